/** What is pointed at in the figure. */

import type { Cause } from '../../components/follow/useCause.ts';
import { pointAtOne } from '../../components/page/pointing.ts';
import type { PartName } from '../../image/parts.ts';
import { outputLayer } from '../../network/lessonShape.ts';
import type { Moment } from '../../state/Moment.ts';

/** A part, a digit 0...9, both at once, or nothing. */
export interface PartsPointing {
  readonly part: PartName | null;
  readonly digit: number | null;
}

export const pointingAtNothing: PartsPointing = { part: null, digit: null };

/** The digit that is pointed at here, or by its output anywhere in the lesson. */
export function pointedDigit({ inspected }: Moment, { digit }: PartsPointing): number | null {
  return digit ?? (inspected?.layer === outputLayer ? inspected.index : null);
}

/** Handlers for what stands for one part. */
export function partHandlers(pointing: Cause<PartsPointing>, part: PartName) {
  const point = () => pointing.setState({ part, digit: null });
  const leave = () => pointing.setState(pointingAtNothing);
  return pointAtOne(point, leave);
}
