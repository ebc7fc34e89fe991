/**
 * What can be done with a training run: train and pause, a step, an epoch, start anew, back to the run
 * before; and how it is going, in a line.
 */
import { useCallback, useEffect, useRef, useState } from 'react';
import { setText } from '../../marks/setText.ts';
import { formatCost, formatCount, formatPercent } from '../../text/numbers.ts';
import { trainingTexts } from '../../text/training.ts';
import type { RunState, TrainingRun } from '../../training/TrainingRun.ts';
import { useTexts } from '../follow/LessonContext.ts';
import { createSpeech } from '../live/createSpeech.ts';
import { Icon } from '../pictures/Icon.tsx';
import { Reserved } from '../stage/Reserved.tsx';
import { readingPeriodMs, useRunFrames, useRunState } from './useRun.ts';
import './runButtons.css';

interface RunButtonsProps {
  /** Whether it speaks of steps, epochs and cost, which are explained where learning is. */
  readonly isWhole: boolean;
  readonly run: TrainingRun;
  readonly onStartAnew: () => void;
  /** Absent while there is no run to go back to. */
  readonly onBack: (() => void) | undefined;
}

/** Commands the run itself; to start anew and to go back are its owner's to do. */
export function RunButtons({ isWhole, run, onStartAnew, onBack }: RunButtonsProps) {
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
      {isWhole && (
        <>
          <button type="button" title={texts.stepHint} {...ahead} onClick={() => run.step()}>
            {texts.step}
          </button>
          <button type="button" title={texts.epochHint} {...ahead} onClick={() => run.epoch()}>
            {texts.epoch}
          </button>
        </>
      )}
      <button type="button" aria-disabled={isUntouched} onClick={() => !isUntouched && onStartAnew()}>
        {texts.startAnew}
      </button>
      <button key={String(Boolean(onBack))} type="button" data-waits={!onBack} onClick={onBack}>
        {texts.back}
      </button>
      <RunProgress run={run} isWhole={isWhole} />
    </div>
  );
}

/** As wide as it may become in a run that one waits for. */
const widestProgress = { examples: '8,888,888', steps: '888,888', perSecond: '88,888' };

/** Examples, steps, speed; what went wrong, if anything did. */
function RunProgress({ run, isWhole }: Pick<RunButtonsProps, 'run' | 'isWhole'>) {
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
            steps: isWhole ? formatCount(step) : null,
            perSecond:
              now === 'running' && examplesPerSecond !== null
                ? formatCount(Math.round(examplesPerSecond))
                : null,
          });
    },
    [texts, isWhole],
  );
  useRunFrames(run, write, readingPeriodMs);
  return (
    <div className="run-progress">
      <Reserved
        texts={[
          texts.preparing('100 %'),
          texts.progress(isWhole ? widestProgress : { ...widestProgress, steps: null }),
        ]}
      >
        <p ref={ref} />
      </Reserved>
      <RunSpeech run={run} isWhole={isWhole} />
      {trouble ? (
        <p role="alert">{texts.trouble[trouble]}</p>
      ) : (
        status !== 'failed' && place === 'page' && <p>{texts.inPage}</p>
      )}
    </div>
  );
}

/** In how many parts the accuracy is divided: each that is passed is said. */
const tenths = 10;

/** The highest tenth of the digits held out that any kept moment reads, 0...10. */
function bestTenth({ snapshots }: RunState): number {
  return snapshots.reduce(
    (best, { testAccuracy }) => Math.max(best, Math.floor(tenths * (testAccuracy ?? 0))),
    0,
  );
}

/**
 * Says how a run goes, heard and not seen: that it trains, each tenth of accuracy that it passes, and once it
 * comes to rest what it has come to. All else, while it trains, would never end.
 */
function RunSpeech({ run, isWhole }: Pick<RunButtonsProps, 'run' | 'isWhole'>) {
  const texts = useTexts(trainingTexts);
  const announced = useRunState(run, (state) => {
    const { status, latest } = state;
    if (status === 'running') return texts.trains((100 * bestTenth(state)) / tenths);
    if (status !== 'paused' || latest.step === 0) return '';
    return texts.snapshot({
      examples: formatCount(latest.examplesSeen),
      accuracy: latest.testAccuracy === null ? null : formatPercent(latest.testAccuracy),
      cost: latest.testCost === null || !isWhole ? null : formatCost(latest.testCost),
    });
  });
  const ref = useRef<HTMLParagraphElement>(null);
  // As it comes to rest its last numbers are still on their way.
  const [speech] = useState(() => createSpeech((text) => ref.current && setText(ref.current, text)));
  useEffect(() => speech.hear(announced), [speech, announced]);
  useEffect(() => speech.stop, [speech]);
  return <p ref={ref} className="visually-hidden" aria-live="polite" />;
}
