/**
 * The figure's cause: which parts of the sum are counted, and which weight or bias is looked at.
 */
import { imageSide, lessonSizes } from '../../network/lessonShape.ts';
import type { ParameterPlace } from './model/parameterPlace.ts';
import type { SumItem } from './text.ts';

export interface CountState {
  /** Of sumItems, by their place there. */
  readonly counted: readonly number[];
  readonly place: ParameterPlace;
}

const layers = lessonSizes.slice(1).map((_, below) => below + 1);

/** The parts of the sum, in its order: weights of each layer, then biases of each. */
export const sumItems: readonly SumItem[] = (['weights', 'biases'] as const).flatMap((kind) =>
  layers.map((layer) => ({ layer, kind })),
);

/** How many numbers a part of the sum stands for. */
export function sizeOfItem({ layer, kind }: SumItem): number {
  return kind === 'biases' ? lessonSizes[layer] : lessonSizes[layer - 1] * lessonSizes[layer];
}

/** Nothing counted; a weight in the middle of a picture looked at. */
export const startCount: CountState = {
  counted: [],
  place: { layer: 1, index: 5, from: 14 * imageSide + 9 },
};

/** Everything counted. */
export function countAll(state: CountState): CountState {
  return { ...state, counted: sumItems.map((_, item) => item) };
}

/** Counts a part of the sum, or no longer. */
export function toggleItem(state: CountState, item: number): CountState {
  const counted = state.counted.includes(item)
    ? state.counted.filter((other) => other !== item)
    : [...state.counted, item];
  return { ...state, counted };
}

/** Whether a block of the wall is counted. */
export function isCounted({ counted }: Pick<CountState, 'counted'>, { layer, kind }: SumItem): boolean {
  return counted.some((item) => sumItems[item].layer === layer && sumItems[item].kind === kind);
}

/** Looks at a weight or bias; the part of the sum that it belongs to then counts. */
export function lookAt(state: CountState, place: ParameterPlace): CountState {
  const item = { layer: place.layer, kind: place.from === null ? 'biases' : 'weights' } as const;
  const index = sumItems.findIndex(({ layer, kind }) => layer === item.layer && kind === item.kind);
  const counted = isCounted(state, item) ? state.counted : [...state.counted, index];
  return { counted, place };
}
