/**
 * A long list of actions that ends in a fault -> a short one that does: first the shortest end of it, then
 * without what it can do without (Zeller and Hildebrandt's delta debugging, in its plain form).
 */

/**
 * Tries at most so many lists, and comes to the shortest that fails; items itself, if no shorter one does.
 */
export async function cutDown<Item>(
  items: readonly Item[],
  fails: (items: readonly Item[]) => Promise<boolean>,
  maxTries: number,
): Promise<readonly Item[]> {
  let left = maxTries;
  const tryOne = (shorter: readonly Item[]) => left-- > 0 && fails(shorter);
  let shortest = items;
  for (let length = 1; length < items.length; length *= 2) {
    const end = items.slice(-length);
    if (await tryOne(end)) {
      shortest = end;
      break;
    }
  }
  for (let size = Math.ceil(shortest.length / 2); size >= 1 && left > 0; ) {
    let isShorter = false;
    for (let from = 0; from < shortest.length && shortest.length > 1; ) {
      const without = [...shortest.slice(0, from), ...shortest.slice(from + size)];
      if (without.length > 0 && (await tryOne(without))) {
        shortest = without;
        isShorter = true;
      } else from += size;
    }
    if (size === 1 && !isShorter) break;
    size = size === 1 ? 1 : Math.floor(size / 2);
  }
  return shortest;
}
