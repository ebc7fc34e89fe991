import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findParts } from '../../../../src/figures/parts/model/findParts.ts';
import { allExampleDrawings } from '../../../../src/image/exampleDrawings.ts';
import { drawHandLine } from '../../../../src/image/handLine.ts';
import { type PartName, partNames, presenceOf } from '../../../../src/image/parts.ts';
import { createSyntheticHandwriting } from '../../../../src/image/syntheticHandwriting.ts';
import { createRandom } from '../../../../src/network/random.ts';

const penWidthCells = 2.2;

function partsIn(line: string): PartName[] {
  return findParts({ strokes: drawHandLine(line), penWidthCells }).map(({ part }) => part);
}

/**
 * Fractions of the parts that a digit has for sure and that are found, and of those found that it may have.
 */
function agreement(drawings: readonly { label: number; drawing: Parameters<typeof findParts>[0] }[]) {
  let [sure, found, lit, allowed] = [0, 0, 0, 0];
  for (const { label, drawing } of drawings) {
    const parts = new Set(findParts(drawing).map(({ part }) => part));
    for (const part of partNames) {
      const presence = presenceOf(label, part);
      sure += Number(presence === 'always');
      found += Number(presence === 'always' && parts.has(part));
      lit += Number(parts.has(part));
      allowed += Number(parts.has(part) && presence !== 'never');
    }
  }
  return { found: found / sure, allowed: allowed / lit };
}

