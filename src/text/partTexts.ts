/** The readers' words for the parts that digits are made of. */
import type { PartName } from '../image/parts.ts';

/** What a part is called, and what it looks like. */
export interface PartText {
  /** In a sentence after "the": "upper loop". */
  readonly name: string;
  /** A few words that follow the name after a colon. */
  readonly looks: string;
}

/** Each part's words. */
export const partTexts = {
  name: 'part-words',
  en: {
    fullLoop: { name: 'full loop', looks: 'one loop as high as the digit' },
    upperLoop: { name: 'upper loop', looks: 'a loop in the upper half' },
    lowerLoop: { name: 'lower loop', looks: 'a loop in the lower half' },
    longVertical: { name: 'long vertical', looks: 'one upright line, from top to bottom' },
    rightStem: { name: 'right stem', looks: 'a line down at the right, to the foot' },
    slant: { name: 'slant', looks: 'a line from the upper right to the lower left' },
    topBar: { name: 'top bar', looks: 'a level line along the top' },
    middleBar: { name: 'middle bar', looks: 'a level line across the middle' },
    base: { name: 'base', looks: 'a level line along the bottom' },
    upperBow: { name: 'upper bow', looks: 'a curve in the upper half, open to the left' },
    lowerBow: { name: 'lower bow', looks: 'a curve in the lower half, open to the left' },
    flag: { name: 'flag', looks: 'a short rise to the top, before the line down' },
    leftHook: { name: 'left hook', looks: 'an end below that turns to the left' },
    leftArm: { name: 'left arm', looks: 'a short line down at the upper left' },
    leftBow: { name: 'left bow', looks: 'a long curve down the left side' },
    waist: { name: 'waist', looks: 'where an upper and a lower curve meet' },
  } satisfies Readonly<Record<PartName, PartText>>,
};

export type PartTexts = (typeof partTexts)['en'];
