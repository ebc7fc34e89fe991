/**
 * One of the three networks: its weight pictures, lit; its part neurons and outputs; and the path that leads
 * to its answer or to what is pointed at. For assistive technology and keys it is one grid, in which one
 * walks from neuron to neuron.
 */
import { useId, useLayoutEffect, useRef } from 'react';
import { tellsOf } from '../../components/answer/tellsOf.ts';
import { useTexts } from '../../components/follow/LessonContext.ts';
import { useCauseState } from '../../components/follow/useCause.ts';
import { useLive } from '../../components/follow/useLive.ts';
import { ActiveCell } from '../../components/pictures/ActiveCell.tsx';
import { fitCanvas } from '../../components/pictures/fitCanvas.ts';
import { useWidth } from '../../components/pictures/useWidth.ts';
import { partNames } from '../../image/parts.ts';
import { nameEdge } from '../../image/probesOfEdges.ts';
import { contributionLimit } from '../../marks/drawConnections.ts';
import { hiddenCount, imageSide, outputLayer } from '../../network/lessonShape.ts';
import type { Moment } from '../../state/Moment.ts';
import type { NeuronPlace } from '../../state/NeuronPlace.ts';
import { formatActivation } from '../../text/numbers.ts';
import { partTexts } from '../../text/partTexts.ts';
import { pointedSentence } from './describeHope.ts';
import type { HopeContext } from './HopeContext.ts';
import { drawHopeLight, type HopeNames, lightHope, placeHope } from './marks/drawHopeNetwork.ts';
import { drawHopeWeights } from './marks/drawHopeWeights.ts';
import { type HopeLayout, layOutHope } from './marks/hopeLayout.ts';
import { litPath, type Reading } from './model/hopeMoment.ts';
import type { HopeNetwork, HopeProbe } from './model/hopeProbe.ts';
import { enoughSeparation } from './model/hopeScore.ts';
import { hopeTexts } from './text.ts';
import { activeHopePlace, useHopePointing } from './useHopePointing.ts';

interface HopeViewProps {
  readonly hope: HopeContext;
  readonly name: HopeNetwork;
  /** Whether the neurons that find their edge are marked: not before the bet. */
  readonly isRevealed: boolean;
}

/** What is written in the picture, from what is known so far. */
function useNames({ hope, name, isRevealed }: HopeViewProps): HopeNames {
  const texts = useTexts(hopeTexts);
  const words = useTexts(partTexts);
  const known = useCauseState(hope.scores, (scores) => scores[name]);
  const isNamed = name === 'hoped';
  const crowded = (isRevealed && known?.score?.edges.map((edge) => edge.crowded)) || null;
  const numbers = Array.from({ length: hiddenCount }, (_, index) => String(index));
  const ownEdges = known?.bars?.map((bar) => texts.edgeShort(nameEdge(bar))) ?? numbers;
  return {
    titles: texts.titles[isNamed ? 'named' : 'unnamed'],
    edges: isNamed ? ownEdges : (crowded?.map(formatActivation) ?? numbers),
    parts: isNamed ? partNames.map((part) => words[part].name) : numbers,
    ticked: (crowded ?? []).flatMap((value, index) => (value >= enoughSeparation ? [index] : [])),
  };
}

/** Whether the answer is shown: not while the page has hidden it, and a bar has none, only outputs. */
type Shows = 'answer' | 'outputs' | 'hidden layers';

function showsOf(kind: HopeProbe['kind'], { isAnswerHidden }: Moment): Shows {
  if (isAnswerHidden) return 'hidden layers';
  return kind === 'bar' ? 'outputs' : 'answer';
}

/** What a network's light goes by; all is out while there is no network. */
function lightOf(reading: Reading | null, pointed: NeuronPlace | null, shows: Shows) {
  if (!reading) return { activations: null, digit: null, path: [], limits: [] };
  const { network, pass, digit } = reading;
  const isDark = (layer: number) => layer === outputLayer && shows === 'hidden layers';
  return {
    activations: pass.activations.map((layer, index) =>
      isDark(index) ? new Float64Array(layer.length) : layer,
    ),
    digit: shows === 'answer' ? digit : null,
    path: litPath(reading, pointed, shows === 'answer'),
    limits: [0, ...network.layers.map(contributionLimit)],
  };
}

