/**
 * Which pair, and how far.
 */
import { useIsAnswerHidden, useTexts } from '../../components/follow/LessonContext.ts';
import { type Cause, useCauseState } from '../../components/follow/useCause.ts';
import { ownPair } from './model/ownPair.ts';
import type { ReadPart } from './model/slideCurves.ts';
import type { SlidePair } from './model/slidePairs.ts';
import { type OutputSlide, startSlide } from './outputSlide.ts';
import { outputsTexts } from './text.ts';
import { useOwnDrawing } from './useOwnDrawing.ts';

/** Slides by hand and by arrow keys alike go in steps of this. */
const step = 0.01;
const percents = 100;

interface SlideProps {
  readonly slide: Cause<OutputSlide>;
}

/** The pairs, and the reader's own drawing where there is one. */
export function PairChoice({ slide, pairs }: SlideProps & { readonly pairs: readonly SlidePair[] }) {
  const texts = useTexts(outputsTexts);
  const own = useOwnDrawing();
  const chosen = useCauseState(slide, (state) => state.pair);
  const isOwn = useCauseState(slide, (state) => state.isOwn);
  return (
    <fieldset className="row pair-choice" aria-label={texts.pairs}>
      {pairs.map((pair) => (
        <button
          key={`${pair.fromDigit}${pair.toDigit}`}
          type="button"
          aria-label={texts.pairName(pair.fromDigit, pair.toDigit)}
          aria-pressed={pair === chosen}
          onClick={() => slide.setState(({ hasBet }) => startSlide(pair, hasBet))}
        >
          {texts.pair(pair.fromDigit, pair.toDigit)}
        </button>
      ))}
      {own && (
        <button
          type="button"
          data-tells="answer"
          aria-label={texts.ownPairName(own.next)}
          aria-pressed={isOwn}
          onClick={() => {
            const pair = ownPair(own.drawing, own.digit, own.next);
            slide.setState(({ hasBet }) => startSlide(pair, hasBet, true));
          }}
        >
          {texts.ownPair(own.next)}
        </button>
      )}
    </fieldset>
  );
}

interface SlideSliderProps extends SlideProps {
  /** What is read along the way; null before it may be seen. */
  readonly parts: readonly ReadPart[] | null;
}

/** The slider below the chart, as wide as its scale. */
export function SlideSlider({ slide, parts }: SlideSliderProps) {
  const texts = useTexts(outputsTexts);
  const isAnswerHidden = useIsAnswerHidden();
  const fraction = useCauseState(slide, (state) => state.fraction);
  const { fromDigit, toDigit } = useCauseState(slide, (state) => state.pair);
  const percent = Math.round(fraction * percents);
  const digit = isAnswerHidden ? undefined : parts?.find(({ end }) => fraction <= end)?.digit;
  return (
    <div className="slide-slider">
      <span aria-hidden="true">{fromDigit}</span>
      <input
        type="range"
        aria-label={texts.slider(fromDigit, toDigit)}
        min={0}
        max={1}
        step={step}
        value={fraction}
        aria-valuetext={texts.sliderValue({ percent, fromDigit, toDigit, digit })}
        onChange={({ target }) => slide.setState({ fraction: target.valueAsNumber })}
      />
      <span aria-hidden="true">{toDigit}</span>
    </div>
  );
}
