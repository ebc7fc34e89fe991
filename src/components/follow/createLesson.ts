/**
 * Makes one lesson: its store, its draw loop, its network, as an address asks for them.
 */
import type { LinkParameters } from '../../formats/linkSchema.ts';
import { networkRoles } from '../../formats/linkValues.ts';
import { createFrameLoop } from '../../state/createFrameLoop.ts';
import { createLessonStore, type LessonStore } from '../../state/createLessonStore.ts';
import { initialLessonState, type NetworkStatus } from '../../state/LessonState.ts';
import { openLinkedState } from '../../state/linkedState.ts';
import { ownNetworkChoice, showNetwork, takeOwnNetwork } from '../../state/networkCommands.ts';
import type { Language } from '../../text/Language.ts';
import { watchPredictions } from '../answer/watchPredictions.ts';
import { loadNetwork } from '../networkPicture/loadNetwork.ts';
import { recallNetwork } from '../networkPicture/ownNetwork.ts';
import { isMotionReduced } from '../page/motion.ts';
import type { Lesson, Tell } from './LessonContext.ts';

/** The first thing a reader sees, unless the address says otherwise: this example draws itself. */
export const firstDrawing = { example: 3 } as const;

/** Where a lesson stands: in a page of its own, unless it is told otherwise. */
interface Surroundings {
  readonly tell: Tell;
  readonly hasAddress: boolean;
  /** What it begins with, where that is not what the address says. */
  readonly begun?: LinkParameters;
}

/** A lesson that starts to load its network at once. Two of them on one page know nothing of each other. */
export function createLesson(
  parameters: LinkParameters,
  language: Language,
  { tell, hasAddress, begun = parameters }: Surroundings,
): Lesson {
  const linked = { ...begun, drawing: begun.drawing ?? firstDrawing };
  const blank = { ...initialLessonState, hidden: parameters.hide ?? [] };
  const store = createLessonStore(openLinkedState(blank, linked, !isMotionReduced()));
  const loop = createFrameLoop(store, {
    isMotionReduced,
    requestFrame: (onFrame) => requestAnimationFrame(onFrame),
    cancelFrame: (request) => cancelAnimationFrame(request),
    onFault: (error) => reportError(error),
  });
  watchPredictions(loop, store, (prediction) => tell('prediction', prediction));
  const load = async () => {
    const { network: choice } = begun;
    const show = (status: NetworkStatus) => store.setState({ network: { choice, status, unedited: null } });
    show({ kind: 'loading' });
    const own = choice === ownNetworkChoice ? recallNetwork() : null;
    if (own) store.setState((state) => takeOwnNetwork(state, own));
    else if (choice === ownNetworkChoice) void chooseNetwork(networkRoles.usual);
    else show(await loadNetwork(choice));
  };
  const retryNetwork = () => void load();
  const chooseNetwork = createNetworkChoice(store);
  retryNetwork();
  return {
    store,
    loop,
    language,
    parameters,
    tell,
    hasAddress,
    keeping: null,
    retryNetwork,
    chooseNetwork,
  };
}

/**
 * The function that changes the network. The present one stays until the other is there, and when it cannot
 * be had.
 */
function createNetworkChoice(store: LessonStore): Lesson['chooseNetwork'] {
  let lastChoice = '';
  return async (choice) => {
    lastChoice = choice;
    const { ownNetwork } = store.getState();
    const status: NetworkStatus =
      choice === ownNetworkChoice && ownNetwork
        ? { kind: 'ready', network: ownNetwork }
        : await loadNetwork(choice);
    // A later choice has overtaken this one.
    if (choice !== lastChoice) return null;
    if (status.kind === 'ready') store.setState((state) => showNetwork(state, choice, status.network));
    return status.kind === 'failed' ? status.reason : null;
  };
}
