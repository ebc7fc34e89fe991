/**
 * The parts that digits are made of, and which digit has which: the notes' hope for hidden layer 2, as data.
 *
 * A part is what a hand adds to a digit, where it belongs: a loop with a small gap still is one, and the left
 * half of a loop is a left bow only where the table says so. Some hands write a part that others leave out
 * (the bar through a 7): there the digit alone does not decide, and its word is 'sometimes'. The readers'
 * words for the parts are not here.
 */
import type { digitCount, hiddenCount } from '../network/lessonShape.ts';

/** The parts, in the order of the 16 neurons of hidden layer 2 in the network that is built as hoped. */
export const partNames = [
  'fullLoop',
  'upperLoop',
  'lowerLoop',
  'longVertical',
  'rightStem',
  'slant',
  'topBar',
  'middleBar',
  'base',
  'upperBow',
  'lowerBow',
  'flag',
  'leftHook',
  'leftArm',
  'leftBow',
  'waist',
] as const satisfies { readonly length: typeof hiddenCount } & readonly string[];

/** The name of a part. */
export type PartName = (typeof partNames)[number];

/** How surely a digit has a part. */
export type PartPresence = 'always' | 'sometimes' | 'never';

/** The parts that a digit has; those without an entry it never has. */
type DigitParts = Readonly<Partial<Record<PartName, Exclude<PartPresence, 'never'>>>>;

/** For each digit 0...9, its parts. */
const partTable: readonly DigitParts[] = [
  // One loop as high as the digit; its left side is the same long bow that a 6 begins with. Some hands strike
  // it through, to tell it from a letter.
  { fullLoop: 'always', leftBow: 'always', slant: 'sometimes' },
  // One upright line, leaning in some hands; a flag at its head and a base under its foot are matters of
  // habit.
  { longVertical: 'always', slant: 'sometimes', flag: 'sometimes', base: 'sometimes' },
  // A bow open to the left, a slope from the upper right to the lower left, a base; some hands turn into it
  // by a loop.
  { upperBow: 'always', slant: 'always', base: 'always', lowerLoop: 'sometimes' },
  // Two bows open to the left that meet in a waist; the lower one ends in a hook. Some begin with a straight
  // bar.
  { upperBow: 'always', lowerBow: 'always', waist: 'always', leftHook: 'always', topBar: 'sometimes' },
  // An arm at the left, a bar across, a stem at the right; where arm and stem meet at the top, they close a
  // loop.
  { leftArm: 'always', middleBar: 'always', rightStem: 'always', upperLoop: 'sometimes' },
  // A bar on top, an arm down from its left end, a bow open to the left that ends in a hook.
  { topBar: 'always', leftArm: 'always', lowerBow: 'always', leftHook: 'always' },
  // A long bow down the left side that closes into a loop below.
  { leftBow: 'always', lowerLoop: 'always' },
  // A bar on top and a slope; upright hands make the slope a stem. A bar across and a serif, which is a flag
  // too, are matters of habit.
  {
    topBar: 'always',
    slant: 'always',
    rightStem: 'sometimes',
    middleBar: 'sometimes',
    flag: 'sometimes',
  },
  // Two loops that meet in a waist.
  { upperLoop: 'always', lowerLoop: 'always', waist: 'always' },
  // A loop and, at its right, a stem; leaning hands make the stem a slope, and some end it in a hook.
  { upperLoop: 'always', rightStem: 'always', slant: 'sometimes', leftHook: 'sometimes' },
] satisfies { readonly length: typeof digitCount } & readonly DigitParts[];

/** Whether the digit 0...9 has the part. Throws a RangeError when it is no digit. */
export function presenceOf(digit: number, part: PartName): PartPresence {
  const parts = partTable[digit];
  if (!parts) throw new RangeError(`A digit is a whole number in 0...9, not ${digit}.`);
  return parts[part] ?? 'never';
}

/**
 * y of each part (16, in the order of partNames) for the digit: 1, 0, or NaN where the digit alone does not
 * decide.
 */
export function partTargets(digit: number): Float64Array {
  const y = { always: 1, never: 0, sometimes: Number.NaN };
  return Float64Array.from(partNames, (part) => y[presenceOf(digit, part)]);
}
