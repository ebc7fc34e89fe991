/**
 * What excites each neuron is learned ahead of the first question, when nobody waits for a picture.
 */
import { useMemo } from 'react';
import type { Network } from '../../network/Network.ts';
import { areActivationsLearned, learnExampleActivations } from '../../state/exampleActivations.ts';
import { useLesson } from '../follow/LessonContext.ts';
import { usePageWork } from '../follow/usePageWork.ts';

/** Learns it of the lesson's network. */
export function useExampleActivations(): void {
  const { loop } = useLesson();
  const work = useMemo(
    () => ({
      wanted: () => {
        const { network } = loop.moment;
        return network && !areActivationsLearned(network) ? network : null;
      },
      *compute(network: Network) {
        yield* learnExampleActivations(network);
        loop.refresh();
      },
    }),
    [loop],
  );
  usePageWork(work);
}
