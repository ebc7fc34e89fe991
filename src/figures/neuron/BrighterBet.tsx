/**
 * Which of two neurons holds the higher number? Two real ones, lit by the reader's digit, graded by what they
 * hold. A new digit brings a new pair.
 */
import { useState } from 'react';
import { Question } from '../../components/answer/Question.tsx';
import { useLesson, useTexts } from '../../components/follow/LessonContext.ts';
import { useAtRest } from '../../components/follow/useAtRest.ts';
import type { Drawing } from '../../image/Drawing.ts';
import { activationPaint } from '../../marks/colours.ts';
import type { Network } from '../../network/Network.ts';
import { formatActivation } from '../../text/numbers.ts';
import { nameOf } from './HeldList.tsx';
import { comparablePair, type HeldNumber } from './model/nearestActivations.ts';
import { greyOf } from './model/neuronValue.ts';
import { shownActivations } from './shownActivations.ts';
import { type NeuronTexts, neuronTexts } from './text.ts';

/** Two neurons, and what they were lit by. */
interface Pair {
  readonly drawing: Drawing;
  readonly network: Network;
  readonly round: number;
  readonly numbers: readonly [HeldNumber, HeldNumber] | null;
}

/** The pair of a round, for what is drawn once it is still; null before. */
function usePair(round: number): Pair | null {
  const { parameters } = useLesson();
  const [drawing, network, pass, isAnswerHidden] = useAtRest((moment) =>
    moment.isSettled ? [moment.drawing, moment.network, moment.pass, moment.isAnswerHidden] : null,
  ) ?? [null, null, null, false];
  const [pair, setPair] = useState<Pair | null>(null);
  const isSame = pair?.drawing === drawing && pair?.network === network && pair?.round === round;
  const activations = shownActivations({ pass, isAnswerHidden });
  if (isSame || !drawing || !network || !activations) return pair;
  const next = { drawing, network, round, numbers: comparablePair(activations, parameters.seed + round) };
  setPair(next);
  return next;
}

/** Whether the chosen one is the brighter, and the sentence with both numbers. */
function grade(numbers: readonly [HeldNumber, HeldNumber], chosen: number, texts: NeuronTexts) {
  const bright = numbers[0].activation > numbers[1].activation ? 0 : 1;
  const isRight = chosen === bright;
  const [more, less] = [numbers[bright], numbers[1 - bright]];
  const verdict = texts.verdict({
    isRight,
    bright: nameOf(more.place, texts),
    brightValue: formatActivation(more.activation),
    dark: nameOf(less.place, texts),
    darkValue: formatActivation(less.activation),
  });
  return { isRight, verdict };
}

/** Nothing while there is no pair yet, and one sentence where no two neurons differ enough. */
export function BrighterBet() {
  const texts = useTexts(neuronTexts);
  const [round, setRound] = useState(0);
  const pair = usePair(round);
  const [choice, setChoice] = useState<{ readonly pair: Pair; readonly index: number } | null>(null);
  if (!pair) return null;
  if (!pair.numbers) return <p className="words question-text">{texts.noPair}</p>;
  const { numbers } = pair;
  const chosen = choice?.pair === pair ? choice.index : null;
  const graded = chosen === null ? null : grade(numbers, chosen, texts);
  const choices = numbers.map(({ place, activation }, index) => ({
    key: index,
    name: texts.choice(nameOf(place, texts), greyOf(activation)),
    label: (
      <span className="brighter-choice">
        <i className="light" style={{ background: activationPaint(activation) }} />
        <span>{nameOf(place, texts)}</span>
      </span>
    ),
  }));
  return (
    <Question
      question={texts.question}
      choices={choices}
      chosen={chosen}
      isRight={graded?.isRight ?? null}
      verdict={graded?.verdict ?? ''}
      verdicts={[0, 1].map((index) => grade(numbers, index, texts).verdict)}
      isOpen={chosen === null}
      onChoose={(index) => setChoice({ pair, index })}
    >
      <button type="button" onClick={() => setRound(round + 1)}>
        {texts.another}
      </button>
    </Question>
  );
}
