/**
 * The network for components that compute much with it as they render: it changes only while they are on the
 * screen.
 */
import { useCallback, useSyncExternalStore } from 'react';
import type { Network } from '../../network/Network.ts';
import { useLesson } from '../follow/LessonContext.ts';

/** The network of the moment, or null; inside a SeenLesson a new one is noticed only when it is seen. */
export function useSeenNetwork(): Network | null {
  const { loop } = useLesson();
  return useSyncExternalStore(
    loop.subscribe,
    useCallback(() => loop.moment.network, [loop]),
  );
}
