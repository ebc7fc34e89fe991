/**
 * A bet in the running text about what the reader draws next. Once it is placed it waits for another drawing
 * of the reader's; the network grades it by that, and goes on grading it as the reader draws.
 */
import { useMemo, useRef } from 'react';
import { setText } from '../../marks/setText.ts';
import type { PadDrawing } from '../../state/LessonState.ts';
import type { Moment } from '../../state/Moment.ts';
import { showHidden } from '../../state/showHidden.ts';
import { type LessonTexts, lessonTexts } from '../../text/lesson.ts';
import { widestActivation } from '../../text/numbers.ts';
import type { Bet } from '../../text/prose.ts';
import { useAnswer } from '../answer/useAnswer.ts';
import { useCommand, useLesson, useTexts } from '../follow/LessonContext.ts';
import { useAtRest } from '../follow/useAtRest.ts';
import { useCause, useCauseState } from '../follow/useCause.ts';
import { useLive } from '../follow/useLive.ts';
import { Announced } from '../live/Announced.tsx';
import { Reserved } from '../stage/Reserved.tsx';
import { betFactsOf } from './liveFacts.ts';

/** A choice, and what was on the pad when it was made: null where it was brought back with its drawing. */
interface Placed {
  readonly chosen: number;
  readonly padDrawing: PadDrawing | null;
}

interface VerdictProps {
  readonly bet: Bet;
  /** Null before the bet: then its room is kept. */
  readonly placed: Placed | null;
}

/** All that may be said of a bet, as long as its numbers get. */
function reservedVerdicts(bet: Bet, { right, wrong }: LessonTexts['bet']): readonly string[] {
  const verdicts = [true, false].map((isAboveHalf) =>
    bet.verdict({ digit: 8, activation: widestActivation, isAboveHalf }),
  );
  return [
    bet.wait,
    ...verdicts.flatMap(({ says, idea }) => [`${right} ${says}`, `${wrong} ${says} ${idea}`]),
  ];
}

/** What came of a choice. */
interface Graded {
  readonly isRight: boolean;
  readonly verdict: string;
}

/** Grades a choice at a moment; null until the reader has drawn another digit. */
function useGrading() {
  const { store } = useLesson();
  const { right: rightly, wrong } = useTexts(lessonTexts).bet;
  return (moment: Moment, bet: Bet, placed: Placed): Graded | null => {
    const { padDrawing } = store.getState();
    const isDrawn = padDrawing !== placed.padDrawing && padDrawing.exampleLabel === null;
    const facts = isDrawn ? betFactsOf(moment) : null;
    if (!facts) return null;
    const { right, says, idea } = bet.verdict(facts);
    const isRight = right === placed.chosen;
    return { isRight, verdict: isRight ? `${rightly} ${says}` : `${wrong} ${says} ${idea}` };
  };
}

function Verdict({ bet, placed }: VerdictProps) {
  const { bet: texts } = useTexts(lessonTexts);
  const grade = useGrading();
  const ref = useRef<HTMLParagraphElement>(null);
  useLive(
    (moment) => [placed ? (grade(moment, bet, placed)?.verdict ?? bet.wait) : ''],
    (text) => ref.current && setText(ref.current, text),
    'sentences',
  );
  return (
    <Reserved texts={reservedVerdicts(bet, texts)}>
      <p ref={ref} className="verdict" data-tells="answer" />
    </Reserved>
  );
}

/** What is said of a bet: its verdict once, when it is first graded, and not at each drawing after that. */
function createFirstVerdict(wait: string) {
  let latest: { readonly placed: Placed; readonly verdict: string | null } | null = null;
  return (placed: Placed | null, verdictOf: (placed: Placed) => string | null) => {
    if (!placed) return '';
    if (latest?.placed !== placed || latest.verdict === null) latest = { placed, verdict: verdictOf(placed) };
    return latest.verdict ?? wait;
  };
}

/** The question, its options, and the verdict. */
export function TextBet({ bet }: { readonly bet: Bet }) {
  const { store } = useLesson();
  const state = useCause<{ readonly placed: Placed | null }>(() => ({ placed: null }));
  const placed = useCauseState(state, (each) => each.placed);
  const command = useCommand();
  const grade = useGrading();
  const announced = useMemo(() => createFirstVerdict(bet.wait), [bet]);
  // Told and kept as any bet is, once the pen rests.
  const [graded, isGradedRight] = useAtRest((moment) => {
    const { placed: latest } = state.getState();
    return [latest, (latest && grade(moment, bet, latest)?.isRight) ?? null] as const;
  });
  const choose = useAnswer({
    question: bet.question,
    keys: bet.options.map((_, place) => place),
    chosen: placed?.chosen ?? null,
    isRight: graded === placed ? isGradedRight : null,
    isOpen: true,
    onChoose: (place, brought) => {
      state.setState({ placed: { chosen: place, padDrawing: brought ? null : store.getState().padDrawing } });
      if (!brought) command(showHidden);
    },
  });
  return (
    <fieldset className="stack text-bet">
      <legend>{bet.question}</legend>
      <div className="row choices text-bet-options">
        {bet.options.map((option, place) => (
          <button
            key={option}
            type="button"
            aria-pressed={placed?.chosen === place}
            onClick={() => choose(place)}
          >
            {option}
          </button>
        ))}
      </div>
      <Verdict bet={bet} placed={placed} />
      <Announced
        write={(moment) => announced(placed, (choice) => grade(moment, bet, choice)?.verdict ?? null)}
        tells="answer"
      />
    </fieldset>
  );
}
