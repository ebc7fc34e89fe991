/**
 * Makes one lesson: its store, its draw loop, its network.
 */
import { createLessonStore } from '../state/createLessonStore.ts';
import type { Messages } from '../text/Messages.ts';
import { announcePredictions } from './announcePredictions.ts';
import { createFrameLoop } from './createFrameLoop.ts';
import type { Lesson } from './LessonContext.ts';
import { loadNetwork, type NetworkName } from './loadNetwork.ts';
import { isMotionReduced } from './motion.ts';

/** A lesson that starts to load its network at once. Two of them on one page know nothing of each other. */
export function createLesson(networkName: NetworkName, messages: Messages): Lesson {
  const store = createLessonStore();
  const loop = createFrameLoop(store, isMotionReduced);
  announcePredictions(loop);
  const load = async () => {
    store.setState({ network: { kind: 'loading' } });
    store.setState({ network: await loadNetwork(networkName) });
  };
  const retryNetwork = () => void load();
  retryNetwork();
  return { store, loop, messages, retryNetwork };
}