/** Draws what changed of the network in each frame; all of it after a render, as for another width. */
function useHopeDrawing(props: HopeViewProps, layout: HopeLayout | null) {
  const { hope, name } = props;
  const names = useNames(props);
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const lightRef = useRef<HTMLCanvasElement>(null);
  const linesRef = useRef<SVGGElement>(null);
  const wordsRef = useRef<SVGGElement>(null);
  const ringRef = useRef<SVGGElement>(null);
  useLayoutEffect(() => {
    if (layout && wordsRef.current) placeHope(wordsRef.current, layout, names);
  });
  useLive(
    (moment) => [hope.momentOf(moment).readings[name]?.network ?? null],
    (network) => {
      const context = layout && canvasRef.current && fitCanvas(canvasRef.current, layout);
      const sketch = sketchContext();
      if (!context || !sketch) return;
      if (network) drawHopeWeights(context, sketch, layout, network.layers[0]);
      else context.clearRect(0, 0, layout.widthPx, layout.heightPx);
    },
  );
  useLive(
    (moment) => {
      const pointed = hope.pointedIn(name, moment);
      const bar = (pointed?.layer === 1 && hope.scoreOf(name)?.bars?.[pointed.index]) || null;
      const shows = showsOf(hope.probe.getState().kind, moment);
      return [hope.momentOf(moment), pointed?.layer ?? 0, pointed?.index ?? 0, bar, shows];
    },
    ({ readings }, layer, index, bar, shows) => {
      const [canvas, lines] = [lightRef.current, linesRef.current];
      const [words, ring] = [wordsRef.current, ringRef.current];
      if (!layout || !canvas || !lines || !words || !ring) return;
      const pointed = layer > 0 ? { layer, index } : null;
      const lit = { ...lightOf(readings[name], pointed, shows), pointed, bar };
      const context = fitCanvas(canvas, layout);
      if (context) drawHopeLight(context, layout, lit);
      lightHope({ lines, words, ring }, layout, lit);
    },
  );
  return { canvasRef, lightRef, linesRef, wordsRef, ringRef };
}

function sketchContext(): CanvasRenderingContext2D | null {
  const canvas = document.createElement('canvas');
  canvas.width = imageSide;
  canvas.height = imageSide;
  return canvas.getContext('2d', { willReadFrequently: true });
}

/** The pictures and their light, two canvases under an SVG; pointer and keys are useHopePointing's. */
export function HopeView(props: HopeViewProps) {
  const { hope, name } = props;
  const texts = useTexts(hopeTexts);
  const words = useTexts(partTexts);
  const boxRef = useRef<HTMLDivElement>(null);
  const widthPx = useWidth(boxRef);
  const layout = widthPx > 0 ? layOutHope(widthPx) : null;
  const { canvasRef, lightRef, linesRef, wordsRef, ringRef } = useHopeDrawing(props, layout);
  const pointing = useHopePointing(hope, name, layout);
  const keysId = useId();
  const describe = (moment: Moment) => {
    const place = activeHopePlace(hope, name);
    const { probe, scoreOf, momentOf } = hope;
    const facts = { probe: probe.getState(), moment: momentOf(moment), scoreOf, texts, words };
    return {
      key: `${place.layer}-${place.index}`,
      name: pointedSentence(facts, name, place),
      tells: tellsOf(place.layer),
    };
  };
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a table cannot be pictures and circles */}
      <div
        ref={boxRef}
        className="layered chart hope-view"
        role="grid"
        tabIndex={0}
        aria-label={texts.grid(texts.networks[name].name)}
        aria-describedby={keysId}
        style={layout ? { height: layout.heightPx } : undefined}
        {...pointing}
      >
        <canvas ref={canvasRef} />
        <canvas ref={lightRef} />
        <svg aria-hidden="true">
          <g ref={linesRef} />
          <g ref={wordsRef} />
          <g ref={ringRef} />
        </svg>
        <ActiveCell grid={boxRef} describe={describe} describedBy={keysId} />
      </div>
      <p id={keysId} hidden>
        {texts.keys}
      </p>
    </>
  );
}
