/**
 * Probes: drawings made to find out what one neuron answers to, seeded, half of them with the thing and half
 * without.
 *
 *   an edge    one bar at a place of the picture, in a direction; without it: a bar elsewhere, or turned
 *   crowded    the same between two more bars, which are no such edge
 *   a part     a digit of the synthetic hand in a style that has the part; without it: in one that has not
 *
 * Probes of edges are pictures as they stand, with nothing fitted or centred: where the bar lies is the
 * question. Probes of parts lie anywhere on the pad, and go the way of every drawing, through normalise().
 */
import { imageSide } from '../network/lessonShape.ts';
import type { Random } from '../network/random.ts';
import type { Drawing, Point } from './Drawing.ts';
import type { PartName } from './parts.ts';
import { styleHasPart } from './partsOfStyles.ts';
import type { SyntheticDigit, SyntheticHandwriting } from './syntheticHandwriting.ts';

/** A straight bar in the picture. */
export interface Bar {
  /** The middle of the bar, in cells from the picture's upper left edge, y down. */
  readonly x: number;
  readonly y: number;
  /** 0 is level, 90 upright, rising to the right in between (/): 0...180 (excluded). */
  readonly degrees: number;
}

/** A bar's length and pen, in cells. */
export interface BarSize {
  readonly lengthCells: number;
  readonly penWidthCells: number;
}

/** As long as a neuron of the grid sees well, with the pen of most digits. */
export const usualBarSize: BarSize = { lengthCells: 8, penWidthCells: 2.4 };

/** How far a bar with the edge may lie from the edge's own place and direction. */
interface Jitter {
  readonly cells: number;
  readonly degrees: number;
}
const jitter: Jitter = { cells: 1.5, degrees: 20 };
/** Among other bars it lies closer: there the others are what makes it hard. */
const crowdedJitter: Jitter = { cells: 1, degrees: 12 };
/** Other bars in a crowded probe. */
const otherBarCount = 2;
/** A bar without the edge lies at least this far off, or is turned at least so far. */
const otherPlaceCells = 6;
const otherDegrees = 45;
const lengthsCells = [6, 10] as const;
const penWidthsCells = [1.8, 3.4] as const;
/** The square that digits fill, about their centre of mass: from edge to edge, in cells. */
const digitAreaCells = [5, imageSide - 4] as const;

/** The drawing of one bar. */
export function drawBar({ x, y, degrees }: Bar, { lengthCells, penWidthCells }: BarSize): Drawing {
  const angle = (degrees * Math.PI) / 180;
  const dx = (Math.cos(angle) * (lengthCells - penWidthCells)) / 2;
  const dy = (-Math.sin(angle) * (lengthCells - penWidthCells)) / 2;
  const points: Point[] = [
    [x - dx, y - dy],
    [x + dx, y + dy],
  ];
  return { strokes: [points], penWidthCells };
}

/** A probe of the edge `edge`: a bar of any size close to it, or clearly not there. */
export function drawEdgeProbe(random: Random, edge: Bar, hasEdge: boolean): Drawing {
  const size = {
    lengthCells: within(random, lengthsCells),
    penWidthCells: within(random, penWidthsCells),
  };
  return drawBar(hasEdge ? besideEdge(random, edge, jitter) : awayFromEdge(random, edge), size);
}

/** A crowded probe of the edge: three bars, one of which is the edge, or none. */
export function drawCrowdedProbe(random: Random, edge: Bar, hasEdge: boolean): Drawing {
  const penWidthCells = within(random, penWidthsCells);
  const first = hasEdge ? besideEdge(random, edge, crowdedJitter) : awayFromEdge(random, edge);
  const others = Array.from({ length: otherBarCount }, () => awayFromEdge(random, edge));
  const strokes = [first, ...others].flatMap(
    (bar) => drawBar(bar, { lengthCells: within(random, lengthsCells), penWidthCells }).strokes,
  );
  return { strokes, penWidthCells };
}

function besideEdge(random: Random, { x, y, degrees }: Bar, far: Jitter): Bar {
  const cells = [-far.cells, far.cells] as const;
  return {
    x: x + within(random, cells),
    y: y + within(random, cells),
    degrees: degrees + within(random, [-far.degrees, far.degrees]),
  };
}

/** Anywhere in the digit's area, in any direction, until it is no such edge. */
function awayFromEdge(random: Random, edge: Bar): Bar {
  for (;;) {
    const bar = {
      x: within(random, digitAreaCells),
      y: within(random, digitAreaCells),
      degrees: within(random, [0, 180]),
    };
    const isElsewhere = Math.hypot(bar.x - edge.x, bar.y - edge.y) >= otherPlaceCells;
    if (isElsewhere || degreesBetween(bar.degrees, edge.degrees) >= otherDegrees) return bar;
  }
}

/**
 * The angle between two directions of lines, 0...90.
 * @internal Exported for tests, which measure drawn bars by it.
 */
export function degreesBetween(a: number, b: number): number {
  const difference = Math.abs(a - b) % 180;
  return Math.min(difference, 180 - difference);
}

/**
 * A probe of a part: the next digit of the hand whose style has it, or has it not. Styles that decide nothing
 * are passed over.
 */
export function drawPartProbe(hand: SyntheticHandwriting, part: PartName, hasPart: boolean): SyntheticDigit {
  for (;;) {
    const digit = hand.drawDigit();
    if (styleHasPart(digit.label, digit.style, part) === hasPart) return digit;
  }
}

function within(random: Random, [smallest, largest]: readonly [number, number]): number {
  return smallest + (largest - smallest) * random.uniform();
}
