/**
 * How often each check really had something to check: a check that is turned off by a renamed selector is
 * none.
 */
const counts = new Map<string, number>();

/** What is counted, and how often it must come in a thousand actions at the least. */
const minPerThousand: Readonly<Record<string, number>> = {
  'strokes taken back': 5,
  'changes taken back': 2,
  'links answered by the engine': 3,
  'equations added up': 100,
  'ledgers added up': 20,
  'answers compared': 50,
  'drawings compared': 50,
  'hands that pass over the pad': 20,
};

/** Counts one more, or so many. */
export function count(what: string, times = 1): void {
  counts.set(what, (counts.get(what) ?? 0) + times);
}

/** A line for each, and what came too seldom in that many actions. */
export function tallyOf(actions: number): { readonly lines: string[]; readonly tooSeldom: string[] } {
  const lines = Object.keys(minPerThousand).map((what) => `${what}: ${counts.get(what) ?? 0}`);
  const tooSeldom = Object.entries(minPerThousand)
    .filter(([what, least]) => (counts.get(what) ?? 0) < (least * actions) / 1000)
    .map(([what]) => what);
  return { lines, tooSeldom };
}
