/** Digits put together from our strokes for the parts: where the pieces lie, and what is read in them. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  addPiece,
  movePiece,
  type Piece,
  partsOfPieces,
  removePiece,
  shiftTo,
  strokeOfPiece,
  strokesOfPieces,
} from '../../../../src/figures/parts/model/assembly.ts';
import { partsWith } from '../../../../src/figures/parts/model/matchParts.ts';
import { partPuzzles, solvesPuzzle } from '../../../../src/figures/parts/model/partPuzzles.ts';
import { strokeOfPart } from '../../../../src/figures/parts/model/partStrokes.ts';
import { readNetwork } from '../../../../src/formats/networkFile.ts';
import { measureBounds } from '../../../../src/image/bounds.ts';
import { normalise } from '../../../../src/image/normalise.ts';
import { type PartName, partNames } from '../../../../src/image/parts.ts';
import { forward, prediction } from '../../../../src/network/forward.ts';

const networks = ['trained', 'hoped', 'plain'].map((name) =>
  readNetwork(readFileSync(`public/networks/${name}.bin`)),
);

function assemble(parts: readonly PartName[]): readonly Piece[] {
  return parts.reduce<readonly Piece[]>((pieces, part) => addPiece(pieces, part), []);
}

function readDigits(pieces: readonly Piece[]): number[] {
  const drawing = { strokes: strokesOfPieces(pieces), penWidthCells: 2.4 };
  return networks.map((network) => prediction(forward(network, normalise(drawing).image).activations[3]));
}

describe('Parts put together as the table says', () => {
  it.each(Array.from({ length: 10 }, (_, digit) => digit))(
    'are read as %i by each trained network',
    (digit) => {
      expect(readDigits(assemble(partsWith(digit, 'always')))).toEqual([digit, digit, digit]);
    },
  );

  it('answer the questions as the table does: one choice is right, and read as that digit', () => {
    for (const puzzle of partPuzzles) {
      const right = puzzle.choices.filter((choice) => solvesPuzzle(puzzle, choice));
      expect(right.length).toBe(1);
      expect(readDigits(assemble([...puzzle.parts, ...right]))).toEqual(Array(3).fill(puzzle.digit));
    }
  });
});

describe('A board of parts', () => {
  it('counts each part once and takes pieces off one by one', () => {
    const pieces = assemble(['base', 'slant', 'base']);
    expect(partsOfPieces(pieces)).toEqual(['base', 'slant']);
    const fewer = removePiece(pieces, 0);
    expect(fewer.map(({ id, part }) => [id, part])).toEqual([
      [1, 'slant'],
      [2, 'base'],
    ]);
    expect(addPiece(fewer, 'flag').at(-1)?.id).toBe(3);
  });

  it('moves a piece with its ink, but not off the pad', () => {
    const pieces = movePiece(assemble(['flag', 'base']), 0, [3, -1]);
    const [x, y] = strokeOfPart('flag')[0];
    expect(strokeOfPiece(pieces[0])[0]).toEqual([x + 3, y - 1]);
    for (const part of partNames) {
      for (const shift of [
        [99, 99],
        [-99, -99],
      ] as const) {
        const box = measureBounds(strokesOfPieces(movePiece(assemble([part]), 0, shift)))!;
        expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(1 - 1e-9);
        expect(Math.max(box.right, box.bottom)).toBeLessThanOrEqual(27 + 1e-9);
      }
    }
  });

  it('brings the middle of a part to where it is put', () => {
    const [piece] = addPiece([], 'waist', shiftTo('waist', [10, 12]));
    const { left, right, top, bottom } = measureBounds([strokeOfPiece(piece)])!;
    expect((left + right) / 2).toBeCloseTo(10);
    expect((top + bottom) / 2).toBeCloseTo(12);
  });
});
