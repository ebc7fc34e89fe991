/** Puzzles for painted weights: each can be solved by painting, and not by nothing, everything or noise. */
import { describe, expect, test } from 'vitest';
import { firingThreshold, gradePicture } from '../../../../src/figures/edge-detector/model/gradePuzzle.ts';
import {
  blankPainting,
  changeBrush,
  liftBrush,
  type Painting,
  paint,
} from '../../../../src/figures/edge-detector/model/painting.ts';
import {
  type PuzzleId,
  type PuzzlePicture,
  puzzleIds,
  puzzlePictures,
} from '../../../../src/figures/edge-detector/model/puzzlePictures.ts';
import { imageSide, inputCount } from '../../../../src/network/lessonShape.ts';
import { createRandom } from '../../../../src/network/random.ts';

/**
 * Paints as a reader does who follows the hint: over the ink of what is wanted and not of the rest positive,
 * over the ink of what is not wanted negative, dab by dab.
 */
function paintSolution(id: PuzzleId): Painting {
  // Two arms that only together pass the threshold: each of them faint.
  if (id === 'corner') return paintFaintly(id);
  const pictures = puzzlePictures(id);
  const mean = (isWanted: boolean, cell: number) => {
    const some = pictures.filter((picture) => picture.isWanted === isWanted);
    return some.reduce((sum, { image }) => sum + image[cell], 0) / some.length;
  };
  let painting = changeBrush(blankPainting, { radiusCells: 0.6 });
  for (let cell = 0; cell < inputCount; cell++) {
    const more = mean(true, cell) - 1.01 * mean(false, cell);
    if (Math.abs(more) < 0.04) continue;
    painting = changeBrush(painting, { sign: more > 0 ? 'positive' : 'negative' });
    const place = [(cell % imageSide) + 0.5, Math.floor(cell / imageSide) + 0.5] as const;
    painting = liftBrush(paint(painting, place, place));
  }
  return painting;
}

function paintFaintly(id: PuzzleId): Painting {
  const [{ image }] = puzzlePictures(id);
  let painting = changeBrush(blankPainting, { radiusCells: 0.6, strength: 0.1 });
  image.forEach((ink, cell) => {
    const place = [(cell % imageSide) + 0.5, Math.floor(cell / imageSide) + 0.5] as const;
    if (ink > 0) painting = paint(painting, place, place);
  });
  return painting;
}

function isSolved(weights: Float64Array, pictures: readonly PuzzlePicture[]): boolean {
  return pictures.every((picture) => gradePicture(weights, picture).isRight);
}

describe.each(puzzleIds)('the puzzle %s', (id) => {
  const pictures = puzzlePictures(id);

  test('has pictures to fire for and pictures not to fire for, each with ink or meant to be blank', () => {
    expect(pictures.some(({ isWanted }) => isWanted)).toBe(true);
    expect(pictures.some(({ isWanted }) => !isWanted)).toBe(true);
    for (const { image, isWanted } of pictures) if (isWanted) expect(Math.max(...image)).toBeGreaterThan(0.9);
  });

  test('is solved by painting', () => {
    const { weights } = paintSolution(id);
    expect(pictures.map((picture) => gradePicture(weights, picture).isRight)).toEqual(
      pictures.map(() => true),
    );
  });

  test('is not solved by nothing, by everything, or by noise', () => {
    const random = createRandom(9);
    expect(isSolved(new Float64Array(inputCount), pictures)).toBe(false);
    expect(isSolved(new Float64Array(inputCount).fill(1), pictures)).toBe(false);
    expect(isSolved(new Float64Array(inputCount).fill(-1), pictures)).toBe(false);
    const noise = () => Float64Array.from({ length: inputCount }, () => 2 * random.uniform() - 1);
    const solved = Array.from({ length: 40 }, () => isSolved(noise(), pictures)).filter(Boolean);
    expect(solved.length).toBeLessThanOrEqual(1);
  });
});

test('a picture’s two sums add up to the weighted sum that decides', () => {
  const { weights } = paintSolution('bar');
  for (const picture of puzzlePictures('bar')) {
    const { positive, negative, sum, fires } = gradePicture(weights, picture);
    expect(positive + negative).toBe(sum);
    expect(negative).toBeLessThanOrEqual(0);
    expect(fires).toBe(sum > firingThreshold);
  }
});
