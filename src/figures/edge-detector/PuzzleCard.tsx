/**
 * One picture of a puzzle under the painted weights: the ink, what the weights make of it, the two sums, and
 * whether the neuron fires as it should. Drawn and written by itself while one paints; React renders nothing.
 */

import { useRef } from 'react';
import { useTexts } from '../../components/follow/LessonContext.ts';
import type { Cause } from '../../components/follow/useCause.ts';
import { useLive } from '../../components/follow/useLive.ts';
import { useSignedCells } from '../../components/pictures/useSignedCells.ts';
import { Reserved } from '../../components/stage/Reserved.tsx';
import { setChanged } from '../../marks/setChanged.ts';
import { setText } from '../../marks/setText.ts';
import { imageSide } from '../../network/lessonShape.ts';
import { formatSum, formatTerm } from '../../text/numbers.ts';
import { drawWeightedInk } from './marks/drawWeightedInk.ts';
import { gradePicture } from './model/gradePuzzle.ts';
import type { Painting } from './model/painting.ts';
import type { PuzzlePicture } from './model/puzzlePictures.ts';
import { edgeDetectorTexts } from './text.ts';

/** As long as its numbers get. */
const widest = { positive: '+10.125', negative: '−10.125', sum: '−10.125' };

interface PuzzleCardProps {
  readonly painting: Cause<Painting>;
  readonly picture: PuzzlePicture;
  /** What it shows. */
  readonly name: string;
}

/** data-right tells the style sheet whether the neuron does as it should. */
export function PuzzleCard({ painting, picture, name }: PuzzleCardProps) {
  const texts = useTexts(edgeDetectorTexts);
  const { canvasRef, cells, paint } = useSignedCells(imageSide, imageSide);
  const cardRef = useRef<HTMLLIElement>(null);
  const sumRef = useRef<HTMLParagraphElement>(null);
  const stateRef = useRef<HTMLParagraphElement>(null);
  useLive(
    () => [painting.getState().weights],
    (weights) => {
      const [card, sumElement, state] = [cardRef.current, sumRef.current, stateRef.current];
      if (!card || !sumElement || !state) return;
      const { positive, negative, fires, isRight } = gradePicture(weights, picture);
      drawWeightedInk(cells, picture.image, weights);
      paint();
      setChanged(card, 'data-right', String(isRight));
      const sum = texts.sum({
        positive: formatTerm(positive, { isSigned: true }),
        negative: formatTerm(negative),
        sum: formatSum([positive, negative]),
      });
      setText(sumElement, sum);
      setText(state, `${fires ? texts.fires : texts.staysDark} ${isRight ? '✓' : '✗'}`);
    },
  );
  return (
    <li ref={cardRef} className="small puzzle-card" data-wanted={picture.isWanted}>
      <Reserved className="quiet puzzle-wish" texts={[texts.shouldFire, texts.shouldNot]}>
        <p>{picture.isWanted ? texts.shouldFire : texts.shouldNot}</p>
      </Reserved>
      <canvas
        ref={canvasRef}
        className="cells"
        width={imageSide}
        height={imageSide}
        role="img"
        aria-label={name}
      />
      <Reserved className="quiet puzzle-sums" texts={[texts.sum(widest)]}>
        <p ref={sumRef} className="puzzle-sum" />
      </Reserved>
      <Reserved className="puzzle-state" texts={[texts.fires, texts.staysDark].map((state) => `${state} ✗`)}>
        <p ref={stateRef} />
      </Reserved>
    </li>
  );
}
