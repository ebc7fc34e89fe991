/**
 * For drawing functions that are called every frame and have nothing to do in most of them.
 */

/** The same function, which does nothing while each of its arguments is what it was in the last call. */
export function onlyWhenNew<Arguments extends readonly unknown[]>(
  draw: (...args: Arguments) => void,
): (...args: Arguments) => void {
  let last: Arguments | null = null;
  return (...args) => {
    if (last && args.every((value, index) => Object.is(value, last?.[index]))) return;
    last = args;
    draw(...args);
  };
}
