/**
 * Each part of parts.ts as one stroke of ours, where it belongs on the pad: what digits are put together
 * from. Put together as the table says, they are read as that digit by every trained network that is shipped
 * (a test keeps it so).
 */

import type { Stroke } from '../../../image/Drawing.ts';
import { drawHandLine } from '../../../image/handLine.ts';
import type { PartName } from '../../../image/parts.ts';

/** Control points in hundredths of the pad's side, as handLine.ts reads them. */
const lines: Readonly<Record<PartName, string>> = {
  fullLoop: '50,14 38,17 30,32 28,50 30,68 38,84 50,87 62,84 70,68 72,50 70,32 62,17 50,14',
  upperLoop: '50,13 40,15 33,24 34,38 42,47 50,48 58,47 66,38 67,24 60,15 50,13',
  lowerLoop: '50,48 40,49 32,58 31,76 40,86 50,87 60,86 69,76 68,58 60,49 50,48',
  longVertical: '52,13 52,38 52,62 52,87',
  rightStem: '66,24 66,45 65,66 64,87',
  slant: '69,20 60,42 48,64 35,86',
  topBar: '32,17 46,17 58,16 72,15',
  middleBar: '30,52 46,52 60,51 76,50',
  base: '30,85 46,84 60,84 76,84',
  upperBow: '31,28 38,16 52,12 66,20 66,36 56,45',
  lowerBow: '42,47 58,47 71,60 68,78 50,87',
  flag: '36,31 42,26 47,20 52,13',
  leftHook: '50,87 40,88 32,84 28,78',
  leftArm: '36,16 35,26 34,38 33,49',
  leftBow: '58,13 46,22 35,40 31,58 33,74',
  waist: '58,44 48,46 42,47 50,47 58,48',
};

/** The stroke of a part, in cells. */
export function strokeOfPart(part: PartName): Stroke {
  return drawHandLine(lines[part])[0];
}
