/**
 * What a run is to do, for the reader to choose: few things at first, the rest behind "more". A change begins
 * another run; the one before can be had back.
 */

import type { Elements } from '#jsx/jsx-runtime';
import { useTexts } from '../../components/follow/LessonContext.ts';
import { formatPlain } from '../../text/numbers.ts';
import { trainingTexts } from '../../text/training.ts';
import type { DataName, TrainingSetup } from '../../training/TrainingSetup.ts';
import { MoreChoices } from './MoreChoices.tsx';
import { Pick } from './Pick.tsx';

const learningRates = [0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 0.5, 1, 3] as const;
const minibatchSizes = [1, 10, 32, 64, 128] as const;

interface TrainingChoicesProps {
  readonly setup: TrainingSetup;
  readonly onChange: (setup: TrainingSetup) => void;
  /** Real pictures, where there are any to choose. */
  readonly dataNames: readonly DataName[];
  /** Whether the activation function of the hidden layers can be chosen here. */
  readonly hasHidden: boolean;
  /** More about the data: where real pictures come from. */
  readonly children?: Elements;
}

/** Hands over a whole new setup at each change, and keeps nothing itself. */
export function TrainingChoices({ setup, onChange, dataNames, hasHidden, children }: TrainingChoicesProps) {
  const texts = useTexts(trainingTexts);
  const change = (part: Partial<TrainingSetup>) => onChange({ ...setup, ...part });
  return (
    <div className="stack close training-choices">
      <div className="row run-choices">
        <Pick
          label={texts.data}
          values={dataNames}
          value={setup.data}
          name={(data) => texts.dataName[data]}
          onPick={(data) => change({ data })}
        />
        <Pick
          label={texts.learningRate}
          values={learningRates}
          value={setup.learningRate}
          name={formatPlain}
          onPick={(learningRate) => change({ learningRate })}
        />
        <Pick
          label={texts.minibatch}
          values={minibatchSizes}
          value={setup.minibatchSize}
          name={texts.minibatchValue}
          onPick={(minibatchSize) => change({ minibatchSize })}
        />
      </div>
      <details>
        <summary>{texts.more}</summary>
        <MoreChoices setup={setup} change={change} hasHidden={hasHidden} />
        {children}
      </details>
    </div>
  );
}
