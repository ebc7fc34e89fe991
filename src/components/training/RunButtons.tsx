/**
 * What can be done with a training run: train and pause, a step, an epoch, start anew, back to the run
 * before; and how it is going, in a line.
 */
import { useCallback, useRef } from 'react';
import { formatCost, formatCount, formatPercent } from '../../text/numbers.ts';
import { trainingTexts } from '../../text/training.ts';
import type { RunState, TrainingRun } from '../../training/TrainingRun.ts';
import { useTexts } from '../follow/LessonContext.ts';
import { Icon } from '../pictures/Icon.tsx';
import { readingPeriodMs, useRunFrames, useRunState } from './useRun.ts';
import './runButtons.css';

interface RunButtonsProps {
  readonly run: TrainingRun;
  readonly onStartAnew: () => void;
  /** Absent while there is no run to go back to. */
  readonly onBack: (() => void) | undefined;
}

/** Commands the run itself; to start anew and to go back are its owner's to do. */
export function RunButtons({ run, onStartAnew, onBack }: RunButtonsProps) {
  const texts = useTexts(trainingTexts);
  const status = useRunState(run, (state) => state.status);
  const isUntouched = useRunState(run, ({ latest }) => latest.step === 0);
  const isRunning = status === 'running';
  // Somebody comes near who may press it.
  const ahead = { onPointerEnter: run.prepare, onFocus: run.prepare };
  return (
    <div className="row">
      <button
        type="button"
        className="run-train"
        {...ahead}
        aria-disabled={status === 'failed'}
        onClick={() => (isRunning ? run.pause() : run.start())}
      >
        <Icon name={isRunning ? 'pause' : 'play'} />
        <span>{isRunning ? texts.pause : texts.train}</span>
      </button>
      <button type="button" title={texts.stepHint} {...ahead} onClick={() => run.step()}>
        {texts.step}
      </button>
      <button type="button" title={texts.epochHint} {...ahead} onClick={() => run.epoch()}>
        {texts.epoch}
      </button>
      <button type="button" aria-disabled={isUntouched} onClick={() => !isUntouched && onStartAnew()}>
        {texts.startAnew}
      </button>
      {onBack && (
        <button type="button" onClick={onBack}>
          {texts.back}
        </button>
      )}
      <RunProgress run={run} />
    </div>
  );
}

/** Examples, steps, speed; what went wrong, if anything did. */
function RunProgress({ run }: { readonly run: TrainingRun }) {
  const texts = useTexts(trainingTexts);
  const ref = useRef<HTMLParagraphElement>(null);
  const status = useRunState(run, (state) => state.status);
  const trouble = useRunState(run, (state) => state.trouble);
  const place = useRunState(run, (state) => state.place);
  const write = useCallback(
    ({ latest, status: now, prepared }: RunState) => {
      if (!ref.current) return;
      const { examplesSeen, step, examplesPerSecond } = latest;
      const isPreparing = (now === 'preparing' || now === 'running') && prepared < 1;
      ref.current.dataset.screenOnly = String(isPreparing);
      ref.current.textContent = isPreparing
        ? texts.preparing(`${Math.round(100 * prepared)} %`)
        : texts.progress({
            examples: formatCount(examplesSeen),
            steps: formatCount(step),
            perSecond:
              now === 'running' && examplesPerSecond !== null
                ? formatCount(Math.round(examplesPerSecond))
                : null,
          });
    },
    [texts],
  );
  useRunFrames(run, write, readingPeriodMs);
  return (
    <div className="run-progress">
      <p ref={ref} />
      <RestingSpeech run={run} />
      {trouble ? (
        <p role="alert">{texts.trouble[trouble]}</p>
      ) : (
        status !== 'failed' && place === 'page' && <p>{texts.inPage}</p>
      )}
    </div>
  );
}

/**
 * Says, once a run comes to rest, what it has come to: heard, not seen. While it trains it would never end.
 */
function RestingSpeech({ run }: { readonly run: TrainingRun }) {
  const texts = useTexts(trainingTexts);
  const resting = useRunState(run, ({ status, latest }) =>
    status === 'paused' && latest.step > 0 ? latest : null,
  );
  return (
    <p className="visually-hidden" aria-live="polite">
      {resting &&
        texts.snapshot({
          examples: formatCount(resting.examplesSeen),
          accuracy: resting.testAccuracy === null ? null : formatPercent(resting.testAccuracy),
          cost: resting.testCost === null ? null : formatCost(resting.testCost),
        })}
    </p>
  );
}
