/**
 * The parts of parts.ts in a drawing, found by the geometry of its strokes alone: no network is asked, and
 * nobody says which digit is meant. Each rule below is a sentence about a loop, a straight run or a bow:
 * where it lies, how long it is, which way it goes. Places and lengths are in units of the drawing's height.
 */

import type { Drawing, Stroke } from '../../../image/Drawing.ts';
import type { PartName } from '../../../image/parts.ts';
import { hookAtEnd } from './findPartsEnds.ts';
import { findLoops } from './findPartsLoops.ts';
import { bulgesLeft, goesDown, isStraight, slope } from './findPartsRunShape.ts';
import { measureRun, type Run, type RunShape, straightRuns, wholeBow } from './findPartsRuns.ts';
import {
  bowsToTheRight,
  type Findings,
  findBars,
  findBases,
  findFlags,
  hasInkAcross,
  hasInkBeside,
  inkOf,
  inkOfLoop,
  isFull,
  isLower,
  isNearlyAll,
  isOfLoops,
  isUpper,
  runsIn,
  runsInBothDirections,
  runsIntoBow,
  uprights,
  waistOfBows,
  waistOfLoops,
} from './findPartsSearch.ts';
import { findSlash } from './findPartsSlash.ts';
import { traceDrawing } from './findPartsTrace.ts';

/** A part, and the ink that it is. */
export interface FoundPart {
  readonly part: PartName;
  /** Stretches of the drawing's strokes, on the pad, in cells. */
  readonly ink: readonly Stroke[];
}

type Rule = (findings: Findings) => Stroke[];

/** Every part that is found, in the order of the rules; each part once, with all the ink that shows it. */
export function findParts(drawing: Drawing): FoundPart[] {
  const findings = lookAt(drawing);
  return Object.entries(rules).flatMap(([part, rule]) => {
    const ink = rule(findings).filter((stretch) => stretch.length > 1);
    return ink.length > 0 ? [{ part: part as PartName, ink }] : [];
  });
}

/** What the rules look at: without its slash, if it has one, which else would make two loops of one. */
function lookAt(drawing: Drawing): Findings {
  const whole = traceDrawing(drawing);
  const loops = findLoops(whole);
  const slash = loops.length > 0 ? findSlash(drawing, whole) : null;
  return slash
    ? { ...slash.rest, loops: findLoops(slash.rest), slash: slash.ink }
    : { ...whole, loops, slash: [] };
}

const rules: Readonly<Record<PartName, Rule>> = {
  fullLoop: (f) => inkOfLoop(f, isFull),
  upperLoop: (f) => inkOfLoop(f, isUpper),
  lowerLoop: (f) => inkOfLoop(f, isLower),
  longVertical: (f) =>
    inkOfRuns(uprights(f, 45), (run, { length }) => {
      return length > 0.65 && isStraight(run, 0.1) && (isNearlyAll(f, run) || findFlags(f).length > 0);
    }),
  rightStem: (f) => {
    if (findFlags(f).length > 0 || findBases(f).length > 0) return [];
    const hasLoop = f.loops.some(isUpper);
    // A stem that comes out of a loop may be bent like the loop, and lean as far as it likes.
    const bend = hasLoop ? 0.25 : 0.14;
    return inkOfRuns(uprights(f, 38), (run, { length, bottom, middle }) => {
      const isAtRight = middle[0] > 0.5 * f.width && bottom > 0.72 && hasInkBeside(f, run);
      const most = hasLoop || run.from <= 4 ? 125 : 110;
      const isStem = length > 0.3 && goesDown(run) && slope(run) < most && isStraight(run, bend);
      return isAtRight && isStem && !isOfLoops(f, run);
    });
  },
  slant: (f) => {
    if (f.slash.length > 0) return [f.slash];
    if (f.loops.some(isUpper)) return [];
    return inkOfRuns(
      runsIn(f, (trace) => straightRuns(trace, 124, 26)),
      (run, { length, top, bottom }) => {
        const isReady = length > 0.3 && top < 0.55 && bottom > 0.8;
        // It goes on from a bar, a bow or a loop: a line of its own is a stem.
        const isSlope = run.from > 4 && slope(run) > 103 && isStraight(run, 0.12);
        return isReady && isSlope && !isOfLoops(f, run, 0.3);
      },
    );
  },
  topBar: (f) => {
    // What goes level on top of a base is the round of a 2.
    if (findBases(f).length > 0) return [];
    return findBars(f, { top: -0.1, bottom: 0.27, length: 0.22, bend: 0.13 }).map(inkOf);
  },
  middleBar: (f) =>
    findBars(f, { top: 0.42, bottom: 0.74, length: 0.24, bend: 0.14 })
      .filter((run) => !runsIntoBow(f, run))
      .map(inkOf),
  base: (f) => findBases(f).map(inkOf),
  upperBow: (f) => bowsToTheRight(f, 0, 0.47).map(wholeBow).map(inkOf),
  lowerBow: (f) => bowsToTheRight(f, 0.52, 1.1).map(wholeBow).map(inkOf),
  flag: findFlags,
  leftHook: (f) => inkOfRuns(runsInBothDirections(f, hookAtEnd), (run) => !isOfLoops(f, run)),
  leftArm: (f) => {
    if (f.loops.some(isFull)) return [];
    return inkOfRuns(uprights(f, 50), (run, { length, top, middle, bottom }) => {
      const isAtLeft = middle[0] < f.width * 0.6 && top < 0.28 && bottom < 0.8;
      return length > 0.18 && length < 0.75 && isAtLeft && goesDown(run) && !isOfLoops(f, run, 0.35);
    });
  },
  leftBow: (f) => {
    if (f.loops.some(isUpper)) return [];
    return inkOfRuns(uprights(f, 48), (run, { length, top, bottom }) => {
      return length > 0.45 && top < 0.4 && bottom > 0.75 && bulgesLeft(run) && hasInkAcross(f, run);
    });
  },
  waist: (f) => [...waistOfBows(f), ...waistOfLoops(f)],
};

/** The ink of those runs that are so. */
function inkOfRuns(runs: readonly Run[], matches: (run: Run, shape: RunShape) => boolean): Stroke[] {
  return runs.filter((run) => matches(run, measureRun(run))).map(inkOf);
}
