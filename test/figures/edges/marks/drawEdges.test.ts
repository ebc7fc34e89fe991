import { describe, expect, it } from 'vitest';
import { apartShifts } from '../../../../src/figures/edges/marks/drawEdges.ts';
import { breakIntoEdges } from '../../../../src/figures/edges/model/breakIntoEdges.ts';
import { allExampleDrawings } from '../../../../src/image/exampleDrawings.ts';

describe('Edges that lie apart', () => {
  it('do not lie on one another, even where strokes cross', () => {
    for (const { drawing } of allExampleDrawings()) {
      const edges = breakIntoEdges(drawing);
      const places = apartShifts(edges).map(([dx, dy], e) => [
        edges[e].middle[0] + dx,
        edges[e].middle[1] + dy,
      ]);
      for (let a = 0; a < places.length; a++)
        for (let b = 0; b < a; b++)
          expect(Math.hypot(places[a][0] - places[b][0], places[a][1] - places[b][1])).toBeGreaterThan(3.5);
    }
  });

  it('stay about where they are seen from the middle, and come apart even at one place', () => {
    const edge = {
      stroke: [
        [10, 10],
        [10, 12],
      ],
      middle: [10, 11],
      direction: 'upright',
    } as const;
    const [first, second] = apartShifts([edge, edge]);
    expect(second[0]).toBeGreaterThan(first[0] + 3);
    expect(apartShifts([edge])).toEqual([[0, 0]]);
    expect(apartShifts([])).toEqual([]);
  });
});
