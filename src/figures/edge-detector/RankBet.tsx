/**
 * Four pictures to be put in the order of their sums under the painted weights, before the sums are shown.
 */

import { useLayoutEffect, useRef, useState } from 'react';
import { useTexts } from '../../components/follow/LessonContext.ts';
import { type Cause, useCauseState } from '../../components/follow/useCause.ts';
import { Reserved } from '../../components/stage/Reserved.tsx';
import { activationRgba } from '../../marks/colours.ts';
import { imageSide } from '../../network/lessonShape.ts';
import { formatTerm } from '../../text/numbers.ts';
import { gradePicture } from './model/gradePuzzle.ts';
import type { Painting } from './model/painting.ts';
import { type PuzzlePicture, puzzlePictures } from './model/puzzlePictures.ts';
import { namePicture } from './namePicture.ts';
import { edgeDetectorTexts } from './text.ts';

/** A bar, a field of ink, an upright line, a corner. */
const places = [
  { id: 'bar', index: 0 },
  { id: 'bar', index: 1 },
  { id: 'upright', index: 0 },
  { id: 'corner', index: 0 },
] as const;
const pictures: readonly PuzzlePicture[] = places.map(({ id, index }) => puzzlePictures(id)[index]);

function Ink({ image }: { readonly image: Float64Array }) {
  const ref = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    const context = ref.current?.getContext('2d', { willReadFrequently: true });
    if (!context) return;
    const drawn = context.createImageData(imageSide, imageSide);
    new Int32Array(drawn.data.buffer).set(Array.from(image, activationRgba));
    context.putImageData(drawn, 0, 0);
  }, [image]);
  return <canvas ref={ref} className="cells" width={imageSide} height={imageSide} />;
}

/** The bet, for the weights as they are when the last picture is pressed. */
export function RankBet({ painting }: { readonly painting: Cause<Painting> }) {
  const texts = useTexts(edgeDetectorTexts);
  const [order, setOrder] = useState<readonly number[]>([]);
  const [sums, setSums] = useState<readonly number[] | null>(null);
  const isBlank = useCauseState(painting, ({ weights }) => weights.every((weight) => weight === 0));
  const press = (index: number) => {
    if (order.includes(index) || isBlank) return;
    const next = [...order, index];
    setOrder(next);
    if (next.length < pictures.length) return;
    const { weights } = painting.getState();
    setSums(pictures.map((picture) => gradePicture(weights, picture).sum));
  };
  const again = () => {
    setOrder([]);
    setSums(null);
  };
  const isRight =
    sums !== null && order.every((index, place) => place === 0 || sums[order[place - 1]] >= sums[index]);
  return (
    <fieldset className="stack close rank">
      <legend className="words">{texts.rank}</legend>
      <div className="rank-pictures">
        {pictures.map(({ image }, index) => (
          <button
            // biome-ignore lint/suspicious/noArrayIndexKey: the four are always the same
            key={index}
            type="button"
            className="plain small"
            aria-label={[
              texts.rankPicture(index, namePicture(texts, places[index].id, places[index].index)),
              order.includes(index) && texts.ranked(order.indexOf(index) + 1),
              sums && formatTerm(sums[index]),
            ]
              .filter(Boolean)
              .join(', ')}
            aria-pressed={order.includes(index)}
            aria-disabled={isBlank}
            onClick={() => press(index)}
          >
            <Ink image={image} />
            <span>
              {[
                order.includes(index) && texts.ranked(order.indexOf(index) + 1),
                sums && formatTerm(sums[index]),
              ]
                .filter(Boolean)
                .join(' ')}
            </span>
          </button>
        ))}
      </div>
      <div className="row rank-end">
        <Reserved texts={[texts.rankHint, ...[true, false].map(texts.rankVerdict)]}>
          <p aria-live="polite">
            {sums ? texts.rankVerdict(isRight) : isBlank && order.length === 0 && texts.rankHint}
          </p>
        </Reserved>
        <button
          key={String(order.length === 0)}
          type="button"
          data-waits={order.length === 0}
          onClick={again}
        >
          {texts.rankAgain}
        </button>
      </div>
    </fieldset>
  );
}
