/**
 * The light of the network once more, as simply as it can be said: for each pixel how much of it each line,
 * glow and disc covers, in floating point; the brightest is what is seen. No raster, no whole numbers, no
 * order of drawing but that discs and the picture lie on top. It shares with src/marks where things stand,
 * how strong they are and which lines are chosen, which have tests of their own.
 */
import { contributionLimit, strongestConnections } from '../../src/marks/drawConnections.ts';
import { cellCentre, leaveGrid, type NetworkLayout, type PlacePx } from '../../src/marks/networkLayout.ts';
import { imageSide } from '../../src/network/lessonShape.ts';
import type { Network } from '../../src/network/Network.ts';
import type { NeuronPlace } from '../../src/state/NeuronPlace.ts';

/** What is seen in each pixel. */
export interface LightTwin {
  readonly width: number;
  readonly height: number;
  /** Light 0...255 of all lines of each hue, and of all glows, row by row. */
  readonly light: Readonly<Record<Hue, Float64Array>>;
  /** How much of each pixel discs and the picture cover, 0...1. */
  readonly covered: Float64Array;
}

type Hue = 'positive' | 'negative' | 'faint' | 'glow';

interface Line {
  readonly hue: Hue;
  readonly from: PlacePx;
  readonly to: PlacePx;
  readonly alpha: number;
  readonly widthPx: number;
}

interface Moment {
  readonly network: Network;
  readonly activations: readonly Float64Array[];
  readonly inspected: NeuronPlace | null;
}

/** The faint lines: from every row, or column, of the grid to every neuron, and on from layer to layer. */
function faintLines({ grid, layers, direction }: NetworkLayout): Line[] {
  const edge = Array.from({ length: imageSide }, (_, line): PlacePx => {
    const along = ((line + 0.5) / imageSide) * grid.sidePx;
    return direction === 'right'
      ? { xPx: grid.xPx + grid.sidePx, yPx: grid.yPx + along }
      : { xPx: grid.xPx + along, yPx: grid.yPx + grid.sidePx };
  });
  return layers.flatMap(({ centres }, index) =>
    (index === 0 ? edge : layers[index - 1].centres).flatMap((from) =>
      centres.map((to): Line => ({ hue: 'faint', from, to, alpha: 14, widthPx: 0.8 })),
    ),
  );
}

/** A line in dashes of 8 pixels, 4 apart. */
function dashed(line: Line): Line[] {
  const { from, to } = line;
  const length = Math.hypot(to.xPx - from.xPx, to.yPx - from.yPx);
  const at = (along: number): PlacePx => ({
    xPx: from.xPx + ((to.xPx - from.xPx) * along) / length,
    yPx: from.yPx + ((to.yPx - from.yPx) * along) / length,
  });
  return Array.from({ length: Math.ceil(length / 12) }, (_, dash) => ({
    ...line,
    from: at(12 * dash),
    to: at(Math.min(length, 12 * dash + 8)),
  }));
}

/** The contributions' lines; of a neuron that is pointed at they are bright, the negative ones dashed. */
function contributionLines(layout: NetworkLayout, { network, activations, inspected }: Moment): Line[] {
  return network.layers.flatMap((layer, index) => {
    const limit = contributionLimit(layer);
    const linesOf = (only: { readonly k?: number; readonly j?: number } | undefined, kept: number) => {
      const targets = layout.layers[index].centres;
      const sourceOf = (k: number, to: PlacePx) =>
        index === 0 ? leaveGrid(layout, cellCentre(layout, k), to) : layout.layers[index - 1].centres[k];
      const set = { layer, inputs: activations[index], limit, sourceOf, targets, only };
      return strongestConnections(set).flatMap((place) => {
        const [k, j] = [Math.floor(place / layer.neuronCount), place % layer.neuronCount];
        const fraction = (layer.weights[place] * activations[index][k]) / limit;
        const strength = Math.min(1, Math.abs(fraction));
        const line: Line = {
          hue: fraction < 0 ? 'negative' : 'positive',
          from: sourceOf(k, targets[j]),
          to: targets[j],
          alpha: 255 * strength * kept,
          widthPx: 0.7 + 1.3 * strength,
        };
        return only && fraction < 0 ? dashed(line) : [line];
      });
    };
    if (!inspected) return linesOf(undefined, 1);
    const all = linesOf(undefined, 0.1);
    if (inspected.layer === index + 1) return [...all, ...linesOf({ j: inspected.index }, 1)];
    if (inspected.layer === index) return [...all, ...linesOf({ k: inspected.index }, 1)];
    return all;
  });
}

