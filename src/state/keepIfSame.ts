/**
 * Structural sharing: an object of which nothing is new is the object that was there before, so that whoever
 * asks whether it changed compares one reference.
 */

/** The last object or list where it has the same properties as the next one; the next one otherwise. */
export function keepIfSame<Kind extends object>(last: Kind | null, next: Kind): Kind {
  if (last === null) return next;
  const names = Object.keys(next) as (keyof Kind)[];
  const isSame =
    names.length === Object.keys(last).length && names.every((name) => Object.is(last[name], next[name]));
  return isSame ? last : next;
}
