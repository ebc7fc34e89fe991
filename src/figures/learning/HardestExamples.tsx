/**
 * The digits held out that cost the network most: each as a picture, with what it is and what it was taken
 * for. Found anew whenever the run comes to rest, and on request while it trains.
 */
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTexts } from '../../components/follow/LessonContext.ts';
import { useHeadingLevel } from '../../components/stage/useHeadingLevel.ts';
import { useRunState } from '../../components/training/useRun.ts';
import { activationRgba } from '../../marks/colours.ts';
import { imageSide } from '../../network/lessonShape.ts';
import { rankOutputs } from '../../state/rankOutputs.ts';
import { sayActivation } from '../../text/numbers.ts';
import { trainingTexts } from '../../text/training.ts';
import type { HardExample, TrainingRun } from '../../training/TrainingRun.ts';

const shownCount = 12;

function HardPicture({ example }: { readonly example: HardExample }) {
  const texts = useTexts(trainingTexts);
  const ref = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    const context = ref.current?.getContext('2d', { willReadFrequently: true });
    if (!context) return;
    const picture = context.createImageData(imageSide, imageSide);
    new Int32Array(picture.data.buffer).set(Array.from(example.image, activationRgba));
    context.putImageData(picture, 0, 0);
  }, [example]);
  const { digit } = rankOutputs(example.activations);
  return (
    <li className="stack close note">
      <canvas ref={ref} className="cells" width={imageSide} height={imageSide} />
      <span>
        {texts.hardestItem({
          label: example.label,
          read: digit,
          activation: sayActivation(example.activations[digit]),
        })}
      </span>
    </li>
  );
}

/** The worst first; none while the run stands at step 0. */
export function HardestExamples({ run }: { readonly run: TrainingRun }) {
  const texts = useTexts(trainingTexts);
  const level = useHeadingLevel(2);
  const [examples, setExamples] = useState<readonly HardExample[]>([]);
  const status = useRunState(run, (state) => state.status);
  const restsAt = useRunState(run, ({ latest }) => (status === 'paused' ? latest.step : -1));
  const [asked, setAsked] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a snapshot at rest, or asking, is the reason
  useEffect(() => {
    let isCurrent = true;
    if (run.getState().latest.step > 0) {
      void run.hardest(shownCount).then((found) => {
        if (isCurrent && found) setExamples(found);
      });
    } else setExamples([]);
    return () => {
      isCurrent = false;
    };
  }, [run, restsAt, asked]);
  return (
    <section className="stack close hardest">
      <header className="row">
        <h3 aria-level={level}>{texts.hardest}</h3>
        <p className="quiet">{texts.hardestHint}</p>
        <button type="button" onClick={() => setAsked((count) => count + 1)}>
          {texts.findHardest}
        </button>
      </header>
      {examples.length === 0 ? (
        <p className="quiet">{texts.noHardest}</p>
      ) : (
        <ul>
          {examples.map((example, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a rank is what tells them apart
            <HardPicture key={index} example={example} />
          ))}
        </ul>
      )}
    </section>
  );
}
