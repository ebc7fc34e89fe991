/**
 * A bet in the running text about what the reader draws next. Once it is placed it waits for another drawing
 * of the reader's; the network grades it by that, and goes on grading it as the reader draws.
 */
import { useRef, useState } from 'react';
import { setText } from '../../marks/setText.ts';
import type { PadDrawing } from '../../state/LessonState.ts';
import { showHidden } from '../../state/showHidden.ts';
import { type LessonTexts, lessonTexts } from '../../text/lesson.ts';
import type { Bet } from '../../text/prose.ts';
import { useCommand, useLesson, useTexts } from '../follow/LessonContext.ts';
import { useLive } from '../follow/useLive.ts';
import { Reserved } from '../stage/Reserved.tsx';
import { betFactsOf } from './liveFacts.ts';

/** A choice, and what was on the pad when it was made. */
interface Placed {
  readonly chosen: number;
  readonly padDrawing: PadDrawing;
}

interface VerdictProps {
  readonly bet: Bet;
  /** Null before the bet: then its room is kept. */
  readonly placed: Placed | null;
}

/** All that may be said of a bet, as long as its numbers get. */
function reservedVerdicts(bet: Bet, { right, wrong }: LessonTexts['bet']): readonly string[] {
  const verdicts = [true, false].map((isAboveHalf) =>
    bet.verdict({ digit: 8, activation: '> 0.999', isAboveHalf }),
  );
  return [
    bet.wait,
    ...verdicts.flatMap(({ says, idea }) => [`${right} ${says}`, `${wrong} ${says} ${idea}`]),
  ];
}

function Verdict({ bet, placed }: VerdictProps) {
  const { store } = useLesson();
  const { bet: texts } = useTexts(lessonTexts);
  const ref = useRef<HTMLParagraphElement>(null);
  useLive(
    (moment) => {
      if (!placed) return ['', moment.isSettled];
      const { padDrawing } = store.getState();
      const isDrawn = padDrawing !== placed.padDrawing && padDrawing.exampleLabel === null;
      const facts = isDrawn ? betFactsOf(moment) : null;
      if (!facts) return [bet.wait, moment.isSettled];
      const { right, says, idea } = bet.verdict(facts);
      const text = right === placed.chosen ? `${texts.right} ${says}` : `${texts.wrong} ${says} ${idea}`;
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
  return (
    <Reserved texts={reservedVerdicts(bet, texts)}>
      <p ref={ref} className="verdict" data-tells="answer" aria-live="polite" />
    </Reserved>
  );
}

/** The question, its options, and the verdict. */
export function TextBet({ bet }: { readonly bet: Bet }) {
  const { store } = useLesson();
  const [placed, setPlaced] = useState<Placed | null>(null);
  const command = useCommand();
  const choose = (place: number) => {
    setPlaced({ chosen: place, padDrawing: store.getState().padDrawing });
    command(showHidden);
  };
  return (
    <fieldset className="text-bet">
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
    </fieldset>
  );
}
