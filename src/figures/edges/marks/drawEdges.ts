/**
 * Where the edges of a broken drawing lie on the board: in their place, or moved away from the drawing's
 * middle.
 */

import type { Point } from '../../../image/Drawing.ts';
import { setChanged } from '../../../marks/setChanged.ts';
import type { Edge } from '../model/breakIntoEdges.ts';

/** At most, an edge moves away from the middle by this fraction of its distance from it. */
const apartFraction = 0.5;
/**
 * Edges that cross come apart too: their middles are so far from one another at last, in cells, or nearly.
 */
const minCells = 5.5;
const rounds = 40;

/** How the edges are shown. */
export interface EdgesShown {
  readonly edges: readonly Edge[];
  readonly on: readonly boolean[];
  /** Where each lies when they are farthest apart: apartShifts. */
  readonly shifts: readonly Point[];
  /** 0...1. */
  readonly apart: number;
  readonly isPointed: (edge: Edge, index: number) => boolean;
}

/** How far each edge moves, in cells, when they lie farthest apart. */
export function apartShifts(edges: readonly Edge[]): Point[] {
  const places = edges.map(({ middle: [x, y] }): [number, number] => [x, y]);
  const middle = [0, 1].map((axis) => {
    const along = places.map((place) => place[axis]);
    return (Math.min(...along) + Math.max(...along)) / 2;
  });
  for (const place of places)
    for (const axis of [0, 1]) place[axis] += (place[axis] - middle[axis]) * apartFraction;
  for (let round = 0; round < rounds; round++) pushApart(places);
  return places.map(([x, y], index): Point => [x - edges[index].middle[0], y - edges[index].middle[1]]);
}

/** Moves each two places that are too near to one another half of what is missing, away from each other. */
function pushApart(places: readonly [number, number][]): void {
  for (let a = 0; a < places.length; a++) {
    for (let b = 0; b < a; b++) {
      const [dx, dy] = [places[a][0] - places[b][0], places[a][1] - places[b][1]];
      const distance = Math.hypot(dx, dy);
      if (distance >= minCells) continue;
      // Of two at the same place, the later one goes to the right.
      const [ux, uy] = distance > 0 ? [dx / distance, dy / distance] : [1, 0];
      const by = (minCells - distance) / 4;
      places[a][0] += ux * by;
      places[a][1] += uy * by;
      places[b][0] -= ux * by;
      places[b][1] -= uy * by;
    }
  }
}

/** Moves and lights the elements of the edges, each known by its edge's place among them. */
export function drawEdges(
  elements: ReadonlyMap<number, Element>,
  { edges, on, shifts, apart, isPointed }: EdgesShown,
): void {
  edges.forEach((edge, index) => {
    const element = elements.get(index);
    if (!element) return;
    const [dx, dy] = shifts[index].map((cells) => (cells * apart).toFixed(3));
    setChanged(element, 'transform', `translate(${dx},${dy})`);
    setChanged(element, 'data-on', String(on[index]));
    setChanged(element, 'data-pointed', String(isPointed(edge, index)));
  });
}
