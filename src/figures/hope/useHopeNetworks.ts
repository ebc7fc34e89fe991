/**
 * The three networks: the one that the lesson computes with, edits and all, where it is one of them, and the
 * shipped files for the others. Each is loaded when the figure is first shown, and one that fails leaves the
 * others alone.
 */
import { useCallback, useEffect, useRef } from 'react';
import { useLesson, useLessonState } from '../../components/follow/LessonContext.ts';
import { useAtRest } from '../../components/follow/useAtRest.ts';
import { type Cause, useCause, useCauseState } from '../../components/follow/useCause.ts';
import { loadNetwork, shippedNow } from '../../components/networkPicture/loadNetwork.ts';
import type { NetworkStatus } from '../../state/LessonState.ts';
import type { NetworksInUse } from './model/hopeMoment.ts';
import { type HopeNetwork, hopeNetworks } from './model/hopeProbe.ts';

type Shipped = Readonly<Record<HopeNetwork, NetworkStatus>>;

/** The networks, for drawing functions and for React. */
export interface HopeNetworks {
  readonly shipped: Cause<Shipped>;
  /** Those that are there at this moment. */
  readonly now: () => NetworksInUse;
  readonly retry: (name: HopeNetwork) => void;
}

const loading: NetworkStatus = { kind: 'loading' };

async function load(name: HopeNetwork, shipped: Cause<Shipped>): Promise<void> {
  shipped.setState({ [name]: loading });
  shipped.setState({ [name]: await loadNetwork(name) });
}

/** Loads what the lesson has not. */
export function useHopeNetworks(): HopeNetworks {
  const { store, retryNetwork } = useLesson();
  const choice = useLessonState((state) => state.network.choice);
  const shipped = useCause<Shipped>(() => ({
    hoped: shippedNow('hoped'),
    trained: shippedNow('trained'),
    untrained: shippedNow('untrained'),
  }));
  const asked = useRef(new Set<HopeNetwork>());
  useEffect(() => {
    for (const name of hopeNetworks) {
      if (name === choice || asked.current.has(name) || shipped.getState()[name].kind === 'ready') continue;
      asked.current.add(name);
      void load(name, shipped);
    }
  }, [choice, shipped]);
  const now = useCallback((): NetworksInUse => {
    const { network } = store.getState();
    const statuses = shipped.getState();
    const find = (name: HopeNetwork) => {
      const status = name === network.choice ? network.status : statuses[name];
      return status.kind === 'ready' ? status.network : null;
    };
    return { hoped: find('hoped'), trained: find('trained'), untrained: find('untrained') };
  }, [store, shipped]);
  const retry = (name: HopeNetwork) => {
    if (name === store.getState().network.choice) retryNetwork();
    else void load(name, shipped);
  };
  return { shipped, now, retry };
}

/** What React says of one network: whether it is there, and whether it is the lesson's. */
export function useHopeStatus({ shipped }: HopeNetworks, name: HopeNetwork) {
  const isLessons = useLessonState(({ network }) => network.choice === name);
  const isEdited = useLessonState(({ network }) => network.unedited !== null) && isLessons;
  const reasonOf = (status: NetworkStatus) => (status.kind === 'failed' ? status.reason : null);
  const lessons = useLessonState(({ network }) => reasonOf(network.status));
  const own = useCauseState(shipped, (statuses) => reasonOf(statuses[name]));
  return { isLessons, isEdited, reason: isLessons ? lessons : own };
}

/**
 * The networks for components that compute much with them: others only when the figure is seen, and at rest.
 */
export function useSeenNetworks({ now }: HopeNetworks): NetworksInUse {
  const [hoped, trained, untrained] = useAtRest(() => {
    const networks = now();
    return [networks.hoped, networks.trained, networks.untrained];
  });
  return { hoped, trained, untrained };
}
