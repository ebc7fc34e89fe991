import { describe, expect, it } from 'vitest';
import {
  activationFunctionNames,
  activationFunctions,
  sigmoid,
  sigmoidSlope,
} from '../../src/network/activationFunctions.ts';

const step = 1e-5;

/** ReLU activations of some zs. */
function relus(...zs: number[]): number[] {
  const activations = new Float64Array(zs.length).fill(7);
  activationFunctions.relu.activate(Float64Array.from(zs), activations);
  return [...activations];
}

/** The slope of ReLU at some zs, whose activations it must not need. */
function reluSlopes(...zs: number[]): number[] {
  const slopes = new Float64Array(zs.length).fill(1);
  activationFunctions.relu.multiplyBySlopes(Float64Array.from(zs), new Float64Array(zs.length), slopes);
  return [...slopes];
}

describe('the sigmoid', () => {
  it('is 1/2 at 0, 3/4 at ln 3, and symmetric about (0, 1/2)', () => {
    expect(sigmoid(0)).toBe(0.5);
    expect(sigmoid(Math.log(3))).toBeCloseTo(0.75, 14);
    for (const z of [0.1, 2, 7, 30]) expect(sigmoid(z) + sigmoid(-z)).toBeCloseTo(1, 14);
  });

  it('stays above 0, at most 1 and finite for any number', () => {
    for (const z of [-Infinity, -1e308, -41, 41, 1e308, Infinity]) {
      expect(sigmoid(z)).toBeGreaterThan(0);
      expect(sigmoid(z)).toBeLessThanOrEqual(1);
    }
    expect(sigmoid(-1000)).toBe(sigmoid(-40));
  });

  it('does not hide a number that is none', () => {
    expect(sigmoid(Number.NaN)).toBeNaN();
    expect(relus(Number.NaN)).toEqual([Number.NaN]);
  });

  it('has the slope that central differences find', () => {
    for (const z of [-6, -1, 0, 0.5, 3]) {
      const difference = (sigmoid(z + step) - sigmoid(z - step)) / (2 * step);
      expect(sigmoidSlope(sigmoid(z))).toBeCloseTo(difference, 9);
    }
  });
});

describe('relu', () => {
  it('keeps what is positive and nothing else', () => {
    expect(relus(-2, -0.5, 0, 0.5, 2)).toEqual([0, 0, 0, 0.5, 2]);
  });

  it('has slope 1 where it is positive and 0 elsewhere', () => {
    expect(reluSlopes(-2, 0, 1e-9, 2)).toEqual([0, 0, 1, 1]);
  });
});

describe('every activation function', () => {
  it.each(activationFunctionNames)('%s has the slope that central differences find', (name) => {
    const f = activationFunctions[name];
    const of = (z: number) => {
      const activations = new Float64Array(1);
      f.activate(Float64Array.of(z), activations);
      return activations[0];
    };
    for (const z of [-3, -0.4, 0.3, 2]) {
      const slope = Float64Array.of(1);
      f.multiplyBySlopes(Float64Array.of(z), Float64Array.of(of(z)), slope);
      expect(slope[0]).toBeCloseTo((of(z + step) - of(z - step)) / (2 * step), 9);
    }
  });

  it('keeps its code in the files that are shipped', () => {
    expect(activationFunctionNames.slice(0, 2)).toEqual(['sigmoid', 'relu']);
  });
});
