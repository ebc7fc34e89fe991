/**
 * The unrolling in the reader's hands: played, stopped, or dragged row by row.
 */
import type { KeyboardEvent } from 'react';
import { useTexts } from '../../components/follow/LessonContext.ts';
import { type Cause, useCauseState } from '../../components/follow/useCause.ts';
import { usePlay } from '../../components/follow/usePlay.ts';
import { readKey } from '../../components/page/readKey.ts';
import { Icon } from '../../components/pictures/Icon.tsx';
import { imageSide } from '../../network/lessonShape.ts';
import { advanceTravel, type Travel, toggleTravel, travelTo } from './model/travel.ts';
import { arrivedRows } from './model/unroll.ts';
import { type PixelsTexts, pixelsTexts } from './text.ts';

/** Rows that go together where there is to be less motion, and the time for as many. */
const rowsAStep = 4;
const stepMs = 560;

const rowKeys: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 };

/** What the button does next. */
function nameButton({ fraction, isPlaying, end }: Travel, texts: PixelsTexts): string {
  if (isPlaying) return texts.stop;
  const isUnrolling = fraction === 0 || (fraction < 1 && end === 1);
  return isUnrolling ? texts.unroll : texts.rollUp;
}

/** Plays on to the end, and from an end to the other one; keys move the slider by whole rows. */
export function UnrollControl({ unroll }: { readonly unroll: Cause<Travel> }) {
  const texts = useTexts(pixelsTexts);
  const isPlaying = useCauseState(unroll, (state) => state.isPlaying);
  const fraction = useCauseState(unroll, (state) => state.fraction);
  const name = useCauseState(unroll, (state) => nameButton(state, texts));
  const advance = (steps: number) =>
    unroll.setState((state) => advanceTravel(state, (steps * rowsAStep) / imageSide));
  usePlay({ isPlaying, stepMs, advance });
  const goTo = (rows: number) => unroll.setState((state) => travelTo(state, rows / imageSide));
  const onKeyDown = (event: KeyboardEvent) => {
    const step = rowKeys[readKey(event)];
    if (!step) return;
    event.preventDefault();
    goTo(Math.round(fraction * imageSide) + step);
  };
  return (
    <div className="slider-row">
      <button type="button" onClick={() => unroll.setState(toggleTravel)}>
        <Icon name={isPlaying ? 'stop' : 'play'} />
        <span>{name}</span>
      </button>
      <input
        type="range"
        aria-label={texts.slider}
        min={0}
        max={imageSide}
        step="any"
        value={fraction * imageSide}
        aria-valuetext={texts.rows(arrivedRows(fraction))}
        onKeyDown={onKeyDown}
        onChange={({ target }) => goTo(target.valueAsNumber)}
      />
    </div>
  );
}
