/** What counts as growth over a long sitting. */
import { expect, test } from 'vitest';
import { grown } from '../../scripts/soak/judge.ts';

const held = { heapBytes: 20e6, nodes: 9000, listeners: 800, canvases: 60, workers: 1 };

/** Eleven readings, each changed by its number. */
const readings = (change: (time: number) => Partial<typeof held>) =>
  Array.from({ length: 11 }, (_, time) => ({ ...held, ...change(time) }));

test('passes what goes up and down', () => {
  expect(grown(readings((time) => ({ nodes: held.nodes + 300 * (time % 3) })))).toEqual([]);
  expect(grown(readings((time) => ({ canvases: held.canvases + (time % 2) })))).toEqual([]);
});

test('finds what only goes up, steadily or late', () => {
  const grows = (change: (time: number) => Partial<typeof held>) => grown(readings(change));
  expect(grows((time) => ({ nodes: held.nodes + 100 * time }))).toEqual(['nodes']);
  expect(grows((time) => ({ listeners: held.listeners + 8 * time }))).toEqual(['listeners']);
  expect(grows((time) => ({ canvases: held.canvases + time }))).toEqual(['canvases']);
  expect(grows((time) => ({ workers: held.workers + Math.floor(time / 4) }))).toEqual(['workers']);
  expect(grows((time) => ({ heapBytes: held.heapBytes + 0.7e6 * time }))).toEqual(['heapBytes']);
  const late = (time: number, much: number) => (time > 7 ? much : 0);
  expect(
    grows((time) => ({
      heapBytes: held.heapBytes + late(time, 100e6),
      canvases: held.canvases + late(time, 500),
    })),
  ).toEqual(['heapBytes', 'canvases']);
});

test('says so where nothing is measured', () => {
  expect(() => grown(readings(() => ({ nodes: Number.NaN })))).toThrow('nodes');
  expect(() => grown([held, held])).toThrow('too few');
});