/** How much of the interval from `a` to `a + 1` lies between two places. */
function overlap(a: number, from: number, to: number): number {
  return Math.max(0, Math.min(a + 1, to) - Math.max(a, from));
}

/**
 * Adds a line: at the middle of each pixel along its longer axis, how much of the pixels across it covers.
 * Its ends are at whole pixels.
 */
function addLine(
  { width, height, light }: LightTwin,
  { hue, from, to, alpha, widthPx }: Line,
  ratio: number,
) {
  const ends = [from, to].map(({ xPx, yPx }) => [xPx * ratio, yPx * ratio]);
  const isSteep = Math.abs(ends[1][1] - ends[0][1]) > Math.abs(ends[1][0] - ends[0][0]);
  const [[a, c], [b, d]] = isSteep ? ends.map(([x, y]) => [y, x]) : ends;
  if (a === b) return;
  const slope = (d - c) / (b - a);
  const half = (widthPx * ratio * Math.hypot(1, slope)) / 2;
  for (let along = Math.round(Math.min(a, b)); along < Math.round(Math.max(a, b)); along++) {
    const middle = c + (along + 0.5 - a) * slope;
    for (let across = Math.floor(middle - half); across <= Math.floor(middle + half); across++) {
      const [x, y] = isSteep ? [across, along] : [along, across];
      if (x < 0 || y < 0 || x >= width || y >= height) continue;
      const seen = alpha * overlap(across, middle - half, middle + half);
      light[hue][y * width + x] = Math.max(light[hue][y * width + x], seen);
    }
  }
}

/** The distance of each pixel's middle from a place, in pixels. */
function forDistances(
  { width, height }: LightTwin,
  { xPx, yPx }: PlacePx,
  ratio: number,
  see: (pixel: number, distance: number) => void,
) {
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      see(y * width + x, Math.hypot(x + 0.5 - xPx * ratio, y + 0.5 - yPx * ratio));
}

/** The light of a moment at rest, all the way to the outputs. */
export function lightTwin(layout: NetworkLayout, ratio: number, moment: Moment): LightTwin {
  const [width, height] = [Math.ceil(layout.widthPx * ratio), Math.ceil(layout.heightPx * ratio)];
  const none = () => new Float64Array(width * height);
  const light = { positive: none(), negative: none(), faint: none(), glow: none() };
  const twin: LightTwin = { width, height, light, covered: none() };
  for (const line of [...faintLines(layout), ...contributionLines(layout, moment)])
    addLine(twin, line, ratio);
  layout.layers.forEach(({ centres, radiusPx }, index) => {
    centres.forEach((centre, j) => {
      const activation = moment.activations[index + 1][j];
      const glowPx = 1.9 * radiusPx * ratio;
      forDistances(twin, centre, ratio, (pixel, distance) => {
        const isGlowing = !moment.inspected && activation >= 0.08 && distance < glowPx;
        const glow = isGlowing ? 150 * activation * (1 - (distance / glowPx) ** 2) ** 2 : 0;
        light.glow[pixel] = Math.max(light.glow[pixel], glow);
        const covered = Math.min(1, Math.max(0, radiusPx * ratio + 0.5 - distance));
        twin.covered[pixel] = Math.max(twin.covered[pixel], covered);
      });
    });
  });
  const { grid } = layout;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [right, down] = [x + 0.5 - grid.xPx * ratio, y + 0.5 - grid.yPx * ratio];
      const side = grid.sidePx * ratio;
      if (right > 0 && down > 0 && right < side && down < side) twin.covered[y * width + x] = 1;
    }
  return twin;
}
