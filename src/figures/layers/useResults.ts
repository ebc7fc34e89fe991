/**
 * What each shape that was trained here has come to, and ours beside it, all measured on the same digits held
 * out.
 */
import { useEffect, useState } from 'react';
import { useLesson } from '../../components/follow/LessonContext.ts';
import { loadNetwork } from '../../components/networkPicture/loadNetwork.ts';
import { type Measuring, measureAccuracy } from '../../components/training/measureAccuracy.ts';
import { networkRoles } from '../../formats/linkValues.ts';
import type { TrainingRun } from '../../training/TrainingRun.ts';
import { defaultSetup } from '../../training/TrainingSetup.ts';

/** The newest kept snapshot of a shape, by its accuracy 0...1 on the digits held out. */
export interface Result {
  readonly sizes: readonly number[];
  readonly examplesSeen: number;
  readonly accuracy: number;
}

/** The newest result of each shape, in the order in which they were first trained. */
export function useResults(run: TrainingRun): readonly Result[] {
  const [results, setResults] = useState<readonly Result[]>([]);
  useEffect(
    () =>
      run.subscribe(() => {
        const { snapshots } = run.getState();
        const snapshot = snapshots.at(-1);
        if (!snapshot || snapshot.step === 0 || snapshot.testAccuracy === null) return;
        const { examplesSeen, testAccuracy: accuracy, network } = snapshot;
        const shape = network.sizes.join();
        setResults((known) => {
          const index = known.findIndex(({ sizes }) => sizes.join() === shape);
          if (known[index]?.examplesSeen === examplesSeen) return known;
          const result = { sizes: network.sizes, examplesSeen, accuracy };
          return index < 0 ? [...known, result] : known.with(index, result);
        });
      }),
    [run],
  );
  return results;
}

/** The accuracy of the network that the site ships, measured here once; null until then. */
export function useOurAccuracy(): number | null {
  const { parameters } = useLesson();
  const [accuracy, setAccuracy] = useState<number | null>(null);
  useEffect(() => {
    let measuring: Measuring | null = null;
    let isOver = false;
    void loadNetwork(networkRoles.usual).then(async (status) => {
      if (isOver || status.kind !== 'ready') return;
      measuring = measureAccuracy(status.network, { ...defaultSetup, seed: parameters.seed });
      setAccuracy(await measuring.accuracy);
    });
    return () => {
      isOver = true;
      measuring?.cancel();
    };
  }, [parameters.seed]);
  return accuracy;
}
