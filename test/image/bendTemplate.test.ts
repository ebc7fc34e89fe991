import { describe, expect, it } from 'vitest';
import { type BendStrengths, handStrengths } from '../../src/image/BendStrengths.ts';
import { bendTemplate } from '../../src/image/bendTemplate.ts';
import { readHandLine } from '../../src/image/handLine.ts';
import { createRandom } from '../../src/network/random.ts';
import { largestDifference } from './drawings.ts';
import { stillStrengths } from './stillStrengths.ts';

const seven = readHandLine('28,18 50,18 73,16 73,16 58,52 45,87/36,53 52,52 68,50');

function bent(strengths: BendStrengths, seed: number): number[] {
  return bendTemplate(seven, createRandom(seed), strengths).flat(2);
}

describe('Bending a template', () => {
  it('with no strength at all leaves every point where it is', () => {
    expect(largestDifference(bent(stillStrengths, 1), seven.flat(2))).toBeLessThan(1e-12);
  });

  it('leaves the template itself alone, and keeps its strokes and points', () => {
    const before = structuredClone(seven);
    const after = bendTemplate(seven, createRandom(1), handStrengths);
    expect(seven).toEqual(before);
    expect(after.map((stroke) => stroke.length)).toEqual(seven.map((stroke) => stroke.length));
  });

  it.each(Object.keys(handStrengths) as (keyof BendStrengths)[])('moves points by its %s', (name) => {
    const points = bent({ ...stillStrengths, [name]: handStrengths[name] }, 3);
    expect(largestDifference(points, seven.flat(2))).toBeGreaterThan(0.05);
    expect(largestDifference(points, seven.flat(2))).toBeLessThan(8);
  });

  it('never moves a point far off the pad', () => {
    for (let seed = 0; seed < 500; seed++) {
      for (const cells of bent(handStrengths, seed)) expect(Math.abs(cells - 14)).toBeLessThan(28);
    }
  });

  it('leans to the right on average', () => {
    let lean = 0;
    for (let seed = 0; seed < 500; seed++) {
      const [[first, ...rest]] = bendTemplate(
        readHandLine('50,13 50,50 50,87'),
        createRandom(seed),
        handStrengths,
      );
      lean += first[0] - rest[rest.length - 1][0];
    }
    expect(lean / 500).toBeGreaterThan(1);
  });
});
