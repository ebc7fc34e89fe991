/**
 * Structural sharing: an object of which nothing is new is the object that was there before, so that whoever
 * asks whether it changed compares one reference.
 */

/** The last object where each property of the next one is the same there; the next one otherwise. */
export function keepIfSame<Kind extends object>(last: Kind, next: Kind): Kind {
  const names = Object.keys(next) as (keyof Kind)[];
  return names.every((name) => Object.is(last[name], next[name])) ? last : next;
}
