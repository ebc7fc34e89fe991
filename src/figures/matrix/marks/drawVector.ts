/**
 * A column of numbers as the n x 1 matrix that it is.
 */
import { activationRgba } from '../../../marks/colours.ts';
import { type SignedCells, setFraction, setRgba } from '../../../marks/signedCells.ts';

/** Gives n cells n activations as light. */
export function drawActivations(cells: SignedCells, activations: ArrayLike<number>): void {
  for (let index = 0; index < activations.length; index++)
    setRgba(cells, index, activationRgba(activations[index]));
}

/** Gives n cells n signed numbers; `limit` has full colour, and so has all beyond it. */
export function drawSignedColumn(cells: SignedCells, values: ArrayLike<number>, limit: number): void {
  for (let index = 0; index < values.length; index++)
    setFraction(cells, index, limit > 0 ? values[index] / limit : 0);
}
