/**
 * One of the three networks: its weight pictures, lit; its part neurons and outputs; and the path that leads
 * to its answer or to what is pointed at. For assistive technology and keys it is one grid, in which one
 * walks from neuron to neuron.
 */
import { useLayoutEffect, useRef } from 'react';
import { tellsOf } from '../../components/answer/tellsOf.ts';
import { useCommand, useLesson, useTexts } from '../../components/follow/LessonContext.ts';
import { useCauseState } from '../../components/follow/useCause.ts';
import { useLive } from '../../components/follow/useLive.ts';
import { fitCanvas } from '../../components/pictures/fitCanvas.ts';
import { directionOfKey } from '../../components/pictures/gridSteps.ts';
import { useWidth } from '../../components/pictures/useWidth.ts';
import { WalkablePicture } from '../../components/pictures/WalkablePicture.tsx';
import { partNames } from '../../image/parts.ts';
import { nameEdge } from '../../image/probesOfEdges.ts';
import { contributionLimit } from '../../marks/drawConnections.ts';
import { hiddenCount, imageSide, lessonSizes, outputLayer } from '../../network/lessonShape.ts';
import type { Moment } from '../../state/Moment.ts';
import { isSamePlace, type NeuronPlace } from '../../state/NeuronPlace.ts';
import { pointAt } from '../../state/pointCommands.ts';
import { formatActivation } from '../../text/numbers.ts';
import { partTexts } from '../../text/partTexts.ts';
import { networkName, pointedSentence } from './describeHope.ts';
import type { HopeContext } from './HopeContext.ts';
import { drawHopeLight, type HopeNames, lightHope, placeHope } from './marks/drawHopeNetwork.ts';
import { drawHopeWeights } from './marks/drawHopeWeights.ts';
import { type HopeLayout, hopeNeuronAt, layOutHope, walkHope } from './marks/hopeLayout.ts';
import { litPath, type Reading } from './model/hopeMoment.ts';
import { type HopeNetwork, type HopeProbe, placeIn } from './model/hopeProbe.ts';
import { enoughSeparation } from './model/hopeScore.ts';
import { hopeTexts } from './text.ts';

interface HopeViewProps {
  readonly hope: HopeContext;
  readonly name: HopeNetwork;
}

/** What is written in the picture, from what is known so far. */
function useNames({ hope, name }: HopeViewProps): HopeNames {
  const texts = useTexts(hopeTexts);
  const words = useTexts(partTexts);
  const known = useCauseState(hope.scores, (scores) => scores[name]);
  // What is named, and what finds its edge, would tell which network this is.
  const isBlind = useCauseState(hope.blind, (test) => test.isBlind);
  const isNamed = name === 'hoped' && !isBlind;
  const crowded = (!isBlind && known?.score?.edges.map((edge) => edge.crowded)) || null;
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

/** Where keys are in a network; at first at its first neuron. */
function activePlace({ probe }: HopeContext, name: HopeNetwork): NeuronPlace {
  const { pointed, kept } = probe.getState();
  return placeIn(pointed, name) ?? placeIn(kept, name) ?? { layer: 1, index: 0 };
}

/** Where a key leads: arrows to what is drawn there, Home and End along a layer, the page keys across. */
function nextPlace(from: NeuronPlace, key: string): NeuronPlace | null {
  const direction = directionOfKey(key);
  if (direction) return walkHope(from, direction);
  const last = lessonSizes[from.layer] - 1;
  if (key === 'Home' || key === 'End') return { ...from, index: key === 'Home' ? 0 : last };
  if (key !== 'PageUp' && key !== 'PageDown') return null;
  const layer = Math.max(1, Math.min(outputLayer, from.layer + (key === 'PageUp' ? -1 : 1)));
  return { layer, index: Math.min(from.index, lessonSizes[layer] - 1) };
}

/**
 * What pointing does. Where it is the lesson's own network, what is pointed at lights up in every figure.
 */
function useHopePointing({ probe }: HopeContext, name: HopeNetwork) {
  const { store } = useLesson();
  const command = useCommand();
  const keptPlace = () => placeIn(probe.getState().kept, name);
  return {
    point: (place: NeuronPlace | null) => {
      if (isSamePlace(placeIn(probe.getState().pointed, name), place)) return;
      probe.setState({ pointed: place && { ...place, network: name } });
      if (store.getState().network.choice === name) command((state) => pointAt(state, place));
    },
    choose: (place: NeuronPlace | null) => {
      const isKept = isSamePlace(keptPlace(), place);
      probe.setState({ kept: place && !isKept ? { ...place, network: name } : null });
    },
    letGo: () => {
      const hadKept = probe.getState().kept !== null;
      if (hadKept) probe.setState({ kept: null });
      return hadKept;
    },
  };
}

/** The pictures and their light, two canvases under an SVG. */
export function HopeView(props: HopeViewProps) {
  const { hope, name } = props;
  const texts = useTexts(hopeTexts);
  const words = useTexts(partTexts);
  const blind = useCauseState(hope.blind, (test) => test);
  const gridRef = useRef<HTMLDivElement>(null);
  const widthPx = useWidth(gridRef);
  const layout = widthPx > 0 ? layOutHope(widthPx) : null;
  const { canvasRef, lightRef, linesRef, wordsRef, ringRef } = useHopeDrawing(props, layout);
  const describe = (moment: Moment) => {
    const place = activePlace(hope, name);
    const { probe, blind, scoreOf, momentOf } = hope;
    const facts = {
      probe: probe.getState(),
      blind: blind.getState(),
      moment: momentOf(moment),
      scoreOf,
      texts,
      words,
    };
    return {
      row: place.layer - 1,
      column: place.index,
      name: pointedSentence(facts, name, place),
      isSelected: isSamePlace(placeIn(facts.probe.kept, name), place),
      tells: tellsOf(place.layer),
    };
  };
  return (
    <WalkablePicture
      className="layered chart over-lines hope-view"
      style={layout ? { height: layout.heightPx } : undefined}
      gridRef={gridRef}
      name={texts.grid(networkName({ blind, texts }, name))}
      keys={texts.keys}
      size={{ rows: outputLayer, columns: hiddenCount }}
      placeAt={(at) => layout && hopeNeuronAt(layout, at)}
      findActive={() => activePlace(hope, name)}
      next={nextPlace}
      {...useHopePointing(hope, name)}
      describe={describe}
    >
      <canvas ref={canvasRef} />
      <canvas ref={lightRef} />
      <svg aria-hidden="true">
        <g ref={linesRef} />
        <g ref={wordsRef} />
        <g ref={ringRef} />
      </svg>
    </WalkablePicture>
  );
}
