/**
 * For how many digits the neuron fires, for which most often, and what the network now says of the reader's
 * own.
 */

import { useLesson, useTexts } from '../../components/follow/LessonContext.ts';
import type { Cause } from '../../components/follow/useCause.ts';
import { LiveText } from '../../components/live/LiveText.tsx';
import type { ShownNeuron } from '../../components/networkPicture/useShownNeuron.ts';
import { Reserved } from '../../components/stage/Reserved.tsx';
import type { Moment } from '../../state/Moment.ts';
import { sayActivation, widestActivation } from '../../text/numbers.ts';
import { countFiring, firingByDigit, type weightedSumsOver } from './model/firing.ts';
import { biasTexts } from './text.ts';
import type { CountedDigits } from './useCountedDigits.ts';

/** Digits named as lighting the neuron most often. */
const named = 3;

/** As long as an answer gets. */
const wideAnswer = { digit: 8, activation: widestActivation, next: 8, nextActivation: widestActivation };

interface FiringProps {
  readonly shown: Cause<ShownNeuron>;
  readonly digits: CountedDigits;
  readonly sumsOver: typeof weightedSumsOver;
}

/** Which digits the bars count. */
export function BarsNote({ digits }: Pick<FiringProps, 'digits'>) {
  const { seed } = useLesson().parameters;
  const { data } = useTexts(biasTexts);
  return <p className="quiet">{data({ kind: digits.kind, count: digits.wanted, seed })}</p>;
}

/** One sentence on the digits counted so far, and one on the answer, at the pace of reading. */
export function Firing({ shown, digits, sumsOver }: FiringProps) {
  const texts = useTexts(biasTexts);
  const writeFiring = ({ network }: Moment) => {
    if (!network) return texts.noNetwork;
    const { place } = shown.getState();
    const { examples, wanted } = digits;
    const sums = sumsOver(network, examples, place);
    const bias = network.layers[place.layer - 1].biases[place.index];
    const count = countFiring(sums, bias);
    const most = firingByDigit(sums, examples, bias)
      .filter((of) => of.count > 0)
      .sort((one, other) => other.count / other.total - one.count / one.total)
      .slice(0, named);
    const isDone = examples.count === wanted;
    const end = !isDone
      ? `${texts.onTheWay(examples.count, wanted)}.`
      : most.length > 0
        ? texts.most(most)
        : texts.never;
    return texts.fires({ count, total: examples.count }) + end;
  };
  const writeAnswer = ({ answer, pass }: Moment) => {
    const outputs = pass?.activations.at(-1);
    if (!outputs) return '';
    if (!answer) return texts.blank;
    const { digit, next } = answer;
    const [activation, nextActivation] = [digit, next].map((output) => sayActivation(outputs[output]));
    return texts.answer({ digit, activation, next, nextActivation });
  };
  const { wanted } = digits;
  const fires = texts.fires({ count: wanted, total: wanted });
  const each = { digit: 8, count: wanted / 10, total: wanted / 10 };
  const firingRoom = [
    fires + texts.most(Array.from({ length: named }, () => each)),
    `${fires}${texts.onTheWay(wanted, wanted)}.`,
  ];
  return (
    <div className="stack close bias-firing">
      <Reserved className="words" texts={firingRoom}>
        <p>
          <LiveText slot="firing" write={writeFiring} />
        </p>
      </Reserved>
      <Reserved className="words" texts={[texts.blank, texts.answer(wideAnswer)]}>
        <p data-tells="answer sentence">
          <LiveText slot="answer" write={writeAnswer} />
        </p>
      </Reserved>
    </div>
  );
}
