/**
 * What else can be chosen about a run: optimiser, cost, decay, smoothing, seed, the hidden layers' function;
 * and two recipes that choose most of it at once.
 */

import { useTexts } from '../../components/follow/LessonContext.ts';
import { NumberField } from '../../components/live/NumberField.tsx';
import { activationFunctionNames } from '../../network/activationFunctions.ts';
import { costNames } from '../../network/costs.ts';
import { optimiserNames } from '../../network/optimisers.ts';
import { formatPlain } from '../../text/numbers.ts';
import { trainingTexts } from '../../text/training.ts';
import { courseSetup, defaultSetup, type TrainingSetup } from '../../training/TrainingSetup.ts';
import { Pick } from './Pick.tsx';

const decays = [0, 0.01, 0.03, 0.1] as const;
const smoothnesses = [0, 0.005, 0.01, 0.02] as const;
const seeds = { min: 0, max: 9999, step: 1 } as const;

interface MoreChoicesProps {
  readonly setup: TrainingSetup;
  readonly change: (part: Partial<TrainingSetup>) => void;
  readonly hasHidden: boolean;
}

/** Tells each change by itself; a recipe changes all but the data, the layers and the seed. */
export function MoreChoices({ setup, change, hasHidden }: MoreChoicesProps) {
  const texts = useTexts(trainingTexts);
  const orNone = (value: number) => (value === 0 ? texts.none : formatPlain(value));
  const recipe = ({ cost, optimiser, learningRate, minibatchSize, weightDecay, smoothness }: TrainingSetup) =>
    change({ cost, optimiser, learningRate, minibatchSize, weightDecay, smoothness });
  return (
    <div className="row run-choices">
      <Pick
        label={texts.optimiser}
        values={optimiserNames}
        value={setup.optimiser}
        name={(optimiser) => texts.optimiserName[optimiser]}
        onPick={(optimiser) => change({ optimiser })}
      />
      <Pick
        label={texts.cost}
        values={costNames}
        value={setup.cost}
        name={(cost) => texts.costName[cost]}
        onPick={(cost) => change({ cost })}
      />
      {hasHidden && (
        <Pick
          label={texts.hidden}
          values={activationFunctionNames}
          value={setup.hidden}
          name={texts.hiddenName}
          onPick={(hidden) => change({ hidden })}
        />
      )}
      <Pick
        label={texts.weightDecay}
        values={decays}
        value={setup.weightDecay}
        name={orNone}
        onPick={(weightDecay) => change({ weightDecay })}
      />
      <Pick
        label={texts.smoothness}
        values={smoothnesses}
        value={setup.smoothness}
        name={orNone}
        onPick={(smoothness) => change({ smoothness })}
      />
      <NumberField
        label={texts.seed}
        value={setup.seed}
        limits={seeds}
        onValue={(seed) => change({ seed })}
        isTakenOnLeaving
      />
      <div className="row">
        <button type="button" onClick={() => recipe(courseSetup)}>
          {texts.courseRecipe}
        </button>
        <button type="button" onClick={() => recipe(defaultSetup)}>
          {texts.ourRecipe}
        </button>
      </div>
    </div>
  );
}
