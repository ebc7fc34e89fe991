/**
 * The network for components that compute much with it as they render: it changes only while they are on the
 * screen.
 */
import type { Network } from '../../network/Network.ts';
import { useAtRest } from '../follow/useAtRest.ts';

/** The network of the moment, or null; inside a SeenLesson a new one is noticed only when it is seen. */
export function useSeenNetwork(): Network | null {
  return useAtRest(({ network }) => [network])[0];
}
