/**
 * What the parts of the figure `hope` share: the causes, and the moment that is derived from them once for
 * all.
 */
import { useMemo, useRef, useState } from 'react';
import { useLesson } from '../../components/follow/LessonContext.ts';
import { type Cause, useCause } from '../../components/follow/useCause.ts';
import type { SyntheticHand } from '../../image/syntheticHand.ts';
import type { Moment } from '../../state/Moment.ts';
import type { NeuronPlace } from '../../state/NeuronPlace.ts';
import { createHopeMoments, type HopeMoment } from './model/hopeMoment.ts';
import {
  createProbeHand,
  type HopeNetwork,
  type HopeProbe,
  placeIn,
  spokenPlace,
  startProbe,
} from './model/hopeProbe.ts';
import { type HopeNetworks, useHopeNetworks } from './useHopeNetworks.ts';
import { type HopeWorths, type KnownWorth, knownOf, useHopeWorths } from './useHopeWorths.ts';

/** Handed to every part of the figure; what it derives is derived once a moment, whoever asks. */
export interface HopeDesk {
  readonly probe: Cause<HopeProbe>;
  readonly networks: HopeNetworks;
  readonly worths: Cause<HopeWorths>;
  /** Draws samples of parts. */
  readonly hand: SyntheticHand;
  readonly momentOf: (moment: Moment) => HopeMoment;
  /** What is known of a network as it is now. */
  readonly worthOf: (name: HopeNetwork) => KnownWorth | null;
  /** The neuron of a network that is pointed at, here or, in the lesson's own, anywhere. */
  readonly pointedIn: (name: HopeNetwork, moment: Moment) => NeuronPlace | null;
}

/** Makes the desk, once a figure; the samples of parts come from the address's seed. */
export function useHopeDesk(): HopeDesk {
  const { store, parameters } = useLesson();
  const [hand] = useState(() => createProbeHand(parameters.seed));
  const probe = useCause(() => startProbe(hand));
  const networks = useHopeNetworks();
  const worths = useHopeWorths(networks);
  const moments = useRef(createHopeMoments());
  const { now } = networks;
  const parts = useMemo(
    () => ({
      momentOf: (moment: Moment) => moments.current(moment, probe.getState(), now()),
      worthOf: (name: HopeNetwork) => knownOf(worths.getState(), name, now()[name]),
      pointedIn: (name: HopeNetwork, { inspected }: Moment) => {
        const spoken = spokenPlace(probe.getState());
        if (spoken) return placeIn(spoken, name);
        const isLessons = store.getState().networkChoice === name;
        return isLessons && inspected && inspected.layer > 0 ? inspected : null;
      },
    }),
    [store, probe, worths, now],
  );
  return { probe, networks, worths, hand, ...parts };
}
