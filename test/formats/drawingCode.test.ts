import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormatError } from '../../src/formats/FormatError.ts';
import { readDrawingCode } from '../../src/formats/readDrawingCode.ts';
import { writeDrawingCode } from '../../src/formats/writeDrawingCode.ts';
import { measureBounds } from '../../src/image/bounds.ts';
import { allExampleDrawings } from '../../src/image/exampleDrawings.ts';
import { normalise } from '../../src/image/normalise.ts';
import { createRandom } from '../../src/network/random.ts';
import { degenerateStrokes, largestDifference } from '../image/drawings.ts';
import { ownDigits } from '../network/ownStrokes.ts';
import { arbitraryInk } from './linkArbitraries.ts';

const digits = [...allExampleDrawings(), ...ownDigits()].map(({ drawing }) => drawing);
const codes = digits.map((drawing) => writeDrawingCode({ drawing, exampleLabel: null }));

/** The fault of a code that is refused. */
function faultOf(code: string): string {
  try {
    readDrawingCode(code);
  } catch (error) {
    if (error instanceof FormatError) return error.fault;
    throw error;
  }
  return 'none';
}

describe('The code of a drawing', () => {
  it('takes at most 200 characters for every digit of ours, in letters that need no escape', () => {
    for (const code of codes) expect(code).toMatch(/^[\w-]{5,200}$/);
  });

  it('takes at most 200 characters for a digit that a shaking hand drew in a thousand points', () => {
    const random = createRandom(1);
    const strokes = [
      Array.from({ length: 1000 }, (_, i): [number, number] => [
        14 + 8 * Math.cos(i / 160) + 0.1 * random.normal(),
        14 + 10 * Math.sin(i / 160) + 0.1 * random.normal(),
      ]),
    ];
    expect(
      writeDrawingCode({ drawing: { strokes, penWidthCells: 2 }, exampleLabel: null }).length,
    ).toBeLessThan(201);
  });

  it('gives back the picture that the network was given, to within 0.15 in every cell; 0.25 of tiny digits', () => {
    const differences = digits.map((drawing, index) => {
      const given = readDrawingCode(codes[index]).drawing;
      const difference = largestDifference(normalise(drawing).image, normalise(given).image);
      // A code's grid is as fine wherever, and the picture of a digit five cells high is four times as large.
      const bounds = measureBounds(drawing.strokes);
      const isTiny = bounds === null || bounds.bottom - bounds.top < 5;
      expect(difference, `${index}`).toBeLessThan(isTiny ? 0.25 : 0.15);
      return difference;
    });
    expect(differences.sort((a, b) => a - b)[digits.length >> 1]).toBeLessThan(0.06);
  });

  it('is the same again when what was read is written', () => {
    fc.assert(
      fc.property(arbitraryInk, (ink) => {
        const code = writeDrawingCode(ink);
        const read = readDrawingCode(code);
        expect(writeDrawingCode(read)).toBe(code);
        expect(read.exampleLabel).toBe(ink.exampleLabel);
        expect(read.drawing.penWidthCells).toBe(ink.drawing.penWidthCells);
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it.each(Object.entries(degenerateStrokes))('of %s is read as finite ink', (_, strokes) => {
    const code = writeDrawingCode({ drawing: { strokes, penWidthCells: 2.4 }, exampleLabel: null });
    const { drawing } = readDrawingCode(code);
    expect(drawing.strokes.flat(2).every((number) => Math.abs(number) <= 100)).toBe(true);
    expect(drawing.strokes.length).toBe(strokes.filter((stroke) => stroke.length > 0).length);
  });

  it('of more ink than any link holds is refused', () => {
    const strokes = Array.from({ length: 2000 }, (_, i): [number, number][] => [[i % 28, (i * 7) % 28]]);
    expect(() => writeDrawingCode({ drawing: { strokes, penWidthCells: 2 }, exampleLabel: null })).toThrow(
      'too-long',
    );
  });

  it.each([
    ['', 'not-ours'],
    ['A', 'not-ours'],
    ['a b', 'not-ours'],
    ['AQAY', 'not-ours'],
    ['AwAYAA', 'newer-version'],
    ['AQAYAA', 'wrong-checksum'],
    ['AgAYAAA', 'wrong-checksum'],
    ['A'.repeat(4001), 'too-long'],
  ])('"%s" is refused', (code, fault) => {
    expect(faultOf(code)).toBe(fault);
  });

  it('with any one character changed or left out is refused', () => {
    const [code] = codes;
    for (let at = 0; at < code.length; at++) {
      const other = code[at] === 'A' ? 'Q' : 'A';
      // The last character may hold bits that no byte needs: then the code is the same.
      const isSpare = at === code.length - 1 && faultOf(code.slice(0, at) + other) === 'none';
      if (!isSpare) expect(faultOf(code.slice(0, at) + other + code.slice(at + 1))).not.toBe('none');
    }
    expect(faultOf(code.slice(0, -4))).not.toBe('none');
  });

  it('made today opens for ever', () => {
    const { links } = JSON.parse(readFileSync('test/formats/links.json', 'utf8'));
    expect(links.length).toBeGreaterThan(0);
    for (const { code, ink } of links) expect(readDrawingCode(code)).toEqual(ink);
  });
});
