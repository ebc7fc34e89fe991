/**
 * The picture, and each neuron's weights, on their way to shuffled places and back. What the network makes of
 * both orders stands beside them once it may be seen.
 */
import { useMemo, useRef } from 'react';
import { useTexts } from '../../components/follow/LessonContext.ts';
import { type Cause, useCauseState } from '../../components/follow/useCause.ts';
import { useLive } from '../../components/follow/useLive.ts';
import { usePlay } from '../../components/follow/usePlay.ts';
import { LiveText } from '../../components/live/LiveText.tsx';
import { activationRgba } from '../../marks/colours.ts';
import { drawWeightPictures, weightPicturesSize } from '../../marks/drawWeightPictures.ts';
import { imageSide, lessonSizes } from '../../network/lessonShape.ts';
import { sayActivation } from '../../text/numbers.ts';
import { type Places, placesAt, type Reading, shuffleImage, shuffleOutcome } from './model/shuffle.ts';
import { advanceTravel, type Travel } from './model/travel.ts';
import { pixelsTexts } from './text.ts';
import './shuffle.css';

/** Time of a step, of which there are so many from one order to the other. */
const stepMs = 300;
const stepCount = 5;

const weightsSize = weightPicturesSize(lessonSizes[1]);

interface ShufflePicturesProps {
  readonly places: Places;
  readonly travel: Cause<Travel>;
  /** Whether it may be seen what the network reads in the shuffled picture. */
  readonly isShown: boolean;
}

function drawImage(context: CanvasRenderingContext2D, image: Float64Array): void {
  const picture = context.createImageData(imageSide, imageSide);
  new Int32Array(picture.data.buffer).set(image.map(activationRgba));
  context.putImageData(picture, 0, 0);
}

/** Both readings, live; of a blank pad none. */
function Readings({ places, isShown }: Pick<ShufflePicturesProps, 'places' | 'isShown'>) {
  const texts = useTexts(pixelsTexts);
  const print = ({ digit, activation }: Reading) => texts.reading(digit, sayActivation(activation));
  const names = ['ordered', 'shuffled'] as const;
  return (
    <dl className="shuffle-readings" data-tells="answer values numbers">
      {names.map((name) => (
        <div key={name}>
          <dt className="note">{texts.readBy[name]}</dt>
          <dd className="words">
            <LiveText
              slot={name}
              write={({ network, image, answer }) =>
                (isShown || name === 'ordered') && network && answer
                  ? print(shuffleOutcome(network, image, places)[name])
                  : '?'
              }
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Drawn at every frame on the way, and as the picture changes. */
export function ShufflePictures({ places, travel, isShown }: ShufflePicturesProps) {
  const texts = useTexts(pixelsTexts);
  const imageRef = useRef<HTMLCanvasElement>(null);
  const weightsRef = useRef<HTMLCanvasElement>(null);
  const isPlaying = useCauseState(travel, (state) => state.isPlaying);
  const isAway = useCauseState(travel, (state) => state.fraction > 0);
  const advance = (steps: number) => travel.setState((state) => advanceTravel(state, steps / stepCount));
  usePlay({ isPlaying, stepMs, advance });
  const placesNow = useMemo(() => {
    let last = { fraction: 0, places: placesAt(places, 0) };
    return (fraction: number) => {
      if (fraction !== last.fraction) last = { fraction, places: placesAt(places, fraction) };
      return last.places;
    };
  }, [places]);
  useLive(
    ({ image }) => [image, placesNow(travel.getState().fraction)],
    (image, now) => {
      const context = imageRef.current?.getContext('2d', { willReadFrequently: true });
      if (context) drawImage(context, shuffleImage(image, now));
    },
  );
  useLive(
    ({ network }) => [network, placesNow(travel.getState().fraction)],
    (network, now) => {
      const context = weightsRef.current?.getContext('2d', { willReadFrequently: true });
      if (context && network) drawWeightPictures(context, network.layers[0], now);
    },
  );
  return (
    <div className="shuffle">
      <figure className="stack close">
        <canvas
          ref={imageRef}
          className="cells square"
          width={imageSide}
          height={imageSide}
          role="img"
          aria-label={isAway ? texts.shuffledPicture : texts.orderedPicture}
        />
        <figcaption>{isAway ? texts.shuffledPicture : texts.orderedPicture}</figcaption>
      </figure>
      <figure className="stack close">
        <canvas
          ref={weightsRef}
          className="cells square"
          width={weightsSize.width}
          height={weightsSize.height}
          role="img"
          aria-label={texts.weights}
        />
        <figcaption>{texts.weights}</figcaption>
      </figure>
      <Readings places={places} isShown={isShown} />
    </div>
  );
}
