/**
 * The stage's colours on paper, where ink stands for light: white paper for the dark stage, the darker the
 * more active. One affine map of red, green and blue takes every colour of the stage to its own on paper,
 * mixtures too, so that what canvases hold is mapped as a filter of the browser's, and elements by the same
 * numbers.
 */
import { rgb } from 'd3';
import { stageColours } from './stageColours.ts';

/** Where four of them go; those between follow. */
const anchors = {
  stage: '#ffffff',
  ink: '#101418',
  positive: '#0b3d78',
  negative: '#c8601a',
} as const;

/** What stands for none of the network's numbers is chosen freely: an accent that is seen on white. */
const accents: Partial<Record<keyof typeof stageColours, string>> = { pointed: '#7a5a00' };

function channels(colour: string): number[] {
  const { r, g, b } = rgb(colour);
  return [r / 255, g / 255, b / 255];
}

/** Solves A x = B for x, by Gauss and Jordan; the rows of `rows` are those of A with those of B behind. */
function solve(rows: number[][]): number[][] {
  const size = rows.length;
  for (let pivot = 0; pivot < size; pivot++) {
    const largest = rows.slice(pivot).reduce((a, b) => (Math.abs(b[pivot]) > Math.abs(a[pivot]) ? b : a));
    rows.splice(rows.indexOf(largest), 1);
    rows.splice(pivot, 0, largest);
    for (const row of rows) {
      const fraction = row === largest ? 1 - 1 / largest[pivot] : row[pivot] / largest[pivot];
      const taken = largest.map((value) => value * fraction);
      for (let column = 0; column < row.length; column++) row[column] -= taken[column];
    }
  }
  return rows.map((row) => row.slice(size));
}

const names = Object.keys(anchors) as (keyof typeof anchors)[];
const solved = solve(names.map((name) => [...channels(stageColours[name]), 1, ...channels(anchors[name])]));

/**
 * The map, a row for each of red, green and blue on paper: its fractions of red, green, blue on the stage
 * (0...1) and the constant.
 */
const paperMap: readonly (readonly number[])[] = [0, 1, 2].map((channel) =>
  solved.map((row) => row[channel]),
);

/**
 * What a colour of the stage is on paper.
 *
 * @internal Exported for tests: mixtures, too, go where they are said to go.
 */
export function onPaper(colour: string): string {
  const from = [...channels(colour), 1];
  const [r, g, b] = paperMap.map((row) => {
    const value = row.reduce((sum, fraction, index) => sum + fraction * from[index], 0);
    return Math.round(255 * Math.min(1, Math.max(0, value)));
  });
  return rgb(r, g, b, rgb(colour).opacity).formatHex8();
}

/** Every colour of the stage, for paper. */
export const paperColours = Object.fromEntries(
  Object.entries(stageColours).map(([name, colour]) => [
    name,
    accents[name as keyof typeof stageColours] ?? onPaper(colour),
  ]),
) as Readonly<Record<keyof typeof stageColours, string>>;

/** The map as the values of an SVG feColorMatrix; alpha stays. */
export const paperMatrix = [...paperMap.map(([r, g, b, one]) => [r, g, b, 0, one]), [0, 0, 0, 1, 0]]
  .map((row) => row.map((value) => value.toFixed(4)).join(' '))
  .join('  ');
