/**
 * A bet in the running text about the digit on the pad. Once it is placed the network grades it, and goes on
 * grading it as the reader draws.
 */
import { useCallback, useState } from 'react';
import { setText } from '../../marks/setText.ts';
import type { Moment } from '../../state/Moment.ts';
import { showHidden } from '../../state/showHidden.ts';
import { lessonTexts } from '../../text/lesson.ts';
import type { Bet } from '../../text/prose.ts';
import { useCommand, useTexts } from '../follow/LessonContext.ts';
import { betFactsOf } from './liveFacts.ts';
import { useLiveElement } from './useLiveElement.ts';

interface VerdictProps {
  readonly bet: Bet;
  readonly chosen: number;
}

function Verdict({ bet, chosen }: VerdictProps) {
  const { bet: texts } = useTexts(lessonTexts);
  const write = useCallback(
    (element: HTMLElement, moment: Moment) => {
      // What is said aloud waits until the pen is up.
      element.ariaBusy = String(!moment.isSettled);
      const facts = betFactsOf(moment);
      if (!facts) return setText(element, texts.noDigit);
      const { right, says } = bet.verdict(facts);
      setText(element, `${says} ${right === chosen ? texts.right : texts.wrong}`);
    },
    [bet, chosen, texts],
  );
  const ref = useLiveElement<HTMLParagraphElement>(write);
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
      <div className="text-bet-options">
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
