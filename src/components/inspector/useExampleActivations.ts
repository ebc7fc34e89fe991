/**
 * What excites each neuron is learned ahead of the first question.
 */
import { useEffect } from 'react';
import { learnExampleActivations } from '../../state/exampleActivations.ts';
import { useLesson } from '../follow/LessonContext.ts';
import { useAtRest } from '../follow/useAtRest.ts';

/** Learns what excites the neurons in a moment when nobody waits for a picture. */
export function useExampleActivations(): void {
  const { loop } = useLesson();
  const [network] = useAtRest((moment) => [moment.isSettled ? moment.network : null]);
  useEffect(() => {
    if (!network) return;
    const timer = setTimeout(() => {
      if (learnExampleActivations(network)) loop.refresh();
    });
    return () => clearTimeout(timer);
  }, [loop, network]);
}
