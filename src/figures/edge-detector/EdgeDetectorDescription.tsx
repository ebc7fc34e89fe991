/** The figure `edge-detector` in words, with the weights that are painted. */
import { useTexts } from '../../components/follow/LessonContext.ts';
import type { Cause } from '../../components/follow/useCause.ts';
import { FigureDescription } from '../../components/stage/FigureDescription.tsx';
import { runsIn } from '../../components/stage/inkRows.ts';
import { imageSide } from '../../network/lessonShape.ts';
import { findWeightRegions } from '../../network/weightRegions.ts';
import { formatSum, formatTerm } from '../../text/numbers.ts';
import { edgeDetectorDescription } from './description.ts';
import { firingThreshold, gradePicture } from './model/gradePuzzle.ts';
import type { Painting } from './model/painting.ts';
import { type PuzzleId, puzzlePictures } from './model/puzzlePictures.ts';
import { namePicture } from './namePicture.ts';
import { edgeDetectorTexts } from './text.ts';

/** The rows that have painted weights. */
function paintedRows(weights: Float64Array) {
  return Array.from({ length: imageSide }, (_, row) => {
    const inRow = weights.subarray(row * imageSide, (row + 1) * imageSide);
    return { row, positive: runsIn(inRow), negative: runsIn(inRow.map((weight) => -weight)) };
  }).filter(({ positive, negative }) => positive.length + negative.length > 0);
}

interface EdgeDetectorDescriptionProps {
  readonly painting: Cause<Painting>;
  readonly puzzle: PuzzleId;
}

/** Follows the painting and the puzzle. */
export function EdgeDetectorDescription({ painting, puzzle }: EdgeDetectorDescriptionProps) {
  const texts = useTexts(edgeDetectorTexts);
  return (
    <FigureDescription
      texts={useTexts(edgeDetectorDescription)}
      facts={() => {
        const { weights } = painting.getState();
        return {
          places: findWeightRegions(weights),
          positiveCount: weights.filter((weight) => weight > 0).length,
          negativeCount: weights.filter((weight) => weight < 0).length,
          rows: paintedRows(weights),
          puzzle,
          threshold: String(firingThreshold),
          pictures: puzzlePictures(puzzle).map((picture, index) => {
            const { positive, negative, fires } = gradePicture(weights, picture);
            return {
              name: namePicture(texts, puzzle, index),
              isWanted: picture.isWanted,
              positive: formatTerm(positive, { isSigned: true }),
              negative: formatTerm(negative),
              sum: formatSum([positive, negative]),
              fires,
            };
          }),
        };
      }}
    />
  );
}
