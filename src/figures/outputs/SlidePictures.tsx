/**
 * What the slide is at: five pictures along it, each of which leads to its place, and the one where it
 * stands, large.
 */
import { useLayoutEffect, useRef } from 'react';
import { useLessonState, useTexts } from '../../components/follow/LessonContext.ts';
import { type Cause, useCauseState } from '../../components/follow/useCause.ts';
import { useLive } from '../../components/follow/useLive.ts';
import { LiveText } from '../../components/live/LiveText.tsx';
import { Reserved } from '../../components/stage/Reserved.tsx';
import { blendDrawings } from '../../image/blendDrawings.ts';
import { drawCells } from '../../marks/drawCells.ts';
import { imageSide, outputLayer } from '../../network/lessonShape.ts';
import { imageOfDrawing } from '../../state/imageOfDrawing.ts';
import type { Moment } from '../../state/Moment.ts';
import { rankOutputs } from '../../state/rankOutputs.ts';
import { sayActivation, widestActivation } from '../../text/numbers.ts';
import { passAt } from './model/slideCurves.ts';
import { middle, type OutputSlide } from './outputSlide.ts';
import { outputsTexts } from './text.ts';

const places = [0, 0.25, middle, 0.75, 1];
const percents = 100;
const wideCall = { digit: 8, activation: widestActivation, next: 8, nextActivation: widestActivation };

interface SlideProps {
  readonly slide: Cause<OutputSlide>;
}

/** The picture where the slide stands, and once it may be seen what the network calls it. */
export function SlideNow({ slide }: SlideProps) {
  const texts = useTexts(outputsTexts);
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const isShown = useCauseState(slide, (state) => state.isShown);
  useLive(
    ({ framingProgress }) => [slide.getState().pair, slide.getState().fraction, framingProgress],
    (pair, fraction, framingProgress) => {
      const context = canvasRef.current?.getContext('2d', { willReadFrequently: true });
      if (context) drawCells(context, imageOfDrawing(blendDrawings(pair, fraction), framingProgress));
    },
  );
  const write = ({ network, framingProgress }: Moment) => {
    const { pair, fraction } = slide.getState();
    if (!isShown || !network) return texts.uncalled;
    const outputs = passAt(network, pair, fraction, framingProgress).activations[outputLayer];
    const { digit, next } = rankOutputs(outputs);
    return texts.calls({
      digit,
      activation: sayActivation(outputs[digit]),
      next,
      nextActivation: sayActivation(outputs[next]),
    });
  };
  return (
    <figure className="stack close slide-now" aria-label={texts.picture}>
      <canvas ref={canvasRef} className="cells" width={imageSide} height={imageSide} />
      <Reserved className="words" texts={[texts.uncalled, texts.calls(wideCall)]}>
        <p data-tells="answer">
          <LiveText slot="calls" write={write} />
        </p>
      </Reserved>
    </figure>
  );
}

function PlaceButton({ slide, place }: SlideProps & { readonly place: number }) {
  const texts = useTexts(outputsTexts);
  const ref = useRef<HTMLCanvasElement>(null);
  const pair = useCauseState(slide, (state) => state.pair);
  const isHere = useCauseState(slide, ({ fraction }) => Math.abs(fraction - place) <= places[1] / 2);
  const framingProgress = useLessonState((state) => state.framing.progress);
  useLayoutEffect(() => {
    const context = ref.current?.getContext('2d', { willReadFrequently: true });
    if (context) drawCells(context, imageOfDrawing(blendDrawings(pair, place), framingProgress));
  }, [pair, place, framingProgress]);
  const { fromDigit, toDigit } = pair;
  return (
    <button
      type="button"
      className="plain"
      aria-label={texts.sliderValue({ percent: percents * place, fromDigit, toDigit })}
      aria-pressed={isHere}
      onClick={() => slide.setState({ fraction: place })}
    >
      <canvas ref={ref} className="cells" width={imageSide} height={imageSide} />
    </button>
  );
}

/** Five places of the way. */
export function SlidePictures({ slide }: SlideProps) {
  const texts = useTexts(outputsTexts);
  return (
    <fieldset className="slide-pictures" aria-label={texts.pictures}>
      {places.map((place) => (
        <PlaceButton key={place} slide={slide} place={place} />
      ))}
    </fieldset>
  );
}
