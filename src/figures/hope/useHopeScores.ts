/**
 * What the networks' neurons are worth, measured while nobody draws, and only while somebody can see it. The
 * bars come first: they are the names. An edited network is measured again.
 */
import { useEffect, useMemo } from 'react';
import { useLesson } from '../../components/follow/LessonContext.ts';
import { type Cause, useCause } from '../../components/follow/useCause.ts';
import { usePageWork } from '../../components/follow/usePageWork.ts';
import type { Bar } from '../../image/probes.ts';
import { searchEdges } from '../../image/probesOfEdges.ts';
import type { Network } from '../../network/Network.ts';
import type { WantedWork } from '../../work/createPageWork.ts';
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

/** Who scrolls past is gone before this, and costs nothing but the names. */
const restMs = 600;

/** What is known of the network that is there now. */
export function knownOf(scores: HopeScores, name: HopeNetwork, network: Network | null): KnownScore | null {
  const known = scores[name];
  return known && known.network === network ? known : null;
}

/** The worths, as far as they are known. */
export function useHopeScores({ now }: HopeNetworks): Cause<HopeScores> {
  const { loop, parameters } = useLesson();
  const scores = useCause<HopeScores>(() => ({ hoped: null, trained: null, untrained: null }));
  useEffect(() => scores.subscribe(() => loop.refresh()), [loop, scores]);
  const { seed } = parameters;
  const [naming, scoring] = useMemo(() => createMeasuring(now, scores, seed), [now, scores, seed]);
  usePageWork(naming);
  usePageWork(scoring);
  return scores;
}

/** What names the neurons, and then what measures what they are worth. */
function createMeasuring(now: HopeNetworks['now'], scores: Cause<HopeScores>, seed: number) {
  let digits: StyledDigits | null = null;
  const isLacking = (name: HopeNetwork, what: 'bars' | 'score') => {
    const network = now()[name];
    return network !== null && !knownOf(scores.getState(), name, network)?.[what];
  };
  const nameOf = (network: Network) => hopeNetworks.find((name) => now()[name] === network);
  /** The first network of which that is not known. */
  const firstLacking = (what: 'bars' | 'score', names: readonly HopeNetwork[]) => {
    const name = names.find((each) => isLacking(each, what));
    return name === undefined ? null : now()[name];
  };
  const naming: WantedWork<Network> = {
    wanted: () => firstLacking('bars', hopeNetworks),
    *compute(network) {
      const bars = yield* searchEdges(network.layers[0]);
      const name = nameOf(network);
      if (name) scores.setState({ [name]: { network, bars, score: null } });
    },
  };
  // The one that the bet is about first.
  const order = [...hopeNetworks].sort((a, b) => Number(b === 'trained') - Number(a === 'trained'));
  const scoring: WantedWork<Network> = {
    restMs,
    wanted: () => (naming.wanted() ? null : firstLacking('score', order)),
    *compute(network) {
      const name = nameOf(network);
      const bars = name && scores.getState()[name]?.bars;
      if (!bars) return;
      digits ??= yield* drawStyledDigits(seed);
      const score = yield* measureHope(network, { bars, digits, seed });
      scores.setState({ [name]: { network, bars, score } });
    },
  };
  return [naming, scoring] as const;
}
