/**
 * What the network built as hoped makes of the edges that are on: the picture that it is given, its 16
 * neurons for edges with what they look for, its 16 neurons for parts, and what it reads.
 */

import { useLayoutEffect, useRef } from 'react';
import type { Elements } from '#jsx/jsx-runtime';
import { useTexts } from '../../components/follow/LessonContext.ts';
import { type Cause, useCauseState } from '../../components/follow/useCause.ts';
import { useElements } from '../../components/follow/useElements.ts';
import { useLive } from '../../components/follow/useLive.ts';
import { Announced } from '../../components/live/Announced.tsx';
import { useSignedCells } from '../../components/pictures/useSignedCells.ts';
import { Reserved } from '../../components/stage/Reserved.tsx';
import { partNames } from '../../image/parts.ts';
import { activationPaint } from '../../marks/activationPaint.ts';
import { drawCells } from '../../marks/drawCells.ts';
import { contributionLimit } from '../../marks/drawConnections.ts';
import { drawSignedPicture } from '../../marks/drawSignedPicture.ts';
import { setChanged } from '../../marks/setChanged.ts';
import { setTextOrHint } from '../../marks/setHint.ts';
import { setStyle } from '../../marks/setStyle.ts';
import { setText } from '../../marks/setText.ts';
import { type ForwardPass, prediction } from '../../network/forward.ts';
import { hiddenCount, imageSide, inputCount } from '../../network/lessonShape.ts';
import type { Network } from '../../network/Network.ts';
import { formatActivation } from '../../text/numbers.ts';
import { describePointed, linkedNeurons, type NamedEdges } from './describePointed.ts';
import { type EdgesPointing, type EdgesState, targetHandlers } from './edgesState.ts';
import { passOfEdges, switchesOf } from './model/edgeSwitches.ts';
import { reservedAnswers, reservedPointed } from './reservedTexts.ts';
import { edgesTexts } from './text.ts';
import type { Broken } from './useBroken.ts';

interface EdgesAnswerProps {
  readonly broken: Broken;
  readonly state: Cause<EdgesState>;
  readonly pointing: Cause<EdgesPointing>;
  readonly network: Network;
  readonly named: NamedEdges;
}

const litAbove = 0.5;
const neurons = Array.from({ length: hiddenCount }, (_, j) => j);

/** The elements of one layer's neurons, and the refs that hand them over. */
function useUnits() {
  const [buttons, buttonAt] = useElements<HTMLButtonElement>();
  const [lights, lightAt] = useElements<HTMLElement>();
  const [numbers, numberAt] = useElements<HTMLSpanElement>();
  return { buttons, buttonAt, lights, lightAt, numbers, numberAt };
}

type Units = ReturnType<typeof useUnits>;

/** Lights and numbers of a layer. */
function lightAll({ lights, numbers }: Units, activations: ArrayLike<number>): void {
  for (const [index, light] of lights)
    setStyle(light, 'background-color', activationPaint(activations[index]));
  for (const [index, number] of numbers) setText(number, formatActivation(activations[index]));
}

/** Draws what a neuron of hidden layer 1 looks for: its weights, in the colours of their signs. */
function WeightsOf({ network, j }: { readonly network: Network; readonly j: number }) {
  const { canvasRef, cells, paint } = useSignedCells(imageSide, imageSide);
  useLayoutEffect(() => {
    const [layer] = network.layers;
    const weights = Float64Array.from(
      { length: inputCount },
      (_, k) => layer.weights[k * layer.neuronCount + j],
    );
    drawSignedPicture(cells, weights, contributionLimit(layer));
    paint();
  }, [network, j, cells, paint]);
  return <canvas ref={canvasRef} className="cells square" width={imageSide} height={imageSide} />;
}

interface UnitProps {
  readonly kind: 'neuron' | 'part';
  readonly index: number;
  readonly units: Units;
  readonly pointing: Cause<EdgesPointing>;
  readonly name: string;
  readonly children: Elements;
}

