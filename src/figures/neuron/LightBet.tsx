/**
 * Which number is this light? Nine to choose from; graded by what the neuron holds, with how far off it was.
 */
import { Question } from '../../components/answer/Question.tsx';
import { useTexts } from '../../components/follow/LessonContext.ts';
import { formatTick } from '../../text/numbers.ts';
import { formatHeld } from './formatHeld.ts';
import { type AskedLight, type Guess, guesses, isNearest, meanMiss, missOf } from './model/lightGuess.ts';
import { type NeuronTexts, neuronTexts } from './text.ts';
import type { LightGuess } from './useLightGuess.ts';

interface LightBetProps {
  readonly light: LightGuess;
  readonly onAnswer: (guess: Guess | null) => void;
}

function describeVerdict(
  asked: AskedLight,
  guess: Guess,
  misses: readonly number[],
  texts: NeuronTexts,
): string {
  const miss = missOf(asked, guess);
  return texts.verdict({
    isRight: isNearest(asked, guess),
    ...asked.place,
    value: formatHeld(asked.value),
    guess: formatTick(guess),
    miss: formatHeld(Math.abs(miss)),
    isTooHigh: miss > 0,
    rounds: misses.length,
    meanMiss: formatHeld(meanMiss(misses)),
  });
}

/** Every verdict, as long as its numbers get. */
function reservedVerdicts({ verdict }: NeuronTexts): readonly string[] {
  const facts = { layer: 2, index: 15, value: '0.55', guess: '0.9', rounds: 10, meanMiss: '0.45' };
  return [true, false].flatMap((isRight) =>
    [true, false].map((isTooHigh) => verdict({ ...facts, miss: '0.45', isRight, isTooHigh })),
  );
}

/** The question, and what came of it; where there is no light to guess, a sentence that asks for a digit. */
export function LightBet({ light, onAnswer }: LightBetProps) {
  const texts = useTexts(neuronTexts);
  const { asked, isOpen, guess, misses, askAgain } = light;
  return (
    <Question
      question={asked ? texts.question(asked.place) : texts.questionBlank}
      choices={guesses.map((key) => ({
        key,
        label: formatTick(key),
        name: texts.guessName(formatTick(key)),
      }))}
      chosen={guess}
      isRight={asked && guess !== null ? isNearest(asked, guess) : null}
      verdict={asked && guess !== null ? describeVerdict(asked, guess, misses, texts) : ''}
      verdicts={reservedVerdicts(texts)}
      isOpen={isOpen}
      onChoose={onAnswer}
      hasControls={asked ? 'always' : false}
    >
      <button type="button" onClick={isOpen ? () => onAnswer(null) : askAgain}>
        {isOpen ? texts.skip : texts.another}
      </button>
    </Question>
  );
}
