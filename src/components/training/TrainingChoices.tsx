/**
 * What a run is to do, for the reader to choose: few things at first, the rest behind "more". A change begins another
 * run; the one before can be had back.
 */
import { type ReactNode, useId } from 'react';
import type { CostName } from '../../network/costs.ts';
import type { ActivationFunction } from '../../network/Network.ts';
import type { OptimiserName } from '../../network/optimisers.ts';
import { trainingTexts } from '../../text/training.ts';
import {
  courseSetup,
  type DataName,
  defaultSetup,
  type TrainingSetup,
} from '../../training/TrainingSetup.ts';
import { useTexts } from '../LessonContext.ts';
import './trainingChoices.css';

const learningRates = [0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 0.5, 1, 3] as const;
const minibatchSizes = [1, 10, 32, 64, 128] as const;
const optimisers: readonly OptimiserName[] = ['sgd', 'momentum', 'adam'];
const costs: readonly CostName[] = ['squared', 'sigmoid-cross-entropy', 'softmax-cross-entropy', 'mixed'];
const activations: readonly ActivationFunction[] = ['sigmoid', 'relu'];
const decays = [0, 0.01, 0.03, 0.1] as const;
const smoothnesses = [0, 0.005, 0.01, 0.02] as const;
const largestSeed = 9999;

interface PickProps<Value> {
  readonly label: string;
  readonly values: readonly Value[];
  readonly value: Value;
  readonly name: (value: Value) => string;
  readonly onPick: (value: Value) => void;
}

/** A labelled list; a value that is not on it is added, so that what is shown is what is used. */
function Pick<Value extends string | number>({ label, values, value, name, onPick }: PickProps<Value>) {
  const all = values.includes(value) ? values : [value, ...values];
  return (
    <label className="choice">
      <span>{label}</span>
      <select value={all.indexOf(value)} onChange={({ target }) => onPick(all[Number(target.value)])}>
        {all.map((each, index) => (
          <option key={each} value={index}>
            {name(each)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface TrainingChoicesProps {
  readonly setup: TrainingSetup;
  readonly onChange: (setup: TrainingSetup) => void;
  /** Real pictures, where there are any to choose. */
  readonly dataNames: readonly DataName[];
  /** Whether the activation function of the hidden layers can be chosen here. */
  readonly hasHidden: boolean;
  /** More about the data: where real pictures come from. */
  readonly children?: ReactNode;
}

/** The choices. */
export function TrainingChoices({ setup, onChange, dataNames, hasHidden, children }: TrainingChoicesProps) {
  const texts = useTexts(trainingTexts);
  const change = (part: Partial<TrainingSetup>) => onChange({ ...setup, ...part });
  return (
    <div className="training-choices">
      <div className="choices">
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
          name={String}
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

interface MoreChoicesProps {
  readonly setup: TrainingSetup;
  readonly change: (part: Partial<TrainingSetup>) => void;
  readonly hasHidden: boolean;
}

function MoreChoices({ setup, change, hasHidden }: MoreChoicesProps) {
  const texts = useTexts(trainingTexts);
  const orNone = (value: number) => (value === 0 ? texts.none : String(value));
  const recipe = ({ cost, optimiser, learningRate, minibatchSize, weightDecay, smoothness }: TrainingSetup) =>
    change({ cost, optimiser, learningRate, minibatchSize, weightDecay, smoothness });
  return (
    <div className="choices">
      <Pick
        label={texts.optimiser}
        values={optimisers}
        value={setup.optimiser}
        name={(optimiser) => texts.optimiserName[optimiser]}
        onPick={(optimiser) => change({ optimiser })}
      />
      <Pick
        label={texts.cost}
        values={costs}
        value={setup.cost}
        name={(cost) => texts.costName[cost]}
        onPick={(cost) => change({ cost })}
      />
      {hasHidden && (
        <Pick
          label={texts.hidden}
          values={activations}
          value={setup.hidden}
          name={(hidden) => texts.hiddenName[hidden]}
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
      <SeedField seed={setup.seed} onSeed={(seed) => change({ seed })} />
      <div className="recipes">
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

/** A whole number, taken over once it is one and the field is left. */
function SeedField({ seed, onSeed }: { readonly seed: number; readonly onSeed: (seed: number) => void }) {
  const texts = useTexts(trainingTexts);
  const id = useId();
  return (
    <label className="choice" htmlFor={id}>
      <span>{texts.seed}</span>
      <input
        id={id}
        // Another seed from elsewhere shows: the field is made anew.
        key={seed}
        type="number"
        min={0}
        max={largestSeed}
        step={1}
        defaultValue={seed}
        onBlur={({ target }) => {
          if (!target.validity.valid || target.value === '') target.value = String(seed);
          else if (target.valueAsNumber !== seed) onSeed(target.valueAsNumber);
        }}
        onKeyDown={({ key, currentTarget }) => key === 'Enter' && currentTarget.blur()}
      />
    </label>
  );
}
