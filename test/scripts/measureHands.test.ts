/** People's digits: their styles found by rules, and how a network reads them person by person. */
import { expect, test } from 'vitest';
import { measureHands } from '../../scripts/train/measureHands.ts';
import { styleOf } from '../../scripts/train/styleOf.ts';
import type { PenDigit } from '../../src/formats/penStrokes.ts';
import type { Point, Stroke } from '../../src/image/Drawing.ts';
import { initialiseNetwork } from '../../src/network/createNetwork.ts';
import { lessonSizes } from '../../src/network/lessonShape.ts';
import { createRandom } from '../../src/network/random.ts';

const digit = (label: number, strokes: readonly Stroke[], writer = 1): PenDigit => ({
  label,
  writer,
  drawing: { strokes, penWidthCells: 2.4 },
});
const ring = Array.from({ length: 25 }, (_, step): Point => {
  const angle = (step / 24) * 2 * Math.PI;
  return [14 + 5 * Math.sin(angle), 14 - 8 * Math.cos(angle)];
});
const slash: Stroke = [
  [18, 7],
  [10, 21],
];
const stem: Stroke = [
  [14, 4],
  [14, 24],
];

test('tells styles by their strokes, and plain digits from them', () => {
  expect(styleOf(digit(0, [ring, slash]))).toBe('slashed 0');
  expect(styleOf(digit(0, [ring]))).toBeNull();
  expect(styleOf(digit(0, [slash]))).toBeNull();
  // Two zeros beside each other.
  const low = ring.map(([x, y]): Point => [x, y / 2]);
  expect(styleOf(digit(0, [low, low.map(([x, y]): Point => [x + 11, y])]))).toBeNull();
  const base: Stroke = [
    [10, 24],
    [18, 24],
  ];
  expect(styleOf(digit(1, [stem, base]))).toBe('based 1');
  expect(styleOf(digit(1, [stem]))).toBeNull();
  const arm: Stroke = [
    [8, 4],
    [8, 15],
    [20, 15],
  ];
  expect(styleOf(digit(4, [arm, stem]))).toBe('open 4');
  const seven: Stroke = [
    [8, 4],
    [20, 4],
    [12, 24],
  ];
  const bar: Stroke = [
    [11, 14],
    [19, 13],
  ];
  expect(styleOf(digit(7, [seven, bar]))).toBe('crossed 7');
  expect(styleOf(digit(7, [seven]))).toBeNull();
  expect(styleOf(digit(3, [ring, slash]))).toBeNull();
});

test('means are over people with enough digits, and the worst fifth are the worst of them', () => {
  const network = initialiseNetwork(lessonSizes, createRandom(1));
  const answer = measureHands(network, [digit(0, [ring])], 2.4).byDigit[0].accuracy === 1 ? 0 : null;
  // Whatever it reads a ring as, one person drew it always, another never, a third too seldom.
  const label =
    answer ??
    [1, 2, 3, 4, 5, 6, 7, 8, 9].find(
      (each) => measureHands(network, [digit(each, [ring])], 2.4).byDigit[each].accuracy === 1,
    )!;
  const other = (label + 1) % 10;
  const times = (count: number, each: PenDigit) => Array.from({ length: count }, () => each);
  const measured = measureHands(
    network,
    [
      ...times(60, digit(label, [ring], 1)),
      ...times(20, digit(other, [ring], 2)),
      ...times(5, digit(other, [ring], 3)),
    ],
    2.4,
  );
  expect(measured).toMatchObject({ digits: 85, writers: 2, meanOfWriters: 0.5, worstFifth: 0 });
  expect(measured.byDigit[label]).toEqual({ count: 60, accuracy: 1 });
  expect(measured.sureAndWrong).toBeLessThanOrEqual(25 / 85);
});