describe('Finding parts', () => {
  it.each<[string, string, PartName[]]>([
    [
      'a round 0',
      '54,15 40,16 28,30 24,50 28,71 42,86 58,85 72,70 76,50 72,30 60,15 50,14',
      ['fullLoop', 'leftBow'],
    ],
    [
      'a slashed 0',
      '54,15 40,16 28,30 24,50 28,71 42,86 58,85 72,70 76,50 72,30 60,15 50,14/80,12 64,36 48,58 22,90',
      ['fullLoop', 'leftBow', 'slant'],
    ],
    [
      'a 0 with a slash within it',
      '54,15 40,16 28,30 24,50 28,71 42,86 58,85 72,70 76,50 72,30 60,15 50,14/64,30 54,46 44,60 36,70',
      ['fullLoop', 'leftBow', 'slant'],
    ],
    [
      'a 0 that is slashed without lifting',
      '64,20 48,13 33,23 25,44 28,68 42,85 60,82 73,64 72,40 66,22 66,22 54,42 42,62 28,86',
      ['fullLoop', 'leftBow', 'slant'],
    ],
    ['a bare 1', '50,13 50,38 50,62 50,87', ['longVertical']],
    ['a flagged 1', '34,38 44,27 56,13 56,13 56,38 56,62 56,87', ['longVertical', 'flag']],
    [
      'a crossed 7',
      '28,18 48,18 73,16 73,16 62,38 52,62 44,86/36,53 50,52 66,51',
      ['slant', 'topBar', 'middleBar'],
    ],
    [
      'an 8 of two rings',
      '50,14 38,20 38,36 50,46 62,36 62,20 52,14/50,46 34,56 32,74 48,86 66,76 66,58 52,46',
      ['upperLoop', 'lowerLoop', 'waist'],
    ],
  ])('finds in %s what it is made of, and nothing else', (_, line, expected) => {
    expect(partsIn(line).toSorted()).toEqual(expected.toSorted());
  });

  it.each([
    ['a 9 of a ring and a stem', '64,32 60,20 46,15 32,22 29,32 32,43 46,50 60,44 64,32/57,14 57,50 57,86'],
    [
      'a 9 that begins beside its stem',
      '61,23 46,14 32,22 29,32 33,44 46,50 58,45 62,34 61,23 61,23 60,50 60,86',
    ],
    ['a leaning 9', '64,32 60,20 46,15 32,22 29,32 32,43 46,50 60,44 64,32/61,18 52,52 43,86'],
    [
      'a 4 of a triangle and a stem',
      '57,14 43,36 29,57 29,57 48,57 68,57 68,57 62,36 57,14/57,14 57,50 57,86',
    ],
    ['a 6 of a ring and a stroke', '64,68 60,56 46,51 32,58 29,68 32,79 46,86 60,80 64,68/61,14 48,42 36,68'],
  ])('takes for no slash the stem of %s', (_, line) => {
    expect(partsIn(line)).not.toContain('slant');
    expect(partsIn(line)).not.toContain('fullLoop');
  });

  it('finds a loop that two strokes close, and one with a small gap', () => {
    expect(partsIn('60,13 46,32 32,50 24,62 24,62 44,62 76,62/60,13 60,40 60,64 60,88')).toContain(
      'upperLoop',
    );
    expect(partsIn('62,15 44,15 26,40 26,64 44,86 64,80 74,56 70,30 66,22')).toContain('fullLoop');
  });

  it('agrees with the table on our own examples and on the synthetic hand', () => {
    const examples = agreement(allExampleDrawings());
    expect(examples.found).toBeGreaterThan(0.85);
    expect(examples.allowed).toBeGreaterThan(0.85);
    const hand = createSyntheticHandwriting(createRandom(5));
    const synthetic = agreement(Array.from({ length: 300 }, () => hand.drawDigit()));
    expect(synthetic.found).toBeGreaterThan(0.7);
    expect(synthetic.allowed).toBeGreaterThan(0.75);
  });

  it('gives the same parts wherever a digit is drawn and however large', () => {
    for (const { drawing } of allExampleDrawings()) {
      const moved = drawing.strokes.map((stroke) => stroke.map(([x, y]) => [x / 2 + 7, y / 2 + 1] as const));
      const names = (strokes: typeof drawing.strokes) =>
        findParts({ strokes, penWidthCells }).map(({ part }) => part);
      expect(names(moved)).toEqual(names(drawing.strokes));
    }
  });

  it('hands over ink that lies in the drawing', () => {
    const strokes = drawHandLine('28,32 34,19 50,13 65,22 66,38 54,54 40,69 26,84 26,84 42,83 58,83 76,83');
    for (const { ink } of findParts({ strokes, penWidthCells })) {
      for (const [x, y] of ink.flat()) {
        const nearest = Math.min(...strokes.flat().map(([px, py]) => Math.hypot(px - x, py - y)));
        expect(nearest).toBeLessThan(0.8);
      }
    }
  });

  it('lights the whole of a bow, from where the pen begins to turn to where it has turned', () => {
    const strokes = drawHandLine('31,26 41,15 57,17 64,29 56,41 43,46 43,46 60,50 68,64 60,79 43,85 28,76');
    const inkOf = (name: PartName) =>
      findParts({ strokes, penWidthCells })
        .find(({ part }) => part === name)
        ?.ink.flat() ?? [];
    const heightOf = (name: PartName) => {
      const ys = inkOf(name).map(([, y]) => y);
      return Math.max(...ys) - Math.min(...ys);
    };
    const height = heightOf('upperBow') + heightOf('lowerBow');
    expect(height).toBeGreaterThan(0.75 * 20);
    expect(heightOf('upperBow')).toBeLessThan(10);
  });

  it('survives any strokes, and finds nothing in none, in a tap and in a heap of equal points', () => {
    expect(findParts({ strokes: [], penWidthCells })).toEqual([]);
    expect(findParts({ strokes: [[[3, 3]], Array(9).fill([5, 5])], penWidthCells })).toEqual([]);
    const cells = fc.double({ min: -50, max: 80, noNaN: true });
    const anyStrokes = fc.array(fc.array(fc.tuple(cells, cells), { maxLength: 8 }), { maxLength: 3 });
    fc.assert(
      fc.property(anyStrokes, (strokes) => {
        for (const { ink } of findParts({ strokes, penWidthCells })) expect(ink.length).toBeGreaterThan(0);
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});
