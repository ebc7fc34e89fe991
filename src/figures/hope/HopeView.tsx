/**
 * One of the three networks: its weight pictures, lit; its part neurons and outputs; and the path that leads
 * to its answer or to what is pointed at. For assistive technology and keys it is one grid, in which one
 * walks from neuron to neuron.
 */
import { useCallback, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { ActiveCell } from '../../components/ActiveCell.tsx';
import { fitCanvas } from '../../components/fitCanvas.ts';
import { useLesson, useTexts } from '../../components/LessonContext.ts';
import { observeWidth } from '../../components/observeSize.ts';
import { onlyWhenNew } from '../../components/onlyWhenNew.ts';
import { tellsOf } from '../../components/tellsOf.ts';
import { followCause, useCauseState } from '../../components/useCause.ts';
import type { Bar } from '../../image/probes.ts';
import { nameEdge } from '../../image/probesOfEdges.ts';
import { contributionLimit } from '../../marks/drawConnections.ts';
import { drawHopeLight, type HopeNames, lightHope, placeHope } from '../../marks/drawHopeNetwork.ts';
import { drawHopeWeights } from '../../marks/drawHopeWeights.ts';
import { type HopeLayout, layOutHope } from '../../marks/hopeLayout.ts';
import type { ForwardPass } from '../../network/forward.ts';
import { hiddenCount, imageSide, outputLayer } from '../../network/lessonShape.ts';
import type { Network } from '../../network/Network.ts';
import { partNames } from '../../network/parts.ts';
import { type HopeMoment, litPath } from '../../state/hopeMoment.ts';
import type { HopeNetwork } from '../../state/hopeProbe.ts';
import { enoughSeparation } from '../../state/hopeWorth.ts';
import type { LessonFrame } from '../../state/LessonFrame.ts';
import type { NeuronPlace } from '../../state/NeuronPlace.ts';
import { hopeTexts } from '../../text/hope.ts';
import { formatActivation } from '../../text/numbers.ts';
import { partWords } from '../../text/partWords.ts';
import { pointedSentence } from './describeHope.ts';
import type { HopeDesk } from './HopeDesk.ts';
import { activeHopePlace, useHopePointing } from './useHopePointing.ts';

interface HopeViewProps {
  readonly desk: HopeDesk;
  readonly name: HopeNetwork;
  /** Whether the neurons that find their edge are marked: not before the bet. */
  readonly isRevealed: boolean;
}

/** What is written in the picture, from what is known so far. */
function useNames({ desk, name, isRevealed }: HopeViewProps): HopeNames {
  const texts = useTexts(hopeTexts);
  const words = useTexts(partWords);
  const known = useCauseState(desk.worths, (worths) => worths[name]);
  return useMemo(() => {
    const isNamed = name === 'hoped';
    const crowded = (isRevealed && known?.worth?.edges.map((edge) => edge.crowded)) || null;
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

/** All activations, with the outputs dark: their light is the answer. */
function outputsOut({ activations }: ForwardPass): readonly Float64Array[] {
  return activations.map((layer, index) => (index === outputLayer ? new Float64Array(layer.length) : layer));
}

/** Draws what changed of the network in each frame. */
function useHopeDrawing(props: HopeViewProps, layoutRef: { current: HopeLayout | null }) {
  const { desk, name } = props;
  const { loop } = useLesson();
  const names = useNames(props);
  const frameRef = useRef<HTMLDivElement>(null);
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const lightRef = useRef<HTMLCanvasElement>(null);
  const rootRef = useRef<SVGGElement>(null);
  const [size, setSize] = useState<{ readonly widthPx: number } | null>(null);
  useLayoutEffect(
    () => (frameRef.current ? observeWidth(frameRef.current, (widthPx) => setSize({ widthPx })) : undefined),
    [],
  );
  useLayoutEffect(() => {
    const [frame, root] = [frameRef.current, rootRef.current];
    const [canvas, lightCanvas] = [canvasRef.current, lightRef.current];
    if (!frame || !canvas || !lightCanvas || !root || !size) return;
    const layout = layOutHope(size.widthPx);
    layoutRef.current = layout;
    frame.style.height = `${layout.heightPx}px`;
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
      (
        moment: HopeMoment,
        layer: number,
        index: number,
        bar: Bar | null,
        isDigit: boolean,
        isAnswerHidden: boolean,
      ) => {
        const reading = moment.readings[name];
        const pointed = layer > 0 ? { layer, index } : null;
        const hasAnswer = isDigit && !isAnswerHidden;
        const lit = {
          activations: reading && (isAnswerHidden ? outputsOut(reading.pass) : reading.pass.activations),
          digit: hasAnswer ? (reading?.digit ?? null) : null,
          path: reading ? litPath(reading, pointed, hasAnswer) : [],
          limits: reading ? [0, ...reading.network.layers.map(contributionLimit)] : [],
          pointed,
          bar,
        };
        if (lightContext) drawHopeLight(lightContext, layout, lit);
        lightHope(root, layout, lit);
      },
    );
    return followCause(loop, desk.probe, (lesson, { kind }) => {
      const moment = desk.momentOf(lesson);
      const pointed: NeuronPlace | null = desk.pointedIn(name, lesson);
      drawWeights(moment.readings[name]?.network ?? null);
      const bar = (pointed?.layer === 1 && desk.worthOf(name)?.bars?.[pointed.index]) || null;
      light(moment, pointed?.layer ?? 0, pointed?.index ?? 0, bar, kind !== 'bar', lesson.isAnswerHidden);
    });
  }, [loop, desk, name, names, size, layoutRef]);
  return { frameRef, canvasRef, lightRef, rootRef };
}

function sketchContext(): CanvasRenderingContext2D | null {
  const canvas = document.createElement('canvas');
  canvas.width = imageSide;
  canvas.height = imageSide;
  return canvas.getContext('2d', { willReadFrequently: true });
}

/** The pictures and their light, two canvases under an SVG; pointer and keys are useHopePointing's. */
export function HopeView(props: HopeViewProps) {
  const { desk, name } = props;
  const texts = useTexts(hopeTexts);
  const words = useTexts(partWords);
  const layoutRef = useRef<HopeLayout | null>(null);
  const { frameRef, canvasRef, lightRef, rootRef } = useHopeDrawing(props, layoutRef);
  const pointing = useHopePointing(desk, name, layoutRef);
  const keysId = useId();
  const describe = useCallback(
    (frame: LessonFrame) => {
      const place = activeHopePlace(desk, name);
      const { probe, worthOf, momentOf } = desk;
      const facts = { probe: probe.getState(), moment: momentOf(frame), worthOf, texts, words };
      return {
        key: `${place.layer}-${place.index}`,
        name: pointedSentence(facts, name, place),
        tells: tellsOf(place.layer),
      };
    },
    [desk, name, texts, words],
  );
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a table cannot be pictures and circles */}
      <div
        ref={frameRef}
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
        <ActiveCell grid={frameRef} describe={describe} describedBy={keysId} />
      </div>
      <p id={keysId} hidden>
        {texts.keys}
      </p>
    </>
  );
}
