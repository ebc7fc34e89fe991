/**
 * The facts of a fault -> the sentence that a reader is told, from a catalogue: faults.ts, which is there
 * from the start, or fileFaults.ts, which has them all and comes with the figures that open files.
 */
import type { FaultFacts } from '../formats/FaultFacts.ts';

/** A sentence for each of these facts, in one language. */
export type FaultSentences<Facts extends FaultFacts> = {
  readonly [One in Facts as One['says']]: string | ((facts: One) => string);
};

/** The sentence; of a fault that the catalogue does not know, only that something cannot be read. */
export function sayFault(
  texts: Partial<FaultSentences<FaultFacts>> & { readonly unreadable: string },
  facts: FaultFacts,
): string {
  const sentence = texts[facts.says] ?? texts.unreadable;
  // The entry of facts.says takes these facts, which the compiler cannot follow.
  return typeof sentence === 'string' ? sentence : (sentence as (given: FaultFacts) => string)(facts);
}
