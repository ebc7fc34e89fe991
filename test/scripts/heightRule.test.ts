/** The rule for heights: what it lets pass and what it finds, on curves made up for it. */
import { describe, expect, it } from 'vitest';
import { type Curve, findCliffs, inColumns, maxStep, ratioOf } from '../../scripts/heights/heightRule.ts';
import { columnHeight } from '../../src/formats/columnHeight.ts';

const curve = (...points: [number, number][]): Curve => points;

describe('the rule for heights', () => {
  it('lets a figure pass that gets higher bit by bit', () => {
    expect(findCliffs('bias', curve([540, 1600], [560, 1250], [700, 1100], [820, 1000], [840, 800]))).toEqual(
      [],
    );
  });

  it('finds a figure that is more than 1.25 times as high in one column as in another', () => {
    const found = findCliffs('bias', curve([560, 1260], [700, 1100], [820, 1000]));
    expect(found).toEqual(['bias: from 560 to 820 px the highest is 1.26 times the lowest, more than 1.25']);
  });

  it('finds a step of 20 px that adds more than 35 %, in columns or elsewhere', () => {
    const found = findCliffs('bias', curve([320, 1400], [340, 1000], [560, 1000], [820, 1000]));
    expect(found).toEqual(['bias: from 340 to 320 px of width it gets 40 % higher, more than 35 %']);
  });

  it('finds a figure that is cut off in a column by what is written for all', () => {
    const found = findCliffs('bias', curve([580, 1240], [600, 1130], [700, 1000], [820, 1120]));
    expect(found).toEqual(['bias: at 600 px it is 1.13 times as high as at 700 px, more than 1.12']);
    expect(columnHeight(1000)).toBe(1120);
    expect(columnHeight(1001)).toBe(1130);
  });

  it('says nothing of what lies between two widths that are farther apart', () => {
    expect(findCliffs('bias', curve([320, 2000], [360, 1000], [560, 1000], [820, 1000]))).toEqual([]);
  });

  it('keeps `draw` below 1300 px in columns, and only there', () => {
    const high = curve([360, 1800], [560, 1300], [820, 1250]);
    expect(findCliffs('draw', high)).toEqual(['draw: from 560 to 820 px up to 1300 px high, not below 1300']);
    expect(findCliffs('draw', curve([360, 1800], [560, 1299], [820, 1250]))).toEqual([]);
    expect(findCliffs('bias', high)).toEqual([]);
  });

  it('measures what it prints: the ratio in columns, and the step that adds most', () => {
    const measured = curve([540, 1500], [560, 1200], [820, 1000], [840, 2000]);
    expect(ratioOf(inColumns(measured))).toBeCloseTo(1.2);
    expect(maxStep(measured)).toEqual({ fromPx: 560, toPx: 540, growth: 0.25 });
    expect(maxStep(curve([560, 1200]))).toBeNull();
  });
});
