/**
 * One small network over its weight pictures: frames and circles as bright as their neurons on a canvas; by
 * D3 in SVG the names, the digits, the path that leads to what is spoken of, and a ring around what is
 * pointed at. Placing (a new layout, new names) and lighting (a new moment) are apart.
 */
import { linkVertical, select } from 'd3';
import { gridSide } from '../../../image/edgeGrid.ts';
import { type Bar, drawBar, usualBarSize } from '../../../image/probes.ts';
import { activationColour } from '../../../marks/colours.ts';
import { lineDash } from '../../../marks/lineDash.ts';
import type { PlacePx } from '../../../marks/networkLayout.ts';
import { setChanged } from '../../../marks/setChanged.ts';
import { stageColours, stagePaints } from '../../../marks/stageColours.ts';
import { imageSide, outputLayer } from '../../../network/lessonShape.ts';
import type { NeuronPlace } from '../../../state/NeuronPlace.ts';
import type { PathLine } from '../model/hopePath.ts';
import { digitDropPx, type HopeLayout, hopeCentre, nameDropPx } from './hopeLayout.ts';

/** What placing goes by: the words. */
export interface HopeNames {
  /** Above the layers: of hidden layer 1, of hidden layer 2, of the outputs. */
  readonly titles: readonly string[];
  /** Below each neuron of hidden layer 1, and of hidden layer 2. */
  readonly edges: readonly string[];
  readonly parts: readonly string[];
  /** Neurons of hidden layer 1 that get a tick. */
  readonly ticked: readonly number[];
}

/** What lighting goes by: one moment of one network. */
export interface HopeLight {
  /** As in ForwardPass; null puts all out. */
  readonly activations: readonly Float64Array[] | null;
  readonly digit: number | null;
  readonly path: readonly PathLine[];
  /** A contribution of full light, by the layer that it goes to. */
  readonly limits: readonly number[];
  readonly pointed: NeuronPlace | null;
  /** The bar that it likes best, if it is a neuron of hidden layer 1 and that is known. */
  readonly bar: Bar | null;
}

interface Placed extends PlacePx {
  readonly text: string;
}

/** The class of the words below each layer's neurons. */
const wordsOfLayers = [null, 'edge-name', 'part-name', 'digit'] as const;
/** A frame stands around its picture. */
const frameWidthPx = 3;
const lineWidthPx = { min: 1, max: 3.4 };
const faintest = 0.35;
/** Names side by side keep apart at this size: the longest has some seven letters' room. */
const namePx = 12;
const betweenNamesPx = 5;
/** Room between a neuron and the ring around it. */
const ringPx = 5;

function writeTexts(root: SVGGElement, name: string, texts: readonly Placed[]): void {
  select(root)
    .selectAll<SVGTextElement, Placed>(`text.${name}`)
    .data(texts)
    .join('text')
    .attr('class', name)
    .attr('x', ({ xPx }) => xPx)
    .attr('y', ({ yPx }) => yPx)
    .text(({ text }) => text);
}

/** Squeezes names that are wider than their column, so that none lies over the next one's. */
function fitNames(words: SVGGElement, roomPx: number): void {
  const names = select(words)
    .selectAll<SVGTextElement, unknown>('.edge-name, .part-name')
    .attr('textLength', null)
    .attr('lengthAdjust', null)
    .nodes();
  // All are measured before any is changed: each would have the page laid out once more.
  const wide = names.filter((name) => name.getComputedTextLength() > roomPx);
  for (const name of wide) {
    name.setAttribute('textLength', String(roomPx));
    name.setAttribute('lengthAdjust', 'spacingAndGlyphs');
  }
}

/** Places the words. */
export function placeHope(words: SVGGElement, layout: HopeLayout, names: HopeNames): void {
  const { centres, radiiPx, titlesPx } = layout;
  const [, radius] = radiiPx;
  select(words).attr('font-size', namePx);
  const below = (layer: number, texts: readonly string[], dropPx: number): Placed[] =>
    centres[layer].map(({ xPx, yPx }, index) => ({
      xPx,
      yPx: yPx + radiiPx[layer] + dropPx,
      text: texts[index] ?? '',
    }));
  writeTexts(
    words,
    'title',
    names.titles.map((text, index) => ({ xPx: 2, yPx: titlesPx[index + 1], text })),
  );
  writeTexts(words, 'edge-name', below(1, names.edges, nameDropPx));
  writeTexts(words, 'part-name', below(2, names.parts, nameDropPx));
  writeTexts(
    words,
    'digit',
    below(
      3,
      centres[3].map((_, digit) => String(digit)),
      digitDropPx,
    ),
  );
  writeTexts(
    words,
    'tick',
    names.ticked.map((j) => ({
      xPx: centres[1][j].xPx + radius - 3,
      yPx: centres[1][j].yPx - radius + 14,
      text: '✓',
    })),
  );
  fitNames(words, layout.widthPx / gridSide - betweenNamesPx);
}

const curve = linkVertical<unknown, [number, number]>();

