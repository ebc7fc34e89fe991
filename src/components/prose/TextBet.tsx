/**
 * A bet in the running text about the digit on the pad. Once it is placed the network grades it, and goes on
 * grading it as the reader draws.
 */
import { useRef, useState } from 'react';
import { setText } from '../../marks/setText.ts';
import { showHidden } from '../../state/showHidden.ts';
import { lessonTexts } from '../../text/lesson.ts';
import type { Bet } from '../../text/prose.ts';
import { useCommand, useTexts } from '../follow/LessonContext.ts';
import { useLive } from '../follow/useLive.ts';
import { betFactsOf } from './liveFacts.ts';

interface VerdictProps {
  readonly bet: Bet;
  readonly chosen: number;
}

function Verdict({ bet, chosen }: VerdictProps) {
  const { bet: texts } = useTexts(lessonTexts);
  const ref = useRef<HTMLParagraphElement>(null);
  useLive(
    (moment) => {
      const facts = betFactsOf(moment);
      const graded = facts && bet.verdict(facts);
      const text = graded
        ? `${graded.says} ${graded.right === chosen ? texts.right : texts.wrong}`
        : texts.noDigit;
      return [text, moment.isSettled];
    },
    (text, isSettled) => {
      if (!ref.current) return;
      // What is said aloud waits until the pen is up.
      ref.current.ariaBusy = String(!isSettled);
      setText(ref.current, text);
    },
    'sentences',
  );
  return <p ref={ref} className="verdict" data-tells="answer" aria-live="polite" />;
}

/** The question, its options, and the verdict. */
export function TextBet({ bet }: { readonly bet: Bet }) {
  const [chosen, setChosen] = useState<number | null>(null);
  const command = useCommand();
  const choose = (place: number) => {
    setChosen(place);
    command(showHidden);
  };
  return (
    <fieldset className="text-bet">
      <legend>{bet.question}</legend>
      <div className="row choices text-bet-options">
        {bet.options.map((option, place) => (
          <button key={option} type="button" aria-pressed={chosen === place} onClick={() => choose(place)}>
            {option}
          </button>
        ))}
      </div>
      {chosen !== null && <Verdict bet={bet} chosen={chosen} />}
    </fieldset>
  );
}
