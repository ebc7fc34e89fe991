/**
 * What the network answers: the brightest output, how bright it is, and the runner-up. Written once a frame;
 * spoken once the pen is up (aria-busy holds it back while the answer still changes).
 */
import { useLayoutEffect, useRef } from 'react';
import { setChanged } from '../../marks/setChanged.ts';
import { setText } from '../../marks/setText.ts';
import type { NetworkStatus } from '../../state/LessonState.ts';
import type { Moment } from '../../state/Moment.ts';
import { formatActivation } from '../../text/numbers.ts';
import { type PageTexts, pageTexts } from '../../text/page.ts';
import './answer.css';
import { useLesson, useLessonState, useTexts } from '../follow/LessonContext.ts';

function textWithoutAnswer(network: NetworkStatus['kind'], text: PageTexts['answer']): string {
  if (network === 'failed') return text.noNetwork;
  return network === 'loading' ? text.loading : text.blank;
}

/** The answer, in an element of role status. */
export function Answer() {
  const { loop, store } = useLesson();
  const texts = useTexts(pageTexts);
  const statusRef = useRef<HTMLDivElement>(null);
  const exampleLabel = useLessonState((state) => state.padDrawing.exampleLabel);
  const { answer: text } = texts;

  useLayoutEffect(() => {
    const status = statusRef.current;
    if (!status) return;
    const [digit, comma, activation, semicolon, next] = status.children;
    const write = ({ answer, pass, isSettled, isReadable }: Moment) => {
      setChanged(status, 'aria-busy', String(!isSettled));
      setChanged(status, 'data-blank', String(!answer));
      const outputs = pass?.activations.at(-1);
      if (!answer || !outputs) {
        setText(digit, textWithoutAnswer(store.getState().network.kind, text));
        for (const part of [comma, activation, semicolon, next]) setText(part, '');
        return;
      }
      setText(digit, String(answer.digit));
      setText(comma, ', ');
      setText(semicolon, '; ');
      if (!isReadable && activation.textContent !== '') return;
      setText(activation, text.activation(formatActivation(outputs[answer.digit])));
      setText(next, text.next(answer.next, formatActivation(outputs[answer.next])));
    };
    return loop.subscribe(write);
  }, [loop, store, text]);

  return (
    <div className="answer" data-tells="answer" data-widest={text.activation(formatActivation(0))}>
      <div ref={statusRef} role="status">
        <span className="answer-digit" />
        <span className="visually-hidden" />
        <span className="answer-activation" data-tells="values numbers" />
        <span className="visually-hidden" />
        <span className="answer-next" data-tells="values numbers" />
      </div>
      <p className="answer-example" hidden={exampleLabel === null}>
        {exampleLabel !== null && text.example(exampleLabel)}
      </p>
    </div>
  );
}
