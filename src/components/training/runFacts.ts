/** What a run of training shows, printed for a description. */
import { forward, prediction } from '../../network/forward.ts';
import { weightsIntoNeuron } from '../../network/neuronAccount.ts';
import { findWeightRegions } from '../../network/weightRegions.ts';
import type { Moment } from '../../state/Moment.ts';
import type { PrintedSnapshot, RunFacts } from '../../text/description.ts';
import { formatCost, formatCount, formatPercent, sayActivation } from '../../text/numbers.ts';
import type { Snapshot, TrainingRun } from '../../training/TrainingRun.ts';
import { useRunState } from './useRun.ts';

/** As many moments of the curves are read out. */
const readOut = 12;

function print({ examplesSeen, testAccuracy, testCost }: Snapshot): PrintedSnapshot {
  return {
    examples: formatCount(examplesSeen),
    accuracy: testAccuracy === null ? null : formatPercent(testAccuracy),
    cost: testCost === null ? null : formatCost(testCost),
  };
}

/** Some of a list, evenly, its last one among them. */
function someOf<Item>(items: readonly Item[]): readonly Item[] {
  const step = Math.max(1, Math.ceil(items.length / readOut));
  return items.filter((_, place) => (items.length - 1 - place) % step === 0);
}

/** The facts; a new object whenever a moment is kept, or the run begins or rests. */
export function useRunFacts(run: TrainingRun): RunFacts {
  const snapshots = useRunState(run, (state) => state.snapshots);
  const status = useRunState(run, (state) => state.status);
  const rewoundTo = useRunState(run, (state) => state.rewoundTo);
  const { latest } = run.getState();
  const shown = status === 'running' ? (snapshots.at(-1) ?? latest) : latest;
  const kept = snapshots.at(rewoundTo ?? -1);
  const measured = shown.testAccuracy === null && kept ? kept : shown;
  const { network } = shown;
  return {
    isRunning: status === 'running',
    latest: { ...print(measured), examples: print(shown).examples },
    kept: someOf(snapshots).map(print),
    pictures: Array.from({ length: network.layers[0].neuronCount }, (_, j) =>
      findWeightRegions(weightsIntoNeuron(network, 0, j)),
    ),
  };
}

/** What a run's network says of the drawing; null where nothing is drawn. */
export function saysOfRun(run: TrainingRun, { image, framing }: Moment) {
  if (!framing) return null;
  const { network } = run.getState().latest;
  const outputs = forward(network, image).activations[network.layers.length];
  const digit = prediction(outputs);
  return { digit, activation: sayActivation(outputs[digit]) };
}
