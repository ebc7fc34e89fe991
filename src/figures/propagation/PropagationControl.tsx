/**
 * The forward pass in the reader's hands: played, stopped, stepped from layer to layer, or dragged.
 */
import type { KeyboardEvent } from 'react';
import { useTexts } from '../../components/follow/LessonContext.ts';
import { type Cause, useCauseState } from '../../components/follow/useCause.ts';
import { usePlay } from '../../components/follow/usePlay.ts';
import { readKey } from '../../components/page/readKey.ts';
import { Icon } from '../../components/pictures/Icon.tsx';
import {
  advancePropagation,
  goToProgress,
  lastPropagationStep,
  lightPlaceAt,
  type Propagation,
  stepPropagation,
  togglePropagationPlay,
} from './model/propagation.ts';
import { type PropagationTexts, propagationTexts } from './text.ts';

/** Time from one layer to the next. */
const stepMs = 2200;

const stepKeys: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
};

/** What the slider says of some progress. */
function describeProgress(progress: number, { steps, between }: PropagationTexts): string {
  const { computed, fraction } = lightPlaceAt(progress);
  return fraction > 0 ? between(steps[computed], steps[computed + 1]) : steps[computed];
}

function StepButton({
  propagation,
  direction,
}: {
  readonly propagation: Cause<Propagation>;
  readonly direction: 1 | -1;
}) {
  const texts = useTexts(propagationTexts);
  const isPossible = useCauseState(propagation, (state) =>
    direction > 0 ? state.progress < lastPropagationStep : state.progress > 0,
  );
  const name = direction > 0 ? texts.next : texts.back;
  return (
    <button
      type="button"
      aria-label={name}
      title={name}
      aria-disabled={!isPossible}
      onClick={() => propagation.setState((state) => stepPropagation(state, direction))}
    >
      <Icon name={direction > 0 ? 'next' : 'back'} />
    </button>
  );
}

function PlayButton({ propagation }: { readonly propagation: Cause<Propagation> }) {
  const texts = useTexts(propagationTexts);
  const isPlaying = useCauseState(propagation, (state) => state.isPlaying);
  const name = isPlaying ? texts.stop : texts.play;
  return (
    <button
      type="button"
      className="propagation-play"
      onClick={() => propagation.setState(togglePropagationPlay)}
    >
      <Icon name={isPlaying ? 'stop' : 'play'} />
      <span>{name}</span>
    </button>
  );
}

function ProgressSlider({ propagation }: { readonly propagation: Cause<Propagation> }) {
  const texts = useTexts(propagationTexts);
  const progress = useCauseState(propagation, (state) => state.progress);
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = stepKeys[readKey(event)];
    if (!direction) return;
    event.preventDefault();
    propagation.setState((state) => stepPropagation(state, direction));
  };
  return (
    <input
      type="range"
      aria-label={texts.slider}
      min={0}
      max={lastPropagationStep}
      step="any"
      value={progress}
      aria-valuetext={describeProgress(progress, texts)}
      onKeyDown={onKeyDown}
      onChange={({ target }) => propagation.setState((state) => goToProgress(state, target.valueAsNumber))}
    />
  );
}

/** The steps' names below the slider, for the eye. */
function StepNames({ propagation }: { readonly propagation: Cause<Propagation> }) {
  const texts = useTexts(propagationTexts);
  const computed = useCauseState(propagation, ({ progress }) => lightPlaceAt(progress).computed);
  return (
    <ol className="note propagation-steps" aria-hidden="true">
      {texts.stepNames.map((step, index) => (
        <li key={step} aria-current={index === computed ? 'step' : undefined}>
          {step}
        </li>
      ))}
    </ol>
  );
}

/** Plays the way on while it is said to play; how far it is, the figure's cause keeps. */
export function PropagationControl({ propagation }: { readonly propagation: Cause<Propagation> }) {
  const isPlaying = useCauseState(propagation, (state) => state.isPlaying);
  const advance = (stepCount: number) =>
    propagation.setState((state) => advancePropagation(state, stepCount));
  usePlay({ isPlaying, stepMs, advance });
  return (
    <div className="row propagation-control">
      <PlayButton propagation={propagation} />
      <StepButton propagation={propagation} direction={-1} />
      <StepButton propagation={propagation} direction={1} />
      <div className="propagation-scale">
        <ProgressSlider propagation={propagation} />
        <StepNames propagation={propagation} />
      </div>
    </div>
  );
}
