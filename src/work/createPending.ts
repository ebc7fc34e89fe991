/**
 * Questions that were asked and not answered yet: they outlast the host that they were put to.
 */

/** None yet; they are numbered from 1. */
export function createPending<Question, Answer>() {
  type Resolve = (answer: Answer | null) => void;
  const entries = new Map<number, { readonly question: Question; readonly resolve: Resolve }>();
  let lastId = 0;
  const answer = (id: number, value: Answer | null) => {
    const entry = entries.get(id);
    entries.delete(id);
    entry?.resolve(value);
  };
  return {
    /** Its number, and the promise of its answer. */
    add: (question: Question): readonly [number, Promise<Answer | null>] => {
      const id = ++lastId;
      return [id, new Promise((resolve) => entries.set(id, { question, resolve }))];
    },
    answer,
    /** In the order in which they were asked. */
    all: () => Array.from(entries, ([id, { question }]) => ({ id, question })),
    isEmpty: () => entries.size === 0,
    /** Answers all of them with null. */
    giveUp: () => {
      for (const id of [...entries.keys()]) answer(id, null);
    },
  };
}
