import { describe, expect, it } from 'vitest';
import {
  functionCount,
  innermostLayer,
  isSamePart,
  lookAtPart,
  openFunction,
  shutFunction,
} from '../../../../src/figures/function/model/nestedFunction.ts';

describe('the opened function', () => {
  it('is opened from the outputs inwards, and looks at the sigmoid that was opened', () => {
    const once = openFunction(shutFunction);
    expect(once).toEqual({ depth: 1, part: { kind: 'sigmoid', layer: 3 } });
    expect(openFunction(once)).toEqual({ depth: 2, part: { kind: 'sigmoid', layer: 2 } });
  });

  it('ends at the inputs', () => {
    let state = shutFunction;
    for (let layer = 0; layer < functionCount; layer++) state = openFunction(state);
    expect(innermostLayer(state.depth)).toBe(0);
    expect(openFunction(state)).toBe(state);
  });

  it('looks at another part without being opened or shut', () => {
    const part = { kind: 'biases', layer: 3 } as const;
    const state = lookAtPart(openFunction(shutFunction), part);
    expect(state.depth).toBe(1);
    expect(isSamePart(state.part, part)).toBe(true);
  });
});
