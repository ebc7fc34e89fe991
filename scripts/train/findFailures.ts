/**
 * The examples that a network reads wrongly, by kind: what was meant and what was read.
 */
import { type Examples, readImage as pictureOf } from '../../src/network/examples.ts';
import type { Network } from '../../src/network/Network.ts';
import { type Reading, readImage } from './readDrawing.ts';

/** One example and the wrong answer to it. */
export interface Failure {
  readonly label: number;
  readonly reading: Reading;
  /** 784 intensities. */
  readonly image: Float64Array;
}

/** All failures with one label and one wrong answer, the most confident first. */
export type FailureKind = readonly Failure[];

/**
 * Every kind of failure, the most frequent first; of equally frequent ones, the one with the more confident
 * answer.
 */
export function findFailures(network: Network, examples: Examples): FailureKind[] {
  const kinds = new Map<string, Failure[]>();
  for (let i = 0; i < examples.count; i++) {
    const label = examples.labels[i];
    const image = pictureOf(examples, i);
    const reading = readImage(network, image);
    if (reading.digit === label) continue;
    const name = `${label} as ${reading.digit}`;
    kinds.set(name, [...(kinds.get(name) ?? []), { label, reading, image }]);
  }
  const sorted = [...kinds.values()].map((kind) =>
    kind.sort((a, b) => b.reading.activation - a.reading.activation),
  );
  return sorted.sort((a, b) => b.length - a.length || b[0].reading.activation - a[0].reading.activation);
}
