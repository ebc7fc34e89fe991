/**
 * What the parts of the figure `hope` share: the causes, and the moment that is derived from them once for
 * all.
 */
import { useState } from 'react';
import { useLesson } from '../../components/follow/LessonContext.ts';
import { type Cause, useCause } from '../../components/follow/useCause.ts';
import type { SyntheticHandwriting } from '../../image/syntheticHandwriting.ts';
import type { Moment } from '../../state/Moment.ts';
import type { NeuronPlace } from '../../state/NeuronPlace.ts';
import { type BlindTest, startBlindTest } from './model/blindTest.ts';
import { createHopeMoments, type HopeMoment } from './model/hopeMoment.ts';
import {
  createProbeHandwriting,
  describePlace,
  type HopeNetwork,
  type HopeProbe,
  placeIn,
  startProbe,
} from './model/hopeProbe.ts';
import { type HopeNetworks, useHopeNetworks } from './useHopeNetworks.ts';
import { type HopeScores, type KnownScore, knownOf, useHopeScores } from './useHopeScores.ts';

/** Handed to every part of the figure; what it derives is derived once a moment, whoever asks. */
export interface HopeContext {
  readonly probe: Cause<HopeProbe>;
  readonly blind: Cause<BlindTest>;
  readonly networks: HopeNetworks;
  readonly scores: Cause<HopeScores>;
  /** Draws samples of parts. */
  readonly hand: SyntheticHandwriting;
  readonly momentOf: (moment: Moment) => HopeMoment;
  /** What is known of a network as it is now. */
  readonly scoreOf: (name: HopeNetwork) => KnownScore | null;
  /** The neuron of a network that is pointed at, here or, in the lesson's own, anywhere. */
  readonly pointedIn: (name: HopeNetwork, moment: Moment) => NeuronPlace | null;
}

/** Makes the context, once a figure; the samples of parts come from the address's seed. */
export function useHopeContext(): HopeContext {
  const { store, parameters } = useLesson();
  const hasBet = parameters.controls === 'full';
  const blind = useCause(() => startBlindTest(parameters.seed, hasBet), hasBet);
  const [hand] = useState(() => createProbeHandwriting(parameters.seed));
  const probe = useCause(() => startProbe(hand));
  const networks = useHopeNetworks();
  const scores = useHopeScores(networks);
  const [momentOf] = useState(createHopeMoments);
  const { now } = networks;
  return {
    probe,
    blind,
    networks,
    scores,
    hand,
    momentOf: (moment) => momentOf(moment, probe.getState(), now()),
    scoreOf: (name) => knownOf(scores.getState(), name, now()[name]),
    pointedIn: (name, { inspected }) => {
      const announced = describePlace(probe.getState());
      if (announced) return placeIn(announced, name);
      const isLessons = store.getState().network.choice === name;
      return isLessons && inspected && inspected.layer > 0 ? inspected : null;
    },
  };
}
