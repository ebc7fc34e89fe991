/**
 * A list of the neurons after the inputs, one of which is chosen: the way to a neuron for keys and for large
 * fingers. What is chosen is pinned, in every figure.
 */

import { useId } from 'react';
import { lessonSizes } from '../../network/lessonShape.ts';
import { isSamePlace, type NeuronPlace } from '../../state/NeuronPlace.ts';
import { closeInspector, togglePin } from '../../state/pointCommands.ts';
import { pageTexts } from '../../text/page.ts';
import { useCommand, useTexts } from '../follow/LessonContext.ts';

const places: readonly NeuronPlace[] = lessonSizes
  .slice(1)
  .flatMap((size, below) => Array.from({ length: size }, (_, index) => ({ layer: below + 1, index })));

/** How many of the places lie in layers up to the given one. */
function placesUpTo(lastLayer = lessonSizes.length): number {
  return places.filter(({ layer }) => layer <= lastLayer).length;
}

interface NeuronSelectProps {
  readonly label: string;
  readonly chosen: NeuronPlace | null;
  /** What stands in the list for no neuron; without it there always is one. */
  readonly none?: string;
  /** The last layer whose neurons are listed; the outputs unless given. */
  readonly lastLayer?: number;
}

/** Choosing a neuron pins it; choosing none shuts the inspector. */
export function NeuronSelect({ label, chosen, none, lastLayer }: NeuronSelectProps) {
  const { inspector } = useTexts(pageTexts);
  const command = useCommand();
  const id = useId();
  const value = places.findIndex((place) => isSamePlace(place, chosen));
  const choose = (index: number) => {
    const place = places[index];
    if (!place) return command(closeInspector);
    command((state) => (isSamePlace(state.pointing.pinned, place) ? state : togglePin(state, place)));
  };
  return (
    <p className="row quiet neuron-select">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => choose(Number(target.value))}>
        {none !== undefined && <option value={-1}>{none}</option>}
        {places.slice(0, placesUpTo(lastLayer)).map((place, index) => (
          <option key={`${place.layer} ${place.index}`} value={index}>
            {inspector.place(place)}
          </option>
        ))}
      </select>
    </p>
  );
}
