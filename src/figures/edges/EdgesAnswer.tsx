/**
 * What the network built as hoped makes of the edges that are on: the picture that it is given, its 16
 * neurons for edges with what they look for, its 16 neurons for parts, and what it reads.
 */

import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { Elements } from '#jsx/jsx-runtime';
import { useTexts } from '../../components/follow/LessonContext.ts';
import { type Cause, useCauseState, useFollowing } from '../../components/follow/useCause.ts';
import { onlyWhenNew } from '../../components/live/onlyWhenNew.ts';
import { useSignedCells } from '../../components/pictures/useSignedCells.ts';
import { partNames } from '../../image/parts.ts';
import { activationPaint } from '../../marks/colours.ts';
import { drawCells } from '../../marks/drawCells.ts';
import { contributionLimit } from '../../marks/drawConnections.ts';
import { drawSignedPicture } from '../../marks/drawSignedPicture.ts';
import { setChanged } from '../../marks/setChanged.ts';
import { setTextOrHint } from '../../marks/setHint.ts';
import { setStyle } from '../../marks/setStyle.ts';
import { setText } from '../../marks/setText.ts';
import { prediction } from '../../network/forward.ts';
import { hiddenCount, imageSide, inputCount } from '../../network/lessonShape.ts';
import type { Network } from '../../network/Network.ts';
import { formatActivation } from '../../text/numbers.ts';
import { describePointed, linkedNeurons, type NamedEdges } from './describePointed.ts';
import { type EdgesPointing, type EdgesState, targetHandlers } from './edgesState.ts';
import { passOfEdges, switchesOf } from './model/edgeSwitches.ts';
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

/** Lights and numbers of one layer's elements, which have both in their places. */
function lightAll(root: Element, activations: ArrayLike<number>): void {
  for (const [index, light] of root.querySelectorAll('.unit-light').entries())
    setStyle(light, 'background-color', activationPaint(activations[index]));
  for (const [index, number] of root.querySelectorAll('.unit-number').entries()) {
    const text = formatActivation(activations[index]);
    setText(number, text);
  }
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
  return <canvas ref={canvasRef} width={imageSide} height={imageSide} />;
}

interface UnitProps {
  readonly kind: 'neuron' | 'part';
  readonly index: number;
  readonly pointing: Cause<EdgesPointing>;
  readonly name: string;
  readonly children: Elements;
}

/** A neuron with its light and its number. */
function Unit({ kind, index, pointing, name, children }: UnitProps) {
  const isPointed = useCauseState(
    pointing,
    ({ target }) => target !== null && target.kind === kind && target.index === index,
  );
  return (
    <button
      type="button"
      className="unit"
      data-kind={kind}
      data-pointed={isPointed}
      {...targetHandlers(pointing, { kind, index })}
      onClick={() => pointing.setState({ target: { kind, index } })}
    >
      {children}
      <span className="visually-hidden">{`${name} `}</span>
      <i className="unit-light" />
      <span className="unit-number" data-tells="numbers" />
    </button>
  );
}

interface Roots {
  readonly root: RefObject<HTMLDivElement | null>;
  readonly canvas: RefObject<HTMLCanvasElement | null>;
  readonly sentence: RefObject<HTMLParagraphElement | null>;
}

/** Draws the answer whenever the edges that are on, the drawing or the network are others. */
function useAnswer({ broken, state, network }: EdgesAnswerProps, { root, canvas, sentence }: Roots): void {
  const texts = useTexts(edgesTexts);
  const draw = useMemo(
    () =>
      onlyWhenNew((shown: Network, drawing: Broken, now: EdgesState['on'], of: EdgesState['of']) => {
        const context = canvas.current?.getContext('2d', { willReadFrequently: true });
        if (!context || !root.current || !sentence.current) return;
        const on = switchesOf({ of, on: now }, drawing);
        const { activations } = passOfEdges(shown, drawing, on);
        const [image, edges, parts, outputs] = activations;
        drawCells(context, image);
        const [edgeRoot, partRoot] = root.current.querySelectorAll('.units');
        lightAll(edgeRoot, edges);
        lightAll(partRoot, parts);
        const digit = prediction(outputs);
        sentence.current.textContent = texts.answer({
          on: on.filter(Boolean).length,
          count: drawing.edges.length,
          parts: partNames.filter((_, j) => parts[j] > litAbove),
          reading: { digit, activation: formatActivation(outputs[digit]) },
        });
      }),
    [texts, root, canvas, sentence],
  );
  const follow = useCallback(
    (_: unknown, { on, of, isPlaying }: EdgesState) => {
      // Spoken once all that plays is on.
      if (sentence.current) setChanged(sentence.current, 'aria-busy', String(isPlaying));
      draw(network, broken, on, of);
    },
    [draw, network, broken, sentence],
  );
  useFollowing(state, follow);
}

/**
 * Buttons for both hidden layers, each to be pointed at. Light, numbers and sentences are written when the
 * edges that are on change, or what is pointed at.
 */
export function EdgesAnswer(props: EdgesAnswerProps) {
  const { broken, state, pointing, network, named } = props;
  const texts = useTexts(edgesTexts);
  const root = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const sentence = useRef<HTMLParagraphElement>(null);
  const pointed = useRef<HTMLParagraphElement>(null);
  useAnswer(props, { root, canvas, sentence });
  useEffect(() => {
    const write = () => {
      if (!pointed.current || !root.current) return;
      const on = switchesOf(state.getState(), broken);
      const { target } = pointing.getState();
      const text = describePointed(target, { broken, on, network, named, texts });
      setTextOrHint(pointed.current, text, texts.hint);
      const linked = linkedNeurons(target, { broken, network, named });
      for (const [j, unit] of root.current.querySelectorAll('[data-kind="neuron"] > .unit').entries())
        setChanged(unit, 'data-linked', String(linked.includes(j)));
    };
    write();
    const stops = [pointing.subscribe(write), state.subscribe(write)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [broken, state, pointing, network, named, texts]);
  return (
    <div ref={root} className="edges-answer">
      <figure className="edges-given">
        <canvas ref={canvas} width={imageSide} height={imageSide} />
        <figcaption>{texts.given}</figcaption>
      </figure>
      <fieldset className="edges-layer">
        <legend>{texts.edgeNeurons}</legend>
        <div className="units" data-kind="neuron">
          {neurons.map((j) => (
            <Unit
              key={j}
              kind="neuron"
              index={j}
              pointing={pointing}
              name={texts.edgeNeuron(j, named.names?.[j] ?? null)}
            >
              <WeightsOf network={network} j={j} />
            </Unit>
          ))}
        </div>
      </fieldset>
      <fieldset className="edges-layer">
        <legend>{texts.partNeurons}</legend>
        <div className="units" data-kind="part">
          {partNames.map((part, index) => (
            <Unit key={part} kind="part" index={index} pointing={pointing} name="">
              <span className="unit-name">{texts.words[part].name}</span>
            </Unit>
          ))}
        </div>
      </fieldset>
      <p ref={sentence} className="edges-sentence" data-tells="answer sentence" aria-live="polite" />
      <p ref={pointed} className="edges-pointed" data-tells="sentence" />
    </div>
  );
}
