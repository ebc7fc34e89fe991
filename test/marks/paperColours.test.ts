/** The stage's colours on paper: an affine map, so that canvases, elements and mixtures agree. */
import { rgb } from 'd3';
import { describe, expect, it } from 'vitest';
import { onPaper, paperColours, paperMatrix } from '../../src/marks/paperColours.ts';
import { stageColours } from '../../src/marks/stageColours.ts';

/** WCAG's relative luminance, 0...1. */
function luminance(colour: string): number {
  const { r, g, b } = rgb(colour);
  const [red, green, blue] = [r, g, b].map((value) => {
    const fraction = value / 255;
    return fraction <= 0.04045 ? fraction / 12.92 : ((fraction + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const white = '#ffffff';

describe('the colours of paper', () => {
  it('are white where the stage is dark, and dark where it is lit', () => {
    expect(paperColours.stage.slice(0, 7)).toBe(white);
    expect(paperColours.pad.slice(0, 7)).toBe(white);
    expect(contrast(paperColours.ink, white)).toBeGreaterThan(15);
    expect(contrast(paperColours.text, white)).toBeGreaterThan(10);
    expect(contrast(paperColours.quietText, white)).toBeGreaterThan(4.5);
    expect(contrast(paperColours.pointed, white)).toBeGreaterThan(4.5);
  });

  it('tell the signs apart, also in grey', () => {
    const { positive, negative } = paperColours;
    for (const colour of [positive, negative]) expect(contrast(colour, white)).toBeGreaterThan(3);
    expect(contrast(positive, negative)).toBeGreaterThan(2.5);
  });

  it('take a mixture to the mixture of what its parts are taken to', () => {
    for (const name of ['ink', 'positive', 'negative'] as const) {
      const [from, to] = [rgb(stageColours.stage), rgb(stageColours[name])];
      const half = rgb((from.r + to.r) / 2, (from.g + to.g) / 2, (from.b + to.b) / 2);
      const [fromPaper, toPaper, mixed] = [
        paperColours.stage,
        paperColours[name],
        onPaper(half.formatHex()),
      ].map((colour) => rgb(colour));
      for (const channel of ['r', 'g', 'b'] as const)
        expect(Math.abs(mixed[channel] - (fromPaper[channel] + toPaper[channel]) / 2)).toBeLessThan(5);
    }
  });

  it('are the same by the filter that canvases go through', () => {
    const rows = paperMatrix.split('  ').map((row) => row.split(' ').map(Number));
    expect(rows.map((row) => row.length)).toEqual([5, 5, 5, 5]);
    for (const name of ['stage', 'ink', 'positive', 'negative', 'text', 'quietText'] as const) {
      const { r, g, b } = rgb(stageColours[name]);
      const filtered = rows
        .slice(0, 3)
        .map(([red, green, blue, , one]) => red * r + green * g + blue * b + 255 * one)
        .map((value) => Math.round(Math.min(255, Math.max(0, value))));
      const paper = rgb(paperColours[name]);
      filtered.forEach((value, index) => {
        expect(Math.abs(value - [paper.r, paper.g, paper.b][index])).toBeLessThanOrEqual(1);
      });
    }
  });
});
