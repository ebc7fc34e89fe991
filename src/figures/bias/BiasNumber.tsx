/**
 * The bias as a number in the formula: dragged sideways, or moved with keys.
 */
import { type KeyboardEvent, useId, useRef } from 'react';
import { useCommand, useLesson, useTexts } from '../../components/follow/LessonContext.ts';
import type { Cause } from '../../components/follow/useCause.ts';
import { useLive } from '../../components/follow/useLive.ts';
import type { ShownNeuron } from '../../components/networkPicture/useShownNeuron.ts';
import { readKey } from '../../components/page/readKey.ts';
import { useLostRelease } from '../../components/page/useLostRelease.ts';
import { setChanged } from '../../marks/setChanged.ts';
import { setText } from '../../marks/setText.ts';
import { letGo, maxBias, setBias } from '../../state/editCommands.ts';
import { formatTerm } from '../../text/numbers.ts';
import { biasTexts } from './text.ts';
import { biasNow, biasOf, learnedBias, roundBias, useBiasDrag } from './useBiasDrag.ts';

/** A drag of so many pixels changes the bias by 1. */
const pxForOne = 24;
/** The bias of the notes: active only when the sum exceeds 10. */
export const inactiveBias = -10;

/** The bias that a key leads to; null for another key. */
function biasAfterKey(bias: number, learned: number, event: KeyboardEvent): number | null {
  const key = readKey(event);
  const step = event.shiftKey ? 1 : 0.1;
  if (key === 'ArrowRight' || key === 'ArrowUp') return roundBias(bias + step);
  if (key === 'ArrowLeft' || key === 'ArrowDown') return roundBias(bias - step);
  if (key === 'PageUp') return roundBias(bias + 5);
  if (key === 'PageDown') return roundBias(bias - 5);
  if (key === 'Home') return inactiveBias;
  return key === 'End' ? learned : null;
}

/** The number, with its sign as in a sum. */
export function BiasNumber({ shown }: { readonly shown: Cause<ShownNeuron> }) {
  const { store } = useLesson();
  const texts = useTexts(biasTexts);
  const command = useCommand();
  const ref = useRef<HTMLSpanElement>(null);
  const keysId = useId();
  const drag = useBiasDrag(shown, () => 1 / pxForOne);
  useLive(
    (moment) => [biasOf(moment, shown.getState())],
    (bias) => {
      const element = ref.current;
      if (!element) return;
      setText(element, formatTerm(bias, { isSigned: true }));
      setChanged(element, 'aria-valuenow', String(bias));
      setChanged(element, 'aria-valuetext', texts.value(formatTerm(bias)));
    },
  );
  const release = () => command(letGo);
  useLostRelease(release);
  const onKeyDown = (event: KeyboardEvent) => {
    const bias = biasNow(store.getState(), shown.getState());
    if (bias === null) return;
    const next = biasAfterKey(bias, learnedBias(store.getState(), shown.getState()), event);
    if (next === null) return;
    event.preventDefault();
    command((state) => setBias(state, shown.getState().place, next));
  };
  return (
    <>
      <span
        ref={ref}
        className="drag-across bias-number"
        role="slider"
        tabIndex={0}
        aria-label={texts.slider}
        aria-describedby={keysId}
        aria-valuemin={-maxBias}
        aria-valuemax={maxBias}
        aria-valuenow={0}
        onKeyDown={onKeyDown}
        onKeyUp={release}
        onBlur={release}
        {...drag}
      />
      <span id={keysId} hidden>
        {texts.keys}
      </span>
    </>
  );
}
