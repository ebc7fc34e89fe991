/**
 * What the networks' neurons are worth, measured while nobody draws, and only while somebody can see it. The
 * bars come first: they are the names. An edited network is measured again.
 */
import { useEffect, useLayoutEffect, useRef } from 'react';
import { useLesson } from '../../components/follow/LessonContext.ts';
import { type Cause, useCause } from '../../components/follow/useCause.ts';
import { useIsOnPaper } from '../../components/page/onPaper.ts';
import type { Bar } from '../../image/probes.ts';
import { searchEdges } from '../../image/probesOfEdges.ts';
import type { Network } from '../../network/Network.ts';
import type { NetworksInUse } from './model/hopeMoment.ts';
import { type HopeNetwork, hopeNetworks } from './model/hopeProbe.ts';
import { drawStyledDigits, type HopeScore, measureHope, type StyledDigits } from './model/hopeScore.ts';
import type { HopeNetworks } from './useHopeNetworks.ts';

/** What is known of one network so far. */
export interface KnownScore {
  readonly network: Network;
  readonly bars: readonly Bar[] | null;
  readonly score: HopeScore | null;
}

/** What is known of each; null before its bars are. */
export type HopeScores = Readonly<Record<HopeNetwork, KnownScore | null>>;

/** Work at one go, and the pause after it. */
const sliceMs = 6;
const pauseMs = 4;
/** Who scrolls past is gone before this, and costs nothing but the names. */
const restMs = 600;

/** What is known of the network that is there now. */
export function knownOf(scores: HopeScores, name: HopeNetwork, network: Network | null): KnownScore | null {
  const known = scores[name];
  return known && known.network === network ? known : null;
}

/** Everything that is not known yet, a piece at a time. */
function* measureAll(
  networks: NetworksInUse,
  scores: Cause<HopeScores>,
  { seed, digits }: { readonly seed: number; readonly digits: { current: StyledDigits | null } },
): Generator<void, void> {
  const known = (name: HopeNetwork) => knownOf(scores.getState(), name, networks[name]);
  for (const name of hopeNetworks) {
    const network = networks[name];
    if (!network || known(name)) continue;
    const bars = yield* searchEdges(network.layers[0]);
    scores.setState({ [name]: { network, bars, score: null } });
  }
  // The one that the bet is about first.
  const order = [...hopeNetworks].sort((a, b) => Number(b === 'trained') - Number(a === 'trained'));
  digits.current ??= yield* drawStyledDigits(seed);
  for (const name of order) {
    const [network, bars] = [networks[name], known(name)?.bars];
    if (!network || !bars || known(name)?.score) continue;
    const score = yield* measureHope(network, { bars, digits: digits.current, seed });
    scores.setState({ [name]: { network, bars, score } });
  }
}

/** The worths, as far as they are known. */
export function useHopeScores({ now }: HopeNetworks): Cause<HopeScores> {
  const { loop, store, parameters } = useLesson();
  const scores = useCause<HopeScores>(() => ({ hoped: null, trained: null, untrained: null }));
  const digits = useRef<StyledDigits | null>(null);
  const { seed } = parameters;
  useEffect(() => {
    let timer = 0;
    let isWorking = false;
    let job: { readonly networks: NetworksInUse; readonly work: Generator<void, void> } | null = null;
    const isWanting = (networks: NetworksInUse) =>
      hopeNetworks.some((name) => networks[name] && !knownOf(scores.getState(), name, networks[name])?.score);
    const isFree = () => store.getState().gesture === null && loop.isSeen();
    const areNamed = () => knownOf(scores.getState(), 'hoped', now().hoped) !== null;
    const work = () => {
      timer = 0;
      const networks = now();
      isWorking = false;
      if (!isFree() || !isWanting(networks)) return;
      isWorking = areNamed();
      if (!job || hopeNetworks.some((name) => job?.networks[name] !== networks[name]))
        job = { networks, work: measureAll(networks, scores, { seed, digits }) };
      const end = performance.now() + sliceMs;
      while (performance.now() < end && !job.work.next().done) {}
      start();
    };
    const start = () => {
      if (timer === 0 && isFree() && isWanting(now()))
        timer = window.setTimeout(work, isWorking || !areNamed() ? pauseMs : restMs);
    };
    const stops = [loop.subscribe(start), scores.subscribe(() => loop.refresh())];
    return () => {
      for (const stop of stops) stop();
      clearTimeout(timer);
    };
  }, [loop, store, scores, now, seed]);
  const isPrinted = useIsOnPaper();
  useLayoutEffect(() => {
    if (!isPrinted) return;
    // Paper waits for none of it.
    const work = measureAll(now(), scores, { seed, digits });
    while (!work.next().done) {}
  }, [isPrinted, scores, now, seed]);
  return scores;
}
