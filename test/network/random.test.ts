import { describe, expect, it } from 'vitest';
import { createRandom } from '../../src/network/random.ts';

const draws = 20_000;

describe('a seeded stream', () => {
  it('is the same for the same seed', () => {
    const [one, other] = [createRandom(5), createRandom(5)];
    const numbers = Array.from({ length: 100 }, () => one.uniform());
    expect(Array.from({ length: 100 }, () => other.uniform())).toEqual(numbers);
  });

  it('differs between neighbouring seeds', () => {
    const first = [0, 1, 2, 3, -1].map((seed) => createRandom(seed).uniform());
    expect(new Set(first).size).toBe(5);
  });

  it('gives uniform numbers in 0...1 with mean 1/2 and variance 1/12', () => {
    const random = createRandom(1);
    const numbers = Array.from({ length: draws }, () => random.uniform());
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    expect(mean(numbers)).toBeCloseTo(1 / 2, 2);
    expect(mean(numbers.map((u) => (u - 0.5) ** 2))).toBeCloseTo(1 / 12, 2);
  });

  it('gives normal numbers with mean 0, variance 1 and 68 % within 1', () => {
    const random = createRandom(2);
    const numbers = Array.from({ length: draws }, () => random.normal());
    expect(Math.abs(mean(numbers))).toBeLessThan(0.03);
    expect(Math.abs(mean(numbers.map((x) => x * x)) - 1)).toBeLessThan(0.05);
    expect(mean(numbers.map((x) => (Math.abs(x) < 1 ? 1 : 0)))).toBeCloseTo(0.6827, 1);
  });

  it('gives each integer below n equally often', () => {
    const random = createRandom(3);
    const counts = [0, 0, 0, 0, 0];
    for (let i = 0; i < draws; i++) counts[random.integer(5)]++;
    for (const count of counts) expect(count / draws).toBeCloseTo(0.2, 1);
  });

  it('shuffles without losing an item, and each item comes first equally often', () => {
    const random = createRandom(4);
    const firsts = [0, 0, 0, 0];
    for (let i = 0; i < 4000; i++) {
      const items = Uint32Array.of(0, 1, 2, 3);
      random.shuffle(items);
      firsts[items[0]]++;
      expect([...items].sort()).toEqual([0, 1, 2, 3]);
    }
    for (const count of firsts) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });

  it('refuses a seed that is no whole number', () => {
    for (const seed of [0.5, Number.NaN, Infinity]) expect(() => createRandom(seed)).toThrow(RangeError);
  });
});

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, x) => sum + x, 0) / numbers.length;
}
