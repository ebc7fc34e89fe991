/**
 * What is asked of each shipped network: floors, below which it is not shipped, and goals. One row a number.
 */
import type { FullMeasurements } from './measureEverything.ts';
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

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const plainNumber = (value: number) => value.toFixed(2);

/** Every number that something is asked of, for the network of that name; gzipBytes is its file's size, packed. */
export function floorRows(name: string, measured: FullMeasurements, gzipBytes: number): FloorRow[] {
  const isTrained = name === 'trained';
  const wanted = (floor: number, goal: number): Wanted =>
    isTrained ? { floor, goal } : { floor: null, goal: null };
  const share = (what: string, value: number, limits: Wanted): FloorRow => ({
    what,
    measured: value,
    ...limits,
    text: percent,
  });
  const { mnistTest, heldOutWriters, roughness, pad } = measured;
  return [
    share('MNIST test', mnistTest.accuracy, isTrained ? wanted(0.967, 0.975) : { floor: 0.945, goal: 0.95 }),
    share('held-out writers', heldOutWriters.accuracy, wanted(0.96, 0.975)),
    share('exactly one output, MNIST test', mnistTest.exactlyOne, wanted(0.96, 0.98)),
    share('exactly one output, writers', heldOutWriters.exactlyOne, wanted(0.96, 0.98)),
    { what: 'roughness', measured: roughness, ...wanted(0.85, 0.6), isCeiling: true, text: plainNumber },
    share('hidden |z| within 8, MNIST test', mnistTest.smallHidden, wanted(0.9, 0.98)),
    share('hidden |z| within 8, writers', heldOutWriters.smallHidden, wanted(0.9, 0.98)),
    share('lowest cell of the pad table', lowestCell(pad), wanted(0.94, 0.94)),
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
