/** What counts as growth over a long sitting. */
import { expect, test } from 'vitest';
import { grown } from '../../scripts/soak/judge.ts';

const held = { heapBytes: 20e6, nodes: 9000, listeners: 800, canvases: 60, workers: 1 };

test('passes what goes up and down, and finds what only goes up', () => {
  const readings = Array.from({ length: 11 }, (_, time) => ({ ...held, time }));
  const upAndDown = readings.map(({ time }) => ({ ...held, nodes: held.nodes + 400 * (time % 3) }));
  expect(grown(upAndDown)).toEqual([]);
  expect(grown(readings.map(({ time }) => ({ ...held, nodes: held.nodes + 100 * time })))).toEqual(['nodes']);
  expect(grown(readings.map(({ time }) => ({ ...held, canvases: held.canvases + time })))).toEqual([
    'canvases',
  ]);
  expect(grown(readings.map(({ time }) => ({ ...held, heapBytes: held.heapBytes + 1.2e6 * time })))).toEqual([
    'heapBytes',
  ]);
});
