/**
 * What excites each neuron is learned ahead of the first question.
 */
import { useEffect } from 'react';
import { learnExampleActivations } from '../../state/exampleActivations.ts';
import { useLesson } from '../follow/LessonContext.ts';

/** Learns what excites the neurons in a moment when nobody waits for a picture. */
export function useExampleActivations(): void {
  const { loop } = useLesson();
  useEffect(() => {
    let timer = 0;
    const unsubscribe = loop.subscribe(({ network, isSettled }) => {
      clearTimeout(timer);
      if (!network || !isSettled) return;
      timer = window.setTimeout(() => {
        if (learnExampleActivations(network)) loop.refresh();
      });
    });
    return () => {
      unsubscribe();
      clearTimeout(timer);
    };
  }, [loop]);
}
