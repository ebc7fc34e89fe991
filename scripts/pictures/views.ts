/**
 * What is looked at: every figure alone, at four widths, in both schemes, as it stands, with a neuron kept
 * open, and after a bet.
 */
import type { FigureId } from '../../src/formats/linkSchema.ts';

/** What is done before a picture is taken, in this order on one page. */
export const states = ['at rest', 'after a bet', 'with a neuron'] as const;

/** A page to open; a picture of it is taken in each state. */
export interface View {
  readonly figure: FigureId;
  readonly widthPx: number;
  readonly scheme: 'light' | 'dark';
}

const widthsPx = [320, 390, 900, 1280] as const;
const schemes = ['light', 'dark'] as const;

/** All views of those figures. */
export function viewsOf(figures: readonly FigureId[]): View[] {
  return figures.flatMap((figure) =>
    widthsPx.flatMap((widthPx) => schemes.map((scheme) => ({ figure, widthPx, scheme }))),
  );
}

/** The name of a picture, for files and tables. */
export function nameOf({ figure, widthPx, scheme }: View, state: (typeof states)[number]): string {
  return `${figure}-${widthPx}-${scheme}-${state.replaceAll(' ', '-')}`;
}