/** A neuron with its light and its number. */
function Unit({ kind, index, units, pointing, name, children }: UnitProps) {
  const isPointed = useCauseState(
    pointing,
    ({ target }) => target !== null && target.kind === kind && target.index === index,
  );
  return (
    <button
      ref={units.buttonAt(index)}
      type="button"
      className="plain unit"
      data-kind={kind}
      data-pointed={isPointed}
      {...targetHandlers(pointing, { kind, index })}
      onClick={() => pointing.setState({ target: { kind, index } })}
    >
      {children}
      <span className="visually-hidden">{`${name} `}</span>
      <i ref={units.lightAt(index)} className="light" />
      <span ref={units.numberAt(index)} className="numbers unit-number" data-tells="numbers" />
    </button>
  );
}

/**
 * Buttons for both hidden layers, each to be pointed at. Light, numbers and sentences are written when the
 * edges that are on change, or what is pointed at.
 */
export function EdgesAnswer({ broken, state, pointing, network, named }: EdgesAnswerProps) {
  const texts = useTexts(edgesTexts);
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const sentenceRef = useRef<HTMLParagraphElement>(null);
  const pointedRef = useRef<HTMLParagraphElement>(null);
  const [edgeUnits, partUnits] = [useUnits(), useUnits()];
  const sentenceOf = (on: readonly boolean[], { activations: [, , parts, outputs] }: ForwardPass) => {
    const digit = prediction(outputs);
    return texts.answer({
      on: on.filter(Boolean).length,
      count: broken.edges.length,
      parts: partNames.filter((_, j) => parts[j] > litAbove),
      reading: { digit, activation: formatActivation(outputs[digit]) },
    });
  };
  /** Once edges were switched, and all that plays is on; of another drawing the answer is said. */
  const announce = () => {
    const { of, on, isPlaying } = state.getState();
    if (isPlaying) return null;
    return of === broken ? sentenceOf(on, passOfEdges(network, broken, on)) : '';
  };
  useLive(
    () => {
      const { of, on } = state.getState();
      return [of, on];
    },
    (of, switches) => {
      const context = canvasRef.current?.getContext('2d', { willReadFrequently: true });
      if (!context || !sentenceRef.current) return;
      const on = switchesOf({ of, on: switches }, broken);
      const pass = passOfEdges(network, broken, on);
      const [image, edges, parts] = pass.activations;
      drawCells(context, image);
      lightAll(edgeUnits, edges);
      lightAll(partUnits, parts);
      setText(sentenceRef.current, sentenceOf(on, pass));
    },
  );
  useLive(
    () => {
      const { of, on } = state.getState();
      return [of, on, pointing.getState().target];
    },
    (of, switches, target) => {
      if (!pointedRef.current) return;
      const on = switchesOf({ of, on: switches }, broken);
      const text = describePointed(target, { broken, on, network, named, texts });
      setTextOrHint(pointedRef.current, text, texts.hint);
      const linked = linkedNeurons(target, { broken, network, named });
      for (const [j, button] of edgeUnits.buttons)
        setChanged(button, 'data-linked', String(linked.includes(j)));
    },
  );
  return (
    <div className="edges-answer">
      <figure className="stack close edges-given">
        <canvas ref={canvasRef} className="cells" width={imageSide} height={imageSide} />
        <figcaption>{texts.given}</figcaption>
      </figure>
      <fieldset className="edges-layer">
        <legend className="note">{texts.edgeNeurons}</legend>
        <div className="units" data-kind="neuron">
          {neurons.map((j) => (
            <Unit
              key={j}
              kind="neuron"
              index={j}
              units={edgeUnits}
              pointing={pointing}
              name={texts.edgeNeuron(j, named.names?.[j] ?? null)}
            >
              <WeightsOf network={network} j={j} />
            </Unit>
          ))}
        </div>
      </fieldset>
      <fieldset className="edges-layer">
        <legend className="note">{texts.partNeurons}</legend>
        <div className="units" data-kind="part">
          {partNames.map((part, index) => (
            <Unit key={part} kind="part" index={index} units={partUnits} pointing={pointing} name="">
              <span className="unit-name">{texts.words[part].name}</span>
            </Unit>
          ))}
        </div>
      </fieldset>
      <Reserved className="words whole" texts={reservedAnswers(texts)}>
        <p ref={sentenceRef} className="edges-sentence" data-tells="answer sentence" />
      </Reserved>
      <Announced write={announce} tells="answer sentence" />
      <Reserved className="words quiet whole" texts={reservedPointed(texts)}>
        <p ref={pointedRef} className="edges-pointed" data-tells="sentence" />
      </Reserved>
    </div>
  );
}
