/**
 * What the turned numbers do: to the answer for the reader's digit at once, and soon after to the fraction of
 * other digits that the network reads rightly.
 */
import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { useLesson, useTexts } from '../../components/follow/LessonContext.ts';
import { LiveText } from '../../components/live/LiveText.tsx';
import { useLiveElement } from '../../components/prose/useLiveElement.ts';
import { setChanged } from '../../marks/setChanged.ts';
import { setText } from '../../marks/setText.ts';
import { forward, prediction } from '../../network/forward.ts';
import type { Moment } from '../../state/Moment.ts';
import { formatActivation, formatPercent } from '../../text/numbers.ts';
import { type AccuracyMeter, createAccuracyMeter } from './createAccuracyMeter.ts';
import { countTexts } from './text.ts';

function bestOf(outputs: Float64Array) {
  const digit = prediction(outputs);
  return { digit, activation: formatActivation(outputs[digit]) };
}

/** The answer, and what it was as loaded. */
function DigitEffect() {
  const { store } = useLesson();
  const texts = useTexts(countTexts);
  const write = useCallback(
    ({ pass, image, answer }: Moment) => {
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

/** The meter, as long as the figure stands. */
function useAccuracyMeter(): RefObject<AccuracyMeter | null> {
  const { loop } = useLesson();
  const meterRef = useRef<AccuracyMeter | null>(null);
  useEffect(() => {
    const meter = createAccuracyMeter(loop.refresh);
    meterRef.current = meter;
    loop.refresh();
    return () => {
      meterRef.current = null;
      meter.close();
    };
  }, [loop]);
  return meterRef;
}

/** The accuracy now, and as loaded. While a new one is measured the last one stands there, dimmed. */
function AccuracyEffect() {
  const { loop, store } = useLesson();
  const texts = useTexts(countTexts);
  const meterRef = useAccuracyMeter();
  const write = useCallback(
    (element: HTMLElement, { network }: Moment) => {
      const { unedited } = store.getState();
      const meter = meterRef.current;
      if (!network || !meter) return;
      if (loop.isSeen()) meter.want(unedited ? [network, unedited] : [network]);
      const now = meter.find(network);
      const loaded = unedited && meter.find(unedited);
      element.ariaBusy = String(now === null);
      if (now)
        setText(
          element,
          texts.accuracy({
            ...now,
            accuracy: formatPercent(now.accuracy),
            loaded: loaded && formatPercent(loaded.accuracy),
          }),
        );
      else if (!element.textContent) setText(element, texts.measuring);
      setChanged(element, 'data-screen-only', String(element.textContent === texts.measuring));
    },
    [loop, store, texts, meterRef],
  );
  const ref = useLiveElement<HTMLParagraphElement>(write);
  return <p ref={ref} data-slot="accuracy" aria-live="polite" />;
}

/** Two sentences: on the answer, and on the accuracy, which is measured while the figure is seen. */
export function Effect() {
  return (
    <div className="count-effect">
      <p data-tells="answer sentence">
        <DigitEffect />
      </p>
      <AccuracyEffect />
    </div>
  );
}
