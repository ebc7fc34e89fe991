/**
 * What the turned numbers do: to the answer for the reader's digit at once, and soon after to the share of other digits that
 * the network reads rightly.
 */
import { useCallback, useEffect, useState } from 'react';
import { useLesson, useLessonState, useTexts } from '../../components/LessonContext.ts';
import { LiveText } from '../../components/LiveText.tsx';
import { type Measuring, measureAccuracy } from '../../components/training/measureAccuracy.ts';
import { forward, prediction } from '../../network/forward.ts';
import type { Network } from '../../network/Network.ts';
import type { LessonFrame } from '../../state/LessonFrame.ts';
import { countTexts } from '../../text/count.ts';
import { formatActivation, formatPercent } from '../../text/numbers.ts';
import { defaultSetup } from '../../training/TrainingSetup.ts';

/** Numbers that are still being turned are not measured over and over. */
const pauseMs = 150;

function bestOf(outputs: Float64Array) {
  const digit = prediction(outputs);
  return { digit, activation: formatActivation(outputs[digit]) };
}

/** The answer, and what it was as loaded. */
function DigitEffect() {
  const { store } = useLesson();
  const texts = useTexts(countTexts);
  const write = useCallback(
    ({ pass, image, answer }: LessonFrame) => {
      const { unedited } = store.getState();
      if (!pass || !answer) return texts.blank;
      const now = bestOf(pass.activations[pass.activations.length - 1]);
      if (!unedited) return texts.unedited(now.digit, now.activation);
      const loaded = bestOf(forward(unedited, image).activations[unedited.layers.length]);
      return texts.effect({ ...now, loadedDigit: loaded.digit, loadedActivation: loaded.activation });
    },
    [store, texts],
  );
  return <LiveText slot="digit-effect" write={write} />;
}

/** The accuracy of a network on digits held out: undefined while it is measured, null where it cannot be. */
function useAccuracy(network: Network | null): number | null | undefined {
  const { seed } = useLesson().parameters;
  const [found, setFound] = useState<{ readonly network: Network; readonly accuracy: number | null } | null>(
    null,
  );
  useEffect(() => {
    if (!network) return;
    let measuring: Measuring | null = null;
    let isOver = false;
    const timer = setTimeout(() => {
      measuring = measureAccuracy(network, { ...defaultSetup, seed });
      void measuring.accuracy.then((accuracy) => {
        if (!isOver) setFound({ network, accuracy });
      });
    }, pauseMs);
    return () => {
      isOver = true;
      clearTimeout(timer);
      measuring?.cancel();
    };
  }, [network, seed]);
  return found && found.network === network ? found.accuracy : undefined;
}

/** The accuracy now, and as loaded. */
function AccuracyEffect() {
  const texts = useTexts(countTexts);
  const now = useLessonState(({ network }) => (network.kind === 'ready' ? network.network : null));
  const unedited = useLessonState((state) => state.unedited);
  const accuracy = useAccuracy(now);
  const loaded = useAccuracy(unedited);
  if (accuracy === null) return texts.noAccuracy;
  if (accuracy === undefined) return texts.measuring;
  return texts.accuracy(formatPercent(accuracy), typeof loaded === 'number' ? formatPercent(loaded) : null);
}

/** Both, in two sentences. */
export function Effect() {
  return (
    <div className="count-effect">
      <p>
        <DigitEffect />
      </p>
      <p aria-live="polite">
        <AccuracyEffect />
      </p>
    </div>
  );
}
