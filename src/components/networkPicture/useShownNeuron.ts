/**
 * Which neuron a figure is about: the one that was pinned last, in whichever figure, of the layers that the
 * figure can show; at first the brightest of hidden layer 1.
 */
import { useInsertionEffect, useRef } from 'react';
import { prediction } from '../../network/forward.ts';
import { accountForNeuron, type NeuronAccount } from '../../network/neuronAccount.ts';
import type { Moment } from '../../state/Moment.ts';
import { isSamePlace, type NeuronPlace } from '../../state/NeuronPlace.ts';
import { useLesson } from '../follow/LessonContext.ts';
import { type Cause, useCause } from '../follow/useCause.ts';

/** The cause of such a figure; the neuron is of a layer after the inputs. */
export interface ShownNeuron {
  readonly place: NeuronPlace;
}

/** What the figure shows of a moment: null while there is no network. */
export function accountOf(
  { network, pass }: Pick<Moment, 'network' | 'pass'>,
  { place }: ShownNeuron,
): NeuronAccount | null {
  return network && pass && accountForNeuron(network, pass, place.layer - 1, place.index);
}

/** The neuron, of a layer up to the given one, kept from one moment to the next. */
export function useShownNeuron(lastLayer: number): Cause<ShownNeuron> {
  const { loop } = useLesson();
  const shown = useCause<ShownNeuron>(() => ({ place: { layer: 1, index: 0 } }));
  const isChosen = useRef(false);
  // Not by useLive: subscribed before anything inside the figure is, so that in each frame it is known before
  // what shows it is drawn.
  useInsertionEffect(
    () =>
      loop.subscribe(({ inspected, isPinned, isSettled, pass }) => {
        const isNew = isPinned && inspected !== null && inspected.layer > 0 && inspected.layer <= lastLayer;
        if (isNew && !isSamePlace(inspected, shown.getState().place)) shown.setState({ place: inspected });
        if (!isNew && !isChosen.current && isSettled && pass)
          shown.setState({ place: { layer: 1, index: prediction(pass.activations[1]) } });
        isChosen.current ||= isNew || (isSettled && pass !== null);
      }),
    [loop, shown, lastLayer],
  );
  return shown;
}
