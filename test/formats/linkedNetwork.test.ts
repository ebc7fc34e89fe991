import { describe, expect, it } from 'vitest';
import { FormatError } from '../../src/formats/FormatError.ts';
import { readLinkedNetwork, withEdits, writeLinkedNetwork } from '../../src/formats/linkedNetwork.ts';
import { linkedNetworkIn } from '../../src/formats/linkedNetworkName.ts';
import { forward } from '../../src/network/forward.ts';
import { lessonSizes } from '../../src/network/lessonShape.ts';
import type { Network } from '../../src/network/Network.ts';
import { someNetwork } from './someNetworks.ts';

const network = someNetwork(lessonSizes);
const image = Float64Array.from({ length: lessonSizes[0] }, (_, k) => (k % 7 === 0 ? 1 : 0));
const answersOf = (of: Network) => forward(of, image).activations[lessonSizes.length - 1];

/** What somebody else opens of it, on a page with that network. */
function opened(text: string | null, base: Network): Network {
  const { own, edits } = readLinkedNetwork(text ?? '');
  return withEdits(own ?? base, edits);
}

const largestDifference = (a: Float64Array, b: Float64Array) =>
  Math.max(...a.map((value, index) => Math.abs(value - b[index])));

describe('A network in a link', () => {
  it('that was edited is the few numbers that were, and answers as it did', () => {
    const edits = [
      { at: 5, value: 3.25 },
      { at: 784 * 16 + 3, value: -2 },
      { at: 13_001, value: 0.125 },
    ];
    const edited = withEdits(network, edits);
    const text = writeLinkedNetwork({ network: edited, unedited: network, isOwn: false }, 'int8');
    expect(text?.length).toBeLessThan(40);
    expect(readLinkedNetwork(text ?? '')).toEqual({ own: null, edits });
    expect([...answersOf(opened(text, network))]).toEqual([...answersOf(edited)]);
  });

  it('that is the reader’s own goes whole: as float32 exactly, as int8 to 255 steps a layer', () => {
    const toLink = { network, unedited: null, isOwn: true };
    const exact = writeLinkedNetwork(toLink, 'float32');
    const short = writeLinkedNetwork(toLink, 'int8');
    expect(short?.length).toBeLessThan(18_000);
    const answers = answersOf(network);
    expect(largestDifference(answersOf(opened(exact, network)), answers)).toBeLessThan(1e-5);
    expect(largestDifference(answersOf(opened(short, network)), answers)).toBeLessThan(0.02);
  });

  it('that was trained and then edited keeps both, so that the edits can be put back', () => {
    const edited = withEdits(network, [{ at: 12_544, value: 9.5 }]);
    const text = writeLinkedNetwork({ network: edited, unedited: network, isOwn: true }, 'float32');
    const { own, edits } = readLinkedNetwork(text ?? '');
    expect(own?.sizes).toEqual(lessonSizes);
    expect(edits).toEqual([{ at: 12_544, value: 9.5 }]);
  });

  it('goes whole, too, when so much was edited that the list would be longer', () => {
    const edits = Array.from({ length: 3000 }, (_, at) => ({ at, value: 0.5 }));
    const text = writeLinkedNetwork(
      { network: withEdits(network, edits), unedited: network, isOwn: false },
      'int8',
    );
    expect(readLinkedNetwork(text ?? '').own).not.toBe(null);
  });

  it('is nothing where the page’s own network was left alone', () => {
    expect(writeLinkedNetwork({ network, unedited: null, isOwn: false }, 'int8')).toBe(null);
  });

  it('that came to harm is refused, wherever', () => {
    const edited = withEdits(network, [{ at: 5, value: 3 }]);
    const text = writeLinkedNetwork({ network: edited, unedited: network, isOwn: false }, 'int8') ?? '';
    const harmed = [...text].map((letter, at) =>
      [text.slice(0, at), letter === 'A' ? 'B' : 'A', text.slice(at + 1)].join(''),
    );
    for (const bad of ['', '!', 'A'.repeat(200_000), text.slice(0, -3), ...harmed])
      expect(() => {
        const { own, edits } = readLinkedNetwork(bad);
        // The last letter has bits that say nothing.
        if (own === null && edits[0].value === 3) throw new FormatError('wrong-value');
      }).toThrow(FormatError);
    expect(() => withEdits(network, [{ at: 13_002, value: 1 }])).toThrow(FormatError);
  });

  it('stands behind the reader’s other state, and is found there', () => {
    expect(linkedNetworkIn('#drawing=example:3&weights=AQ_-x')).toBe('AQ_-x');
    expect(linkedNetworkIn('#weights')).toBe(null);
  });
});
