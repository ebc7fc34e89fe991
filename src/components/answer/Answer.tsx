/**
 * What the network answers: the brightest output, as bright as it is, its activation, and the runner-up,
 * which stands beside it while neither is above one half; and that the network is edited, where it is. It is
 * written once a frame, and spoken once the pen rests, by a region of its own.
 */
import { useRef } from 'react';
import { activationPaint } from '../../marks/activationPaint.ts';
import { setChanged } from '../../marks/setChanged.ts';
import { setStyle } from '../../marks/setStyle.ts';
import { setText } from '../../marks/setText.ts';
import type { Moment } from '../../state/Moment.ts';
import { editedTexts } from '../../text/edited.ts';
import { sayActivation, widestActivation } from '../../text/numbers.ts';
import { pageTexts } from '../../text/page.ts';
import './answer.css';
import { lazyPart } from '../faults/lazyPart.tsx';
import { useLesson, useLessonState, useTexts } from '../follow/LessonContext.ts';
import { useLive } from '../follow/useLive.ts';
import { Announced } from '../live/Announced.tsx';
import { Reserved } from '../stage/Reserved.tsx';

const EditedBadge = lazyPart(async () => (await import('../networkPicture/EditedBadge.tsx')).EditedBadge);

/** What is written of the two brightest; empty before. */
interface Printed {
  readonly activation: string;
  readonly next: string;
}
const nothingPrinted: Printed = { activation: '', next: '' };

/** Of an activation below this a digit of its light could not be read. */
const leastLight = 0.4;

function digitPaint(activation: number): string {
  return activationPaint(Math.max(leastLight, activation));
}

/** The answer, in an element of role status, which does not speak itself. */
export function Answer() {
  const { answer: text } = useTexts(pageTexts);
  const edited = useTexts(editedTexts);
  const exampleLabel = useLessonState((state) => state.padDrawing.exampleLabel);
  const isEdited = useLessonState(({ network }) => network.unedited !== null);
  const hasFailed = useLessonState((state) => state.network.status.kind === 'failed');
  const statusRef = useRef<HTMLDivElement>(null);
  const digitRef = useRef<HTMLSpanElement>(null);
  const activationRef = useRef<HTMLSpanElement>(null);
  const nextRef = useRef<HTMLSpanElement>(null);
  const commaRef = useRef<HTMLSpanElement>(null);
  const semicolonRef = useRef<HTMLSpanElement>(null);
  const printed = useRef(nothingPrinted);
  const { store } = useLesson();
  const announce = ({ answer, pass, network }: Moment) => {
    const outputs = pass?.activations.at(-1);
    if (!network || !outputs) return null;
    if (!answer) return text.blank;
    const { hidden } = store.getState();
    const digit = String(answer.digit);
    if (hidden.includes('values') || hidden.includes('numbers')) return digit;
    const activation = text.activation(sayActivation(outputs[answer.digit]));
    return `${digit}, ${activation}; ${text.next(answer.next, sayActivation(outputs[answer.next]))}`;
  };

  useLive(
    ({ answer, pass }) => {
      const outputs = pass?.activations.at(-1);
      return [answer && outputs ? answer : null, outputs ?? null];
    },
    (answer, outputs) => {
      if (!digitRef.current || !answer || !outputs) return;
      const [light, nextLight] = [outputs[answer.digit], outputs[answer.next]];
      setStyle(digitRef.current, '--light', digitPaint(light));
      setStyle(digitRef.current, '--next-light', digitPaint(nextLight));
      setChanged(digitRef.current, 'data-next', light < 0.5 ? String(answer.next) : '');
    },
  );
  useLive(
    ({ answer, network, isSettled }) => [answer?.digit ?? null, network !== null, isSettled],
    (digit, isBlank, isSettled) => {
      const [status, comma, semicolon] = [statusRef.current, commaRef.current, semicolonRef.current];
      if (!status || !digitRef.current || !comma || !semicolon) return;
      setChanged(status, 'aria-busy', String(!isSettled));
      setChanged(status, 'data-blank', String(digit === null));
      const without = hasFailed ? text.noNetwork : text.loading;
      setText(digitRef.current, digit === null ? (isBlank ? text.blank : without) : String(digit));
      setText(comma, digit === null ? '' : ', ');
      setText(semicolon, digit === null ? '' : '; ');
    },
  );
  useLive(
    ({ answer, pass, isReadable }) => {
      const outputs = pass?.activations.at(-1);
      if (!answer || !outputs) printed.current = nothingPrinted;
      // The first numbers come with their digit.
      else if (isReadable || printed.current === nothingPrinted)
        printed.current = {
          activation: text.activation(sayActivation(outputs[answer.digit])),
          next: text.next(answer.next, sayActivation(outputs[answer.next])),
        };
      return [printed.current.activation, printed.current.next];
    },
    (activation, next) => {
      if (!activationRef.current || !nextRef.current) return;
      setText(activationRef.current, activation);
      setText(nextRef.current, next);
    },
  );

  return (
    <div className="answer" data-tells="answer" data-widest={text.activation(widestActivation)}>
      <div ref={statusRef} role="status" aria-live="off">
        <span ref={digitRef} className="answer-digit" />
        <span ref={commaRef} className="visually-hidden" />
        <span ref={activationRef} className="answer-activation" data-tells="values numbers" />
        <span ref={semicolonRef} className="visually-hidden" />
        <span ref={nextRef} className="answer-next" data-tells="values numbers" />
      </div>
      <Announced write={announce} isOnlyInView />
      <Reserved className="answer-foot" texts={[`${edited.edited} ${edited.putBack}`]}>
        {isEdited ? (
          <EditedBadge />
        ) : (
          <p className="answer-example">{exampleLabel !== null && text.example(exampleLabel)}</p>
        )}
      </Reserved>
    </div>
  );
}
