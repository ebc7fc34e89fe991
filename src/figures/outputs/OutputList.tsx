/**
 * The ten outputs, large: each a light with its digit and its activation, that can be pointed at and kept.
 * Written frame by frame; React renders nothing.
 */
import { useRef } from 'react';
import { tellsOf } from '../../components/answer/tellsOf.ts';
import { useCommand, useTexts } from '../../components/follow/LessonContext.ts';
import { useLive } from '../../components/follow/useLive.ts';
import { LiveText } from '../../components/live/LiveText.tsx';
import { pointAtOne } from '../../components/page/pointing.ts';
import { activationPaint } from '../../marks/activationPaint.ts';
import { setChanged } from '../../marks/setChanged.ts';
import { setStyle } from '../../marks/setStyle.ts';
import { digitCount, outputLayer } from '../../network/lessonShape.ts';
import { pointAt, togglePin } from '../../state/pointCommands.ts';
import { formatActivation } from '../../text/numbers.ts';
import { outputsTexts } from './text.ts';

function OutputButton({ digit }: { readonly digit: number }) {
  const texts = useTexts(outputsTexts);
  const command = useCommand();
  const buttonRef = useRef<HTMLButtonElement>(null);
  const lightRef = useRef<HTMLElement>(null);
  useLive(
    ({ answer, isAnswerHidden, inspected }) => [
      !isAnswerHidden && answer?.digit === digit,
      inspected?.layer === outputLayer && inspected.index === digit,
    ],
    (isBrightest, isPointed) => {
      if (!buttonRef.current) return;
      setChanged(buttonRef.current, 'data-brightest', String(isBrightest));
      setChanged(buttonRef.current, 'data-pointed', String(isPointed));
    },
  );
  useLive(
    ({ pass }) => [pass?.activations[outputLayer][digit] ?? 0],
    (activation) =>
      lightRef.current && setStyle(lightRef.current, 'background-color', activationPaint(activation)),
  );
  const place = { layer: outputLayer, index: digit };
  const point = () => command((state) => pointAt(state, place));
  const leave = () => command((state) => pointAt(state, null));
  return (
    <button
      ref={buttonRef}
      type="button"
      className="plain output-button"
      {...pointAtOne(point, leave)}
      onClick={() => command((state) => togglePin(state, place))}
    >
      <i ref={lightRef} className="light" data-tells="answer" />
      <span className="visually-hidden">{`${texts.output} `}</span>
      <b>{digit}</b>
      <LiveText
        className="numbers output-value"
        tells={tellsOf(outputLayer)}
        write={({ pass }) => (pass ? formatActivation(pass.activations[outputLayer][digit]) : '')}
      />
    </button>
  );
}

/** Ten buttons in the order of the digits: hovering points, pressing pins. */
export function OutputList() {
  const texts = useTexts(outputsTexts);
  return (
    <fieldset className="outputs-list" aria-label={texts.outputs}>
      {Array.from({ length: digitCount }, (_, digit) => digit).map((digit) => (
        <OutputButton key={digit} digit={digit} />
      ))}
    </fieldset>
  );
}
