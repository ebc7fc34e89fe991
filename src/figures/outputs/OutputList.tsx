/**
 * The ten outputs, large: each a light with its digit and its activation, that can be pointed at and kept.
 * Written frame by frame; React renders nothing.
 */
import { useEffect, useRef } from 'react';
import { tellsOf } from '../../components/answer/tellsOf.ts';
import { useCommand, useLesson, useTexts } from '../../components/follow/LessonContext.ts';
import { activationPaint } from '../../marks/colours.ts';
import { setChanged } from '../../marks/setChanged.ts';
import { setStyle } from '../../marks/setStyle.ts';
import { setText } from '../../marks/setText.ts';
import { digitCount, outputLayer } from '../../network/lessonShape.ts';
import type { Moment } from '../../state/Moment.ts';
import { pointAt, togglePin } from '../../state/pointCommands.ts';
import { formatActivation } from '../../text/numbers.ts';
import { outputsTexts } from './text.ts';

function writeOutput(button: Element, digit: number, moment: Moment): void {
  const { pass, answer, isAnswerHidden, inspected, isReadable } = moment;
  const [light, , , value] = button.children;
  const activation = pass?.activations[outputLayer][digit] ?? 0;
  const isPointed = inspected?.layer === outputLayer && inspected.index === digit;
  setChanged(button, 'data-brightest', String(!isAnswerHidden && answer?.digit === digit));
  setChanged(button, 'data-pointed', String(isPointed));
  setStyle(light, 'background-color', activationPaint(activation));
  if (!isReadable && value.textContent !== '') return;
  const text = pass ? formatActivation(activation) : '';
  setText(value, text);
}

function OutputButton({ digit }: { readonly digit: number }) {
  const texts = useTexts(outputsTexts);
  const command = useCommand();
  const place = { layer: outputLayer, index: digit };
  const point = () => command((state) => pointAt(state, place));
  const leave = () => command((state) => pointAt(state, null));
  return (
    <button
      type="button"
      className="output-button"
      onPointerEnter={({ pointerType }) => pointerType !== 'touch' && point()}
      onPointerLeave={({ pointerType }) => pointerType !== 'touch' && leave()}
      onFocus={({ currentTarget }) => currentTarget.matches(':focus-visible') && point()}
      onBlur={leave}
      onClick={() => command((state) => togglePin(state, place))}
    >
      <i data-tells="answer" />
      <span className="visually-hidden">{`${texts.output} `}</span>
      <b>{digit}</b>
      <span className="output-value" data-tells={tellsOf(outputLayer)} />
    </button>
  );
}

/** Ten buttons in the order of the digits: hovering points, pressing pins. */
export function OutputList() {
  const { loop } = useLesson();
  const texts = useTexts(outputsTexts);
  const ref = useRef<HTMLFieldSetElement>(null);
  useEffect(
    () =>
      loop.subscribe((moment) => {
        for (const [digit, button] of Array.from(ref.current?.children ?? []).entries())
          writeOutput(button, digit, moment);
      }),
    [loop],
  );
  return (
    <fieldset ref={ref} className="outputs-list" aria-label={texts.outputs}>
      {Array.from({ length: digitCount }, (_, digit) => digit).map((digit) => (
        <OutputButton key={digit} digit={digit} />
      ))}
    </fieldset>
  );
}
