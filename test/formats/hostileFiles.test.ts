/**
 * Ten thousand damaged and made-up files of each kind that can be opened: a network or one sentence, whatever
 * the bytes are.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormatError } from '../../src/formats/FormatError.ts';
import { writeNetworkJson } from '../../src/formats/networkJson.ts';
import { writeNpz } from '../../src/formats/npz.ts';
import { openNetwork } from '../../src/formats/openNetwork.ts';
import { writeSafetensors } from '../../src/formats/safetensors.ts';
import { sentenceOf } from './faults.ts';
import { npzOfArrays, safetensorsOfArrays } from './otherFiles.ts';
import { someNetwork } from './someNetworks.ts';

const network = someNetwork([3, 2, 2]);
const arrays = { '0.weight': [[1, 2, 3]], '0.bias': [1], '2.weight': [[4], [5]], '2.bias': [1, 2] };
const textBytes = (text: string) => new TextEncoder().encode(text);

const files = {
  'a.safetensors': [writeSafetensors(network), safetensorsOfArrays(arrays)],
  'a.npz': [writeNpz(network), npzOfArrays(arrays)],
  'a.json': [textBytes(writeNetworkJson(network)), textBytes(JSON.stringify(arrays))],
} as const;

/** How a file comes to harm: bytes changed, a piece taken out, put in twice, or put in from nowhere. */
const harm = fc.oneof(
  fc.record({ at: fc.nat(), bytes: fc.uint8Array({ minLength: 1, maxLength: 9 }), removed: fc.constant(-1) }),
  fc.record({ at: fc.nat(), bytes: fc.uint8Array({ maxLength: 4 }), removed: fc.nat({ max: 400 }) }),
  // Sizes and lengths at their ends, and JSON's own letters.
  fc.record({
    at: fc.nat(),
    bytes: fc.constantFrom(
      Uint8Array.of(255, 255, 255, 255),
      Uint8Array.of(0, 0, 0, 128),
      ...['[', ']', '{', '}', '"', ',', '9', '-', '1e999', 'null', '\\ud800'].map(textBytes),
    ),
    removed: fc.constantFrom(-1, 0, 1),
  }),
);

function harmed(bytes: Uint8Array, at: number, put: Uint8Array, removed: number): Uint8Array {
  const from = at % (bytes.length + 1);
  const rest = bytes.subarray(from + (removed < 0 ? put.length : removed));
  return new Uint8Array(Buffer.concat([bytes.subarray(0, from), put, rest]));
}

describe.each(Object.entries(files))('ten thousand files like %s', (name, good) => {
  it('are networks, or are refused in one sentence', async () => {
    const before = process.memoryUsage();
    let refusedCount = 0;
    const bytes = fc.oneof(
      {
        weight: 9,
        arbitrary: fc.tuple(fc.constantFrom(...good), fc.array(harm, { minLength: 1, maxLength: 3 })),
      },
      { weight: 1, arbitrary: fc.tuple(fc.uint8Array({ maxLength: 200 }), fc.constant([])) },
    );
    await fc.assert(
      fc.asyncProperty(bytes, async ([whole, harms]) => {
        const file = harms.reduce((so, { at, bytes: put, removed }) => harmed(so, at, put, removed), whole);
        try {
          const { network: opened } = await openNetwork(name, file);
          const numbers = opened.layers.flatMap(({ weights, biases }) => [...weights, ...biases]);
          expect(numbers.every(Number.isFinite)).toBe(true);
        } catch (error) {
          if (!(error instanceof FormatError)) throw error;
          refusedCount++;
          expect(sentenceOf(error)).toMatch(/^\P{C}{10,300}\.$/u);
          expect(sentenceOf(error)).not.toBe('This file could not be read.');
        }
      }),
      { seed: 1, numRuns: 10_000 },
    );
    expect(refusedCount).toBeGreaterThan(4000);
    // What is kept of them, where the collector has not come by: each is small, and none may announce much.
    const { arrayBuffers } = process.memoryUsage();
    expect(arrayBuffers - before.arrayBuffers).toBeLessThan(50e6);
  });
});