function drawLines(lines: SVGGElement, layout: HopeLayout, { path, limits }: HopeLight): void {
  const fraction = ({ to, contribution }: PathLine) =>
    Math.min(1, Math.abs(contribution) / (limits[to.layer] || 1));
  const shape = ({ from, to }: PathLine) => {
    const [start, end] = [hopeCentre(layout, from), hopeCentre(layout, to)];
    if (!start || !end) return null;
    return curve({
      source: [start.xPx, start.yPx + layout.radiiPx[from.layer]],
      target: [end.xPx, end.yPx - layout.radiiPx[to.layer]],
    });
  };
  select(lines)
    .selectAll<SVGPathElement, PathLine>('path')
    .data([...path])
    .join('path')
    .attr('d', shape)
    .attr('stroke', ({ contribution }) => (contribution < 0 ? stagePaints.negative : stagePaints.positive))
    .attr('stroke-dasharray', ({ contribution }) =>
      contribution < 0 ? `${lineDash.onPx} ${lineDash.offPx}` : null,
    )
    .attr('stroke-width', (line) => lineWidthPx.min + fraction(line) * (lineWidthPx.max - lineWidthPx.min))
    .attr('stroke-opacity', (line) => faintest + (1 - faintest) * fraction(line));
}

function drawRing(root: SVGGElement, layout: HopeLayout, { pointed, bar }: HopeLight): void {
  const centre = pointed && hopeCentre(layout, pointed);
  const radius = (pointed ? layout.radiiPx[pointed.layer] : 0) + ringPx;
  select(root)
    .selectAll<SVGRectElement, PlacePx>('rect.ring')
    .data(centre ? [centre] : [])
    .join('rect')
    .attr('class', 'ring')
    .attr('x', ({ xPx }) => xPx - radius)
    .attr('y', ({ yPx }) => yPx - radius)
    .attr('width', 2 * radius)
    .attr('height', 2 * radius)
    .attr('rx', pointed?.layer === 1 ? 3 : radius)
    .attr('stroke', stagePaints.pointed);
  select(root)
    .selectAll<SVGPathElement, PlacePx & { readonly bar: Bar }>('path.pointed-bar')
    .data(centre && bar ? [{ ...centre, bar }] : [])
    .join('path')
    .attr('class', 'pointed-bar')
    .attr('d', ({ xPx, yPx, bar: liked }) => {
      const cell = (2 * layout.radiiPx[1]) / imageSide;
      const [ends] = drawBar(liked, usualBarSize).strokes;
      const [from, to] = ends.map(([x, y]) => [
        xPx + (x - imageSide / 2) * cell,
        yPx + (y - imageSide / 2) * cell,
      ]);
      return `M${from}L${to}`;
    })
    .attr('stroke', stagePaints.pointed);
}

/** Whether a neuron is on the path, or is the answer. */
function isLit({ path, digit }: HopeLight, layer: number, index: number): boolean {
  if (layer === outputLayer && index === digit) return true;
  return path.some(({ from, to }) => [from, to].some((of) => of.layer === layer && of.index === index));
}

/**
 * Draws the frames of the weight pictures and the circles, as bright as their neurons. On a canvas: as
 * elements whose colours change in every frame they would cost more than all the rest. The unit of `context`
 * is a CSS pixel.
 */
export function drawHopeLight(context: CanvasRenderingContext2D, layout: HopeLayout, light: HopeLight): void {
  const { centres, radiiPx, widthPx, heightPx } = layout;
  context.clearRect(0, 0, widthPx, heightPx);
  const colourOf = (layer: number, index: number) => activationColour(light.activations?.[layer][index] ?? 0);
  context.lineWidth = frameWidthPx;
  centres[1].forEach(({ xPx, yPx }, index) => {
    const radius = radiiPx[1] + frameWidthPx / 2;
    context.strokeStyle = colourOf(1, index);
    context.strokeRect(xPx - radius, yPx - radius, 2 * radius, 2 * radius);
  });
  for (const layer of [2, outputLayer]) {
    centres[layer].forEach(({ xPx, yPx }, index) => {
      const isMarked = isLit(light, layer, index);
      context.beginPath();
      context.arc(xPx, yPx, radiiPx[layer], 0, 2 * Math.PI);
      context.fillStyle = colourOf(layer, index);
      context.fill();
      context.lineWidth = isMarked ? 2 : 1;
      context.strokeStyle = isMarked ? stageColours.text : stageColours.line;
      context.stroke();
    });
  }
}

/** Where the path is drawn, the words that placeHope placed, and where the ring is drawn. */
export interface HopeRoots {
  readonly lines: SVGGElement;
  readonly words: SVGGElement;
  readonly ring: SVGGElement;
}

/** Draws the path and the ring, and marks the words of what is lit; the same light gives the same picture. */
export function lightHope({ lines, words, ring }: HopeRoots, layout: HopeLayout, light: HopeLight): void {
  for (const [layer, name] of wordsOfLayers.entries()) {
    if (name === null) continue;
    select(words)
      .selectAll<SVGTextElement, unknown>(`text.${name}`)
      .each(function mark(_, index) {
        setChanged(this, 'data-lit', String(isLit(light, layer, index)));
      });
  }
  drawLines(lines, layout, light);
  drawRing(ring, layout, light);
}
