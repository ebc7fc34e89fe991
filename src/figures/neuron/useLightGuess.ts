/**
 * The rounds of guessing: which light is asked for, and what was guessed. Another drawing brings another
 * light; so does another round.
 */
import { useMemo, useState } from 'react';
import { useLesson } from '../../components/follow/LessonContext.ts';
import { useAtRest } from '../../components/follow/useAtRest.ts';
import { type AskedLight, askedLight, type Guess, missOf } from './model/lightGuess.ts';

export interface LightGuess {
  /** The light of this round; null where there is none: without a digit, or a network. */
  readonly asked: AskedLight | null;
  /** Whether its number is still to be guessed. */
  readonly isOpen: boolean;
  /** Null until then, and where it was shown without. */
  readonly guess: Guess | null;
  /** By how much each guess so far has missed. */
  readonly misses: readonly number[];
  /** Takes a guess, or null for none. */
  readonly answer: (guess: Guess | null) => void;
  readonly askAgain: () => void;
}

/** What was answered to a light. */
interface Answered {
  readonly asked: AskedLight;
  readonly guess: Guess | null;
}

/** Nothing is asked where there is no bet. */
export function useLightGuess(hasBet: boolean): LightGuess {
  const { seed } = useLesson().parameters;
  const [pass] = useAtRest((moment) => [moment.answer && moment.pass]);
  const [round, setRound] = useState(0);
  const [answered, setAnswered] = useState<Answered | null>(null);
  const [misses, setMisses] = useState<readonly number[]>([]);
  const asked = useMemo(
    () => (hasBet && pass ? askedLight(pass, seed + round) : null),
    [hasBet, pass, seed, round],
  );
  const current = answered !== null && answered.asked === asked ? answered : null;
  return {
    asked,
    isOpen: asked !== null && current === null,
    guess: current?.guess ?? null,
    misses,
    answer: (guess) => {
      if (!asked) return;
      setAnswered({ asked, guess });
      if (guess !== null) setMisses([...misses, missOf(asked, guess)]);
    },
    askAgain: () => setRound(round + 1),
  };
}
