/**
 * The three networks: the one that the lesson computes with, edits and all, where it is one of them, and the
 * shipped files for the others. Each is loaded when the figure is first shown, and one that fails leaves the
 * others alone.
 */
import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react';
import { useLesson, useLessonState } from '../../components/follow/LessonContext.ts';
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

/** Loads what the lesson has not. */
export function useHopeNetworks(): HopeNetworks {
  const { store, loop, retryNetwork } = useLesson();
  const choice = useLessonState((state) => state.networkChoice);
  const shipped = useCause<Shipped>(() => ({
    hoped: shippedNow('hoped'),
    trained: shippedNow('trained'),
    untrained: shippedNow('untrained'),
  }));
  const asked = useRef(new Set<HopeNetwork>());
  const load = useCallback(
    async (name: HopeNetwork) => {
      asked.current.add(name);
      shipped.setState({ [name]: loading });
      shipped.setState({ [name]: await loadNetwork(name) });
      loop.refresh();
    },
    [shipped, loop],
  );
  useEffect(() => {
    for (const name of hopeNetworks) {
      const isKnown = asked.current.has(name) || shipped.getState()[name].kind === 'ready';
      if (name !== choice && !isKnown) void load(name);
    }
  }, [choice, load, shipped]);
  const now = useCallback((): NetworksInUse => {
    const { network, networkChoice } = store.getState();
    const statuses = shipped.getState();
    const find = (name: HopeNetwork) => {
      const status = name === networkChoice ? network : statuses[name];
      return status.kind === 'ready' ? status.network : null;
    };
    return { hoped: find('hoped'), trained: find('trained'), untrained: find('untrained') };
  }, [store, shipped]);
  const retry = (name: HopeNetwork) => {
    if (name === store.getState().networkChoice) retryNetwork();
    else void load(name);
  };
  return { shipped, now, retry };
}

/** What React says of one network: whether it is there, and whether it is the lesson's. */
export function useHopeStatus({ shipped }: HopeNetworks, name: HopeNetwork) {
  const isLessons = useLessonState(({ networkChoice }) => networkChoice === name);
  const isEdited = useLessonState(({ unedited }) => unedited !== null) && isLessons;
  const reasonOf = (status: NetworkStatus) => (status.kind === 'failed' ? status.reason : null);
  const lessons = useLessonState(({ network }) => reasonOf(network));
  const own = useCauseState(shipped, (statuses) => reasonOf(statuses[name]));
  return { isLessons, isEdited, reason: isLessons ? lessons : own };
}

/**
 * The networks for components that compute much with them: new only when one of them is, and the figure is
 * seen.
 */
export function useSeenNetworks({ now }: HopeNetworks): NetworksInUse {
  const { loop } = useLesson();
  const last = useRef<NetworksInUse | null>(null);
  const read = useCallback(() => {
    const found = now();
    const isSame = last.current && hopeNetworks.every((name) => last.current?.[name] === found[name]);
    if (!isSame || !last.current) last.current = found;
    return last.current;
  }, [now]);
  return useSyncExternalStore(loop.subscribe, read);
}
