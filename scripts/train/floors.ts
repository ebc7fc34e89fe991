/**
 * What is asked of each shipped network: floors, below which it is not shipped, and goals. One row a number.
 */
import type { FullMeasurements } from './measureEverything.ts';
import type { HandMeasurement } from './measureHands.ts';
import { minSeparation } from './measureNames.ts';
import { deepestBelowPen, lowestCell, type PadTable } from './measurePad.ts';
import { percent } from './printProgress.ts';

/** One line of the table. */
export interface FloorRow {
  readonly what: string;
  readonly measured: number;
  /** null where nothing is asked for. */
  readonly floor: number | null;
  readonly goal: number | null;
  /** Where less is better. */
  readonly isCeiling?: boolean;
  readonly text: (value: number) => string;
}

interface Wanted {
  readonly floor: number | null;
  readonly goal: number | null;
}

/** The numbers that something may be asked of. */
type Asked =
  | 'mnist'
  | 'writers'
  | 'exactlyOne'
  | 'roughness'
  | 'smallHidden'
  | 'lowestPad'
  | 'padBelow'
  | 'leastSeparation'
  | 'manyHands'
  | 'manyHandsThin'
  | 'manyHandsThick'
  | 'worstHands'
  | 'zeros'
  | 'slashedZeros'
  | 'sureAndWrong';

const limits: Readonly<Record<string, Readonly<Partial<Record<Asked, Wanted>>>>> = {
  trained: {
    mnist: { floor: 0.965, goal: 0.975 },
    writers: { floor: 0.97, goal: 0.98 },
    exactlyOne: { floor: 0.96, goal: 0.98 },
    roughness: { floor: 0.7, goal: 0.6 },
    smallHidden: { floor: 0.96, goal: 0.98 },
    lowestPad: { floor: 0.94, goal: 0.94 },
    padBelow: { floor: 0.04, goal: 0.04 },
    manyHands: { floor: 0.96, goal: 0.975 },
    manyHandsThin: { floor: 0.953, goal: 0.975 },
    manyHandsThick: { floor: 0.94, goal: 0.975 },
    worstHands: { floor: 0.88, goal: 0.93 },
    zeros: { floor: 0.93, goal: 0.97 },
    slashedZeros: { floor: 0.65, goal: 0.92 },
    sureAndWrong: { floor: 0.01, goal: 0.006 },
  },
  plain: { mnist: { floor: 0.945, goal: 0.95 } },
  hoped: {
    mnist: { floor: 0.94, goal: 0.96 },
    writers: { floor: 0.93, goal: 0.96 },
    leastSeparation: { floor: 0.9, goal: 0.95 },
    manyHands: { floor: 0.94, goal: 0.96 },
  },
};
const nothing: Wanted = { floor: null, goal: null };

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const plainNumber = (value: number) => value.toFixed(2);

/**
 * Every number that something is asked of, for the network of that name; gzipBytes is its file's size,
 * packed.
 */
export function floorRows(name: string, measured: FullMeasurements, gzipBytes: number): FloorRow[] {
  const wanted = (asked: Asked) => limits[name]?.[asked] ?? nothing;
  const share = (what: string, value: number, asked: Asked): FloorRow => ({
    what,
    measured: value,
    ...wanted(asked),
    text: percent,
  });
  const { mnistTest, heldOutWriters, roughness, pad, names, unipen } = measured;
  const handRows = ([thin, usual, thick]: readonly HandMeasurement[]): FloorRow[] => [
    share(`UNIPEN, ${usual.writers} people, pen 2.4`, usual.meanOfWriters, 'manyHands'),
    share('... pen 1.4', thin.meanOfWriters, 'manyHandsThin'),
    share('... pen 3.6', thick.meanOfWriters, 'manyHandsThick'),
    share('... worst fifth of them', usual.worstFifth, 'worstHands'),
    share('... zeros', usual.byDigit[0].accuracy, 'zeros'),
    share('... slashed zeros', usual.byStyle['slashed 0']?.accuracy ?? Number.NaN, 'slashedZeros'),
    { ...share('... wrong and above 0.9', usual.sureAndWrong, 'sureAndWrong'), isCeiling: true },
  ];
  const padRow = (what: string, table: PadTable): FloorRow => ({
    ...share(what, deepestBelowPen(table), 'padBelow'),
    isCeiling: true,
  });
  return [
    share('MNIST test', mnistTest.accuracy, 'mnist'),
    share('held-out writers', heldOutWriters.accuracy, 'writers'),
    share('exactly one output, MNIST test', mnistTest.exactlyOne, 'exactlyOne'),
    share('exactly one output, writers', heldOutWriters.exactlyOne, 'exactlyOne'),
    {
      what: 'roughness',
      measured: roughness,
      ...wanted('roughness'),
      isCeiling: true,
      text: plainNumber,
    },
    share('hidden |z| within 8, MNIST test', mnistTest.smallHidden, 'smallHidden'),
    share('hidden |z| within 8, writers', heldOutWriters.smallHidden, 'smallHidden'),
    share('lowest cell of the pad table', lowestCell(pad), 'lowestPad'),
    padRow('pad: deepest below the mean of its pen', pad),
    ...(unipen
      ? [...handRows(unipen.heldOut), padRow('... pad: deepest below the mean of its pen', unipen.pad)]
      : []),
    ...(names ? [share('least separation of 32 names', minSeparation(names), 'leastSeparation')] : []),
    {
      what: 'size, gzip -9',
      measured: gzipBytes,
      floor: 25_000,
      goal: 8000,
      isCeiling: true,
      text: kilobytes,
    },
  ];
}

/** Whether the row is on the right side of its floor. */
export function isFloorMet(row: FloorRow): boolean {
  return isMet(row, row.floor);
}

/** The row as a line of the printed table: measured, floor, goal, verdict. */
export function floorLine(row: FloorRow): string {
  const { what, measured, floor, goal, text } = row;
  const limit = (value: number | null) => (value === null ? '-' : text(value));
  return [
    what.padEnd(34),
    text(measured).padStart(9),
    limit(floor).padStart(9),
    limit(goal).padStart(9),
    verdict(row),
  ].join('  ');
}

function verdict(row: FloorRow): string {
  if (row.floor === null) return '';
  if (!isFloorMet(row)) return 'BELOW';
  return isMet(row, row.goal) ? 'goal' : 'floor';
}

function isMet({ measured, isCeiling }: FloorRow, limit: number | null): boolean {
  return limit === null || (isCeiling ? measured <= limit : measured >= limit);
}
