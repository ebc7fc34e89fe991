/**
 * The elements of a list that React mounts, for who writes into them: handed over, not looked for.
 */
import { useState } from 'react';

/** The elements there are, each by its place in the list, and the ref for the one at a place. */
export function useElements<Kind extends Element>() {
  const [elements] = useState(() => new Map<number, Kind>());
  const refAt = (place: number) => (element: Kind | null) => {
    if (element) elements.set(place, element);
    else elements.delete(place);
  };
  return [elements as ReadonlyMap<number, Kind>, refAt] as const;
}
