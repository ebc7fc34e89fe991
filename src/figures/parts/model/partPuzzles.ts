/**
 * Questions about combinations: some parts are there; which one more makes them a certain digit? Graded by
 * the table of parts, and by what a network reads in the drawing that they make together.
 */

import type { PartName } from '../../../image/parts.ts';
import { isExact, nearestDigits } from './matchParts.ts';

/** The parts given, the digit wanted, and the parts offered. */
export interface PartPuzzle {
  /** What lies there already. */
  readonly parts: readonly PartName[];
  /** What it is to become, 0...9. */
  readonly digit: number;
  /** The parts to choose from; one of them is right. */
  readonly choices: readonly PartName[];
}

/** The questions, in the order in which they are asked. */
export const partPuzzles: readonly PartPuzzle[] = [
  { parts: ['lowerLoop', 'waist'], digit: 8, choices: ['leftBow', 'upperLoop', 'topBar', 'rightStem'] },
  { parts: ['upperLoop'], digit: 9, choices: ['lowerLoop', 'base', 'rightStem', 'leftArm'] },
  { parts: ['slant'], digit: 7, choices: ['topBar', 'base', 'upperBow', 'middleBar'] },
  {
    parts: ['topBar', 'lowerBow', 'leftHook'],
    digit: 5,
    choices: ['upperBow', 'rightStem', 'waist', 'leftArm'],
  },
  { parts: ['lowerLoop'], digit: 6, choices: ['upperLoop', 'leftBow', 'base', 'rightStem'] },
];

/** Whether the parts with that one more are exactly the digit of the question, and no other. */
export function solvesPuzzle({ parts, digit }: PartPuzzle, choice: PartName): boolean {
  const nearest = nearestDigits([...parts, choice]);
  return nearest.length === 1 && nearest[0].digit === digit && isExact(nearest[0]);
}
