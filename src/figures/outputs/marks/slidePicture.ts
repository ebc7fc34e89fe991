/**
 * A slide from one drawing to another as a chart: what it shows, and where.
 */
import { scaleLinear } from 'd3';
import type { Crossing, SlideCurves } from '../model/slideCurves.ts';

/** Room around the curves, in pixels; the slider below is given it. */
export const slideMargin = { left: 34, right: 18, top: 16, bottom: 12 } as const;

/** The chart without its mark, for the size of its place. */
export interface SlidePicture {
  readonly widthPx: number;
  readonly heightPx: number;
  /** null before they may be seen: the axes alone. */
  readonly curves: SlideCurves | null;
  readonly fromDigit: number;
  readonly toDigit: number;
  readonly crossing: Crossing | null;
  /** The place of the crossing, as printed; empty without one. */
  readonly crossingText: string;
  /** Prints an activation at the axis. */
  readonly formatTick: (activation: number) => string;
}

/** Fraction of the way -> pixels along, activation -> pixels down. */
export function slideScales({ widthPx, heightPx }: Pick<SlidePicture, 'widthPx' | 'heightPx'>) {
  return {
    x: scaleLinear([0, 1], [slideMargin.left, widthPx - slideMargin.right]).clamp(true),
    y: scaleLinear([0, 1], [heightPx - slideMargin.bottom, slideMargin.top]).clamp(true),
  };
}
