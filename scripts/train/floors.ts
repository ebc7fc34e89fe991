/**
 * What is asked of each shipped network: floors, below which it is not shipped, and goals. One row a number.
 */
import type { FullMeasurements } from './measureEverything.ts';
import { leastSeparation } from './measureNames.ts';
import { lowestCell } from './measurePad.ts';
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
  | 'leastSeparation';

const limits: Readonly<Record<string, Readonly<Partial<Record<Asked, Wanted>>>>> = {
  trained: {
    mnist: { floor: 0.967, goal: 0.975 },
    writers: { floor: 0.96, goal: 0.975 },
    exactlyOne: { floor: 0.96, goal: 0.98 },
    roughness: { floor: 0.85, goal: 0.6 },
    smallHidden: { floor: 0.9, goal: 0.98 },
    lowestPad: { floor: 0.94, goal: 0.94 },
  },
  plain: { mnist: { floor: 0.945, goal: 0.95 } },
  hoped: {
    mnist: { floor: 0.94, goal: 0.96 },
    writers: { floor: 0.93, goal: 0.96 },
    leastSeparation: { floor: 0.9, goal: 0.95 },
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
  const { mnistTest, heldOutWriters, roughness, pad, names } = measured;
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
    ...(names ? [share('least separation of 32 names', leastSeparation(names), 'leastSeparation')] : []),
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
