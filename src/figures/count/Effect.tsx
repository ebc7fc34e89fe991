/**
 * What the turned numbers do: to the answer for the reader's digit at once, and soon after to the fraction of
 * other digits that the network reads rightly.
 */

import { useEffect, useRef, useState } from 'react';
import { useLesson, useTexts } from '../../components/follow/LessonContext.ts';
import { useLive } from '../../components/follow/useLive.ts';
import { LiveText } from '../../components/live/LiveText.tsx';
import { Reserved } from '../../components/stage/Reserved.tsx';
import { setChanged } from '../../marks/setChanged.ts';
import { setText } from '../../marks/setText.ts';
import { forward, prediction } from '../../network/forward.ts';
import type { Moment } from '../../state/Moment.ts';
import { formatPercent, sayActivation, widestActivation } from '../../text/numbers.ts';
import { type AccuracyMeter, createAccuracyMeter } from './createAccuracyMeter.ts';
import { countTexts } from './text.ts';

function bestOf(outputs: Float64Array) {
  const digit = prediction(outputs);
  return { digit, activation: sayActivation(outputs[digit]) };
}

/** The answer, and what it was as loaded. */
function DigitEffect() {
  const { store } = useLesson();
  const texts = useTexts(countTexts);
  const write = ({ pass, image, answer }: Moment) => {
    const { unedited } = store.getState().network;
    if (!pass || !answer) return texts.blank;
    const now = bestOf(pass.activations[pass.activations.length - 1]);
    if (!unedited) return texts.unedited(now.digit, now.activation);
    const loaded = bestOf(forward(unedited, image).activations[unedited.layers.length]);
    return texts.effect({ ...now, loadedDigit: loaded.digit, loadedActivation: loaded.activation });
  };
  return <LiveText slot="digit-effect" write={write} />;
}

/** The meter, as long as the figure stands. */
function useAccuracyMeter(): AccuracyMeter | null {
  const { loop } = useLesson();
  const [meter, setMeter] = useState<AccuracyMeter | null>(null);
  useEffect(() => {
    const made = createAccuracyMeter(loop.refresh);
    setMeter(made);
    return made.close;
  }, [loop]);
  return meter;
}

/** The accuracy now, and as loaded. While a new one is measured the last one stands there, dimmed. */
function AccuracyEffect() {
  const { loop, store } = useLesson();
  const texts = useTexts(countTexts);
  const ref = useRef<HTMLParagraphElement>(null);
  const meter = useAccuracyMeter();
  useLive(
    ({ network }) => [loop.isSeen() ? network : null, store.getState().network.unedited],
    (network, unedited) => network && meter?.want(unedited ? [network, unedited] : [network]),
    'sentences',
  );
  useLive(
    ({ network }) => {
      const { unedited } = store.getState().network;
      return [network ? meter?.find(network) : undefined, unedited ? meter?.find(unedited) : undefined];
    },
    (now, loaded) => {
      const element = ref.current;
      if (!element || now === undefined) return;
      element.ariaBusy = String(now === null);
      if (now)
        setText(
          element,
          texts.accuracy({
            ...now,
            accuracy: formatPercent(now.accuracy),
            loaded: loaded ? formatPercent(loaded.accuracy) : null,
          }),
        );
      else if (!element.textContent) setText(element, texts.measuring);
      setChanged(element, 'data-screen-only', String(element.textContent === texts.measuring));
    },
    'sentences',
  );
  return <p ref={ref} data-slot="accuracy" aria-live="polite" />;
}

/** As long as its numbers get. */
const widestEffect = {
  digit: 8,
  activation: widestActivation,
  loadedDigit: 5,
  loadedActivation: widestActivation,
};

/** Two sentences: on the answer, and on the accuracy, which is measured while the figure is seen. */
export function Effect() {
  const texts = useTexts(countTexts);
  const widestAccuracy = (isMnist: boolean) =>
    texts.accuracy({ count: 10_000, isMnist, accuracy: '99.99 %', loaded: '99.99 %' });
  return (
    <div className="stack words count-effect">
      <Reserved texts={[texts.blank, texts.unedited(8, widestActivation), texts.effect(widestEffect)]}>
        <p data-tells="answer sentence">
          <DigitEffect />
        </p>
      </Reserved>
      <Reserved texts={[texts.measuring, ...[true, false].map(widestAccuracy)]}>
        <AccuracyEffect />
      </Reserved>
    </div>
  );
}
