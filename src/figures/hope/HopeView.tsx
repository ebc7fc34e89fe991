/**
 * One of the three networks: its weight pictures, lit; its part neurons and outputs; and the path that leads
 * to its answer or to what is pointed at. For assistive technology and keys it is one grid, in which one
 * walks from neuron to neuron.
 */
import { useCallback, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { tellsOf } from '../../components/answer/tellsOf.ts';
import { useLesson, useTexts } from '../../components/follow/LessonContext.ts';
import { followCause, useCauseState } from '../../components/follow/useCause.ts';
import { onlyWhenNew } from '../../components/live/onlyWhenNew.ts';
import { ActiveCell } from '../../components/pictures/ActiveCell.tsx';
import { fitCanvas } from '../../components/pictures/fitCanvas.ts';
import { observeWidth } from '../../components/pictures/observeSize.ts';
import { partNames } from '../../image/parts.ts';
import type { Bar } from '../../image/probes.ts';
import { nameEdge } from '../../image/probesOfEdges.ts';
import { contributionLimit } from '../../marks/drawConnections.ts';
import { hiddenCount, imageSide, outputLayer } from '../../network/lessonShape.ts';
import type { Network } from '../../network/Network.ts';
import type { Moment } from '../../state/Moment.ts';
import type { NeuronPlace } from '../../state/NeuronPlace.ts';
import { formatActivation } from '../../text/numbers.ts';
import { partTexts } from '../../text/partTexts.ts';
import { pointedSentence } from './describeHope.ts';
import type { HopeContext } from './HopeContext.ts';
import { drawHopeLight, type HopeNames, lightHope, placeHope } from './marks/drawHopeNetwork.ts';
import { drawHopeWeights } from './marks/drawHopeWeights.ts';
import { type HopeLayout, layOutHope } from './marks/hopeLayout.ts';
import { type HopeMoment, litPath, type Reading } from './model/hopeMoment.ts';
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
  return useMemo(() => {
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
  }, [texts, words, known, name, isRevealed]);
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

/** Draws what changed of the network in each frame. */
function useHopeDrawing(props: HopeViewProps, layoutRef: { current: HopeLayout | null }) {
  const { hope, name } = props;
  const { loop } = useLesson();
  const names = useNames(props);
  const boxRef = useRef<HTMLDivElement>(null);
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const lightRef = useRef<HTMLCanvasElement>(null);
  const rootRef = useRef<SVGGElement>(null);
  const [size, setSize] = useState<{ readonly widthPx: number } | null>(null);
  useLayoutEffect(
    () => (boxRef.current ? observeWidth(boxRef.current, (widthPx) => setSize({ widthPx })) : undefined),
    [],
  );
  useLayoutEffect(() => {
    const [box, root] = [boxRef.current, rootRef.current];
    const [canvas, lightCanvas] = [canvasRef.current, lightRef.current];
    if (!box || !canvas || !lightCanvas || !root || !size) return;
    const layout = layOutHope(size.widthPx);
    layoutRef.current = layout;
    box.style.height = `${layout.heightPx}px`;
    placeHope(root, layout, names);
    const context = fitCanvas(canvas, layout);
    const lightContext = fitCanvas(lightCanvas, layout);
    const sketch = sketchContext();
    const drawWeights = onlyWhenNew((network: Network | null) => {
      if (!context || !sketch) return;
      if (network) drawHopeWeights(context, sketch, layout, network.layers[0]);
      else context.clearRect(0, 0, layout.widthPx, layout.heightPx);
    });
    const light = onlyWhenNew(
      (moment: HopeMoment, layer: number, index: number, bar: Bar | null, shows: Shows) => {
        const reading = moment.readings[name];
        const pointed = layer > 0 ? { layer, index } : null;
        const lit = { ...lightOf(reading, pointed, shows), pointed, bar };
        if (lightContext) drawHopeLight(lightContext, layout, lit);
        lightHope(root, layout, lit);
      },
    );
    return followCause(loop, hope.probe, (lesson, { kind }) => {
      const moment = hope.momentOf(lesson);
      const pointed: NeuronPlace | null = hope.pointedIn(name, lesson);
      drawWeights(moment.readings[name]?.network ?? null);
      const bar = (pointed?.layer === 1 && hope.scoreOf(name)?.bars?.[pointed.index]) || null;
      light(moment, pointed?.layer ?? 0, pointed?.index ?? 0, bar, showsOf(kind, lesson));
    });
  }, [loop, hope, name, names, size, layoutRef]);
  return { boxRef, canvasRef, lightRef, rootRef };
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
  const layoutRef = useRef<HopeLayout | null>(null);
  const { boxRef, canvasRef, lightRef, rootRef } = useHopeDrawing(props, layoutRef);
  const pointing = useHopePointing(hope, name, layoutRef);
  const keysId = useId();
  const describe = useCallback(
    (moment: Moment) => {
      const place = activeHopePlace(hope, name);
      const { probe, scoreOf, momentOf } = hope;
      const facts = { probe: probe.getState(), moment: momentOf(moment), scoreOf, texts, words };
      return {
        key: `${place.layer}-${place.index}`,
        name: pointedSentence(facts, name, place),
        tells: tellsOf(place.layer),
      };
    },
    [hope, name, texts, words],
  );
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a table cannot be pictures and circles */}
      <div
        ref={boxRef}
        className="hope-view"
        role="grid"
        tabIndex={0}
        aria-label={texts.grid(texts.networks[name].name)}
        aria-describedby={keysId}
        {...pointing}
      >
        <canvas ref={canvasRef} />
        <canvas ref={lightRef} />
        <svg aria-hidden="true">
          <g ref={rootRef} />
        </svg>
        <ActiveCell grid={boxRef} describe={describe} describedBy={keysId} />
      </div>
      <p id={keysId} hidden>
        {texts.keys}
      </p>
    </>
  );
}
