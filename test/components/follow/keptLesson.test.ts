import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readKeptLesson, withKept } from '../../../src/components/follow/keptLesson.ts';
import { readTexts } from '../../../src/formats/readLink.ts';

const drawing = {
  strokes: [
    [
      [3.25, 4],
      [5.123456, 6],
    ] as const,
  ],
  penWidthCells: 2.4,
};
const place = { section: 'bias', topPx: -40 };
const whole = { drawing, state: 'neuron=1.5&answers=threes:0', network: 'plain', place };
const given = (texts = {}) => readTexts(texts).parameters;

describe('what a lesson keeps', () => {
  it('comes back as it was, each point', () => {
    expect(readKeptLesson(JSON.stringify(whole))).toEqual(whole);
    expect(readKeptLesson(null)).toBeNull();
  });

  it('is what can be read of it, whatever is there', () => {
    const nothing = { drawing: null, state: '', network: null, place: null };
    for (const text of ['', '{', 'null', '[]', '7', '{"drawing":{"strokes":[[["a",1]]],"penWidthCells":2}}'])
      expect(readKeptLesson(text)).toEqual(nothing);
    const far = { ...drawing, strokes: [[[1e9, 0]]] };
    expect(readKeptLesson(JSON.stringify({ ...whole, drawing: far }))).toEqual({ ...whole, drawing: null });
    fc.assert(
      fc.property(fc.json(), (text) => {
        const kept = readKeptLesson(text);
        withKept(given(), kept);
        return kept !== null;
      }),
    );
  });

  it('stands behind what the address says, and before the first example', () => {
    const kept = readKeptLesson(JSON.stringify(whole));
    expect(withKept(given(), kept)).toMatchObject({
      drawing: { drawing, exampleLabel: null },
      neuron: { layer: 1, index: 5 },
      answers: { threes: '0' },
      network: 'plain',
    });
    expect(withKept(given({ neuron: '2.3', network: 'hoped' }), kept)).toMatchObject({
      neuron: { layer: 2, index: 3 },
      network: 'hoped',
    });
    // With an author's own drawing nothing else is another's.
    expect(withKept(given({ drawing: 'example:7' }), kept)).toEqual(given({ drawing: 'example:7' }));
    expect(withKept(given(), { ...whole, network: 'https://example.org/a.bin' }).network).toBe('trained');
    expect(withKept(given(), null)).toEqual(given());
  });
});
