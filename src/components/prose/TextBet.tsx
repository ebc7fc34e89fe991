/**
 * A bet in the running text about the digit on the pad. Once it is placed the network grades it, and goes on
 * grading it as the reader draws.
 */
import { useMemo, useRef, useState } from 'react';
import { setText } from '../../marks/setText.ts';
import type { Moment } from '../../state/Moment.ts';
import { showHidden } from '../../state/showHidden.ts';
import { lessonTexts } from '../../text/lesson.ts';
import type { Bet } from '../../text/prose.ts';
import { useCommand, useTexts } from '../follow/LessonContext.ts';
import { useLive } from '../follow/useLive.ts';
import { Announced } from '../live/Announced.tsx';
import { betFactsOf } from './liveFacts.ts';

/** Gives the verdict on a choice at a moment; null while nothing is drawn. */
function useGrading() {
  const { right, wrong } = useTexts(lessonTexts).bet;
  return (moment: Moment, bet: Bet, chosen: number) => {
    const facts = betFactsOf(moment);
    const graded = facts && bet.verdict(facts);
    return graded && `${graded.says} ${graded.right === chosen ? right : wrong}`;
  };
}

interface VerdictProps {
  readonly bet: Bet;
  readonly chosen: number;
}

function Verdict({ bet, chosen }: VerdictProps) {
  const { noDigit } = useTexts(lessonTexts).bet;
  const grade = useGrading();
  const ref = useRef<HTMLParagraphElement>(null);
  useLive(
    (moment) => [grade(moment, bet, chosen) ?? noDigit],
    (text) => ref.current && setText(ref.current, text),
    'sentences',
  );
  return <p ref={ref} className="verdict" data-tells="answer" />;
}

/** What is said of a bet: its verdict once, when it is first graded, and not at each drawing after that. */
function createFirstVerdict(noDigit: string) {
  let latest: { readonly chosen: number; readonly verdict: string | null } | null = null;
  return (chosen: number | null, verdictOf: (chosen: number) => string | null) => {
    if (chosen === null) return '';
    if (latest?.chosen !== chosen || latest.verdict === null) latest = { chosen, verdict: verdictOf(chosen) };
    return latest.verdict ?? noDigit;
  };
}

/** The question, its options, and the verdict. */
export function TextBet({ bet }: { readonly bet: Bet }) {
  const [chosen, setChosen] = useState<number | null>(null);
  const command = useCommand();
  const { noDigit } = useTexts(lessonTexts).bet;
  const grade = useGrading();
  const announced = useMemo(() => createFirstVerdict(noDigit), [noDigit]);
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
      <Announced
        write={(moment) => announced(chosen, (placed) => grade(moment, bet, placed))}
        tells="answer"
      />
    </fieldset>
  );
}
