/**
 * One picture of a puzzle under the painted weights: the ink, what the weights make of it, the two sums, and
 * whether the neuron fires as it should. Drawn and written by itself while one paints; React renders nothing.
 */
import { useMemo, useRef } from 'react';
import { useTexts } from '../../components/follow/LessonContext.ts';
import { type Cause, useFollowing } from '../../components/follow/useCause.ts';
import { onlyWhenNew } from '../../components/live/onlyWhenNew.ts';
import { useSignedCells } from '../../components/pictures/useSignedCells.ts';
import { imageSide } from '../../network/lessonShape.ts';
import type { Moment } from '../../state/Moment.ts';
import { formatSum, formatTerm } from '../../text/numbers.ts';
import { drawWeightedInk } from './marks/drawWeightedInk.ts';
import { gradePicture } from './model/gradePuzzle.ts';
import type { Painting } from './model/painting.ts';
import type { PuzzlePicture } from './model/puzzlePictures.ts';
import { edgeDetectorTexts } from './text.ts';

interface PuzzleCardProps {
  readonly painting: Cause<Painting>;
  readonly picture: PuzzlePicture;
}

/** data-right tells the style sheet whether the neuron does as it should. */
export function PuzzleCard({ painting, picture }: PuzzleCardProps) {
  const texts = useTexts(edgeDetectorTexts);
  const { canvasRef, cells, paint } = useSignedCells(imageSide, imageSide);
  const cardRef = useRef<HTMLLIElement>(null);
  const sumRef = useRef<HTMLParagraphElement>(null);
  const stateRef = useRef<HTMLParagraphElement>(null);
  const draw = useMemo(() => {
    const drawWeights = onlyWhenNew((weights: Painting['weights']) => {
      const card = cardRef.current;
      if (!card || !sumRef.current || !stateRef.current) return;
      const { positive, negative, fires, isRight } = gradePicture(weights, picture);
      drawWeightedInk(cells, picture.image, weights);
      paint();
      card.dataset.right = String(isRight);
      sumRef.current.textContent = texts.sum({
        positive: formatTerm(positive, { isSigned: true }),
        negative: formatTerm(negative),
        sum: formatSum([positive, negative]),
      });
      stateRef.current.textContent = `${fires ? texts.fires : texts.staysDark} ${isRight ? '✓' : '✗'}`;
    });
    return (_: Moment, { weights }: Painting) => drawWeights(weights);
  }, [picture, texts, cells, paint]);
  useFollowing(painting, draw);
  return (
    <li ref={cardRef} className="puzzle-card" data-wanted={picture.isWanted}>
      <p className="puzzle-wish">{picture.isWanted ? texts.shouldFire : texts.shouldNot}</p>
      <canvas ref={canvasRef} width={imageSide} height={imageSide} />
      <p ref={sumRef} className="puzzle-sum" />
      <p ref={stateRef} className="puzzle-state" />
    </li>
  );
}
