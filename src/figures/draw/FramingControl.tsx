/**
 * The way of the drawing into the picture, in the reader's hands: played, or moved along from step to step;
 * and what it does, in numbers. FitSwitch goes from one end of it to the other.
 */

import type { KeyboardEvent } from 'react';
import { useCommand, useLessonState, useTexts } from '../../components/follow/LessonContext.ts';
import { readKey } from '../../components/page/readKey.ts';
import { Icon } from '../../components/pictures/Icon.tsx';
import { setFramingProgress, toggleFramingPlay } from '../../state/framingCommands.ts';
import { framingSteps, lastFramingProgress, nearestStep } from '../../state/framingSteps.ts';
import { pageTexts } from '../../text/page.ts';
import { InkReadout } from './InkReadout.tsx';
import { useFramingPlay } from './useFramingPlay.ts';

/** The whole step that an arrow key goes to from some progress; null for another key. */
function stepForKey(key: string, progress: number): number | null {
  if (key === 'ArrowRight' || key === 'ArrowUp') return Math.floor(progress) + 1;
  return key === 'ArrowLeft' || key === 'ArrowDown' ? Math.ceil(progress) - 1 : null;
}

function PlayButton() {
  const { framing } = useTexts(pageTexts);
  const command = useCommand();
  const isPlaying = useLessonState((state) => state.framing.isPlaying);
  const name = isPlaying ? framing.stop : framing.play;
  return (
    <button type="button" aria-label={name} title={name} onClick={() => command(toggleFramingPlay)}>
      <Icon name={isPlaying ? 'stop' : 'play'} />
    </button>
  );
}

function StepSlider() {
  const { framing } = useTexts(pageTexts);
  const command = useCommand();
  const progress = useLessonState((state) => state.framing.progress);
  const goTo = (step: number) => command((state) => setFramingProgress(state, step));
  const onKeyDown = (event: KeyboardEvent) => {
    const step = stepForKey(readKey(event), progress);
    if (step === null) return;
    event.preventDefault();
    goTo(step);
  };
  return (
    <input
      type="range"
      aria-label={framing.steps}
      min={0}
      max={lastFramingProgress}
      step="any"
      value={progress}
      aria-valuetext={framing.caption[nearestStep(progress)]}
      onKeyDown={onKeyDown}
      onChange={({ target }) => goTo(target.valueAsNumber)}
    />
  );
}

/** What the slider's value says, for the eye. */
function StepNames() {
  const { framing } = useTexts(pageTexts);
  const current = useLessonState(({ framing }) => nearestStep(framing.progress));
  return (
    <ol className="note framing-steps" aria-hidden="true">
      {framingSteps.map((step) => (
        <li key={step} aria-current={step === current ? 'step' : undefined}>
          {framing.step[step]}
        </li>
      ))}
    </ol>
  );
}

/** Play button and slider, with the steps' names and the numbers below. */
export function FramingControl() {
  useFramingPlay();
  return (
    <div className="slider-row framing">
      <PlayButton />
      <StepSlider />
      <StepNames />
      <InkReadout />
    </div>
  );
}
