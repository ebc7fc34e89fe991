/**
 * Opens the network that a link or a file carries, once the page has the one that it begins with: in its
 * place, or as edits of it. Loaded where there is such a text.
 */
import { FormatError } from '../../formats/FormatError.ts';
import { readLinkedNetwork, withEdits } from '../../formats/linkedNetwork.ts';
import type { LessonStore } from '../../state/createLessonStore.ts';
import { loadedNetwork } from '../../state/editCommands.ts';
import type { LessonState } from '../../state/LessonState.ts';
import { showEdited, takeOwnNetwork } from '../../state/networkCommands.ts';
import { checkedShape } from './loadNetwork.ts';

/** When there is a network, or there will be none. */
function networkSettled(store: LessonStore): Promise<void> {
  const isSettled = ({ network }: LessonState) => network.status.kind !== 'loading';
  if (isSettled(store.getState())) return Promise.resolve();
  return new Promise((resolve) => {
    const end = store.subscribe((state) => {
      if (!isSettled(state)) return;
      end();
      resolve();
    });
  });
}

/** Opens it; says in the page that a part of the link was lost where it cannot be read. */
export async function openLinkedNetwork(store: LessonStore, text: string): Promise<void> {
  await networkSettled(store);
  try {
    const { own, edits } = readLinkedNetwork(text);
    if (own) {
      const network = checkedShape(own);
      store.setState((state) => takeOwnNetwork(state, network));
    }
    const loaded = loadedNetwork(store.getState());
    if (edits.length === 0 || !loaded) return;
    const edited = withEdits(loaded, edits);
    store.setState((state) => showEdited(state, edited));
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    store.setState({ lostOfLink: 'rest' });
  }
}
