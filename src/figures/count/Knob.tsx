/**
 * The weight or bias that is looked at, as a knob: turned, typed, set to 0, put back. Undo is the page's.
 */
import { useId } from 'react';
import { useCommand, useLessonState, useTexts } from '../../components/follow/LessonContext.ts';
import { type Cause, useCauseState } from '../../components/follow/useCause.ts';
import { useLostRelease } from '../../components/page/useLostRelease.ts';
import { letGo, loadedNetwork } from '../../state/editCommands.ts';
import { networkOf } from '../../state/LessonState.ts';
import { formatTerm } from '../../text/numbers.ts';
import type { CountState } from './countState.ts';
import { wallLimit } from './marks/drawWall.ts';
import { maxWeight, parameterOf, setParameter } from './model/parameterPlace.ts';
import { countTexts } from './text.ts';

/**
 * The slider reaches so many times as far as the colours, so that one knob can be turned far enough to
 * matter.
 */
const rangeInLimits = 4;
/** Parts of the slider's way. */
const sliderParts = 400;

/** Value, and value as loaded, of the parameter that is looked at. */
function useParameter(count: Cause<CountState>) {
  const place = useCauseState(count, (state) => state.place);
  const value = useLessonState((state) => {
    const network = networkOf(state);
    return network && parameterOf(network, place);
  });
  const loaded = useLessonState(loadedNetwork);
  return { place, value, loaded };
}

/** Nothing without a network. One turn, from press to release, is one step of history; so is each button. */
export function Knob({ count }: { readonly count: Cause<CountState> }) {
  const texts = useTexts(countTexts);
  const command = useCommand();
  const id = useId();
  const { place, value, loaded } = useParameter(count);
  const release = () => command(letGo);
  useLostRelease(release);
  if (value === null || !loaded) return null;
  const kind = place.from === null ? 'biases' : 'weights';
  const halfRange = Math.min(maxWeight, rangeInLimits * wallLimit(loaded, { layer: place.layer, kind }) || 1);
  const asLoaded = parameterOf(loaded, place);
  const turn = (next: number) => command((state) => setParameter(state, place, next));
  const setOnce = (next: number) => command((state) => letGo(setParameter(letGo(state), place, next)));
  return (
    <fieldset className="slider-row count-knob">
      <legend>{texts.place(place)}</legend>
      <label htmlFor={id}>{texts.knob}</label>
      <input
        id={id}
        type="range"
        min={-halfRange}
        max={halfRange}
        step={halfRange / sliderParts}
        value={value}
        aria-valuetext={formatTerm(value, { isSigned: true })}
        onChange={({ target }) => turn(target.valueAsNumber)}
        onPointerUp={release}
        onKeyUp={release}
        onBlur={release}
      />
      <span className="knob-value">{formatTerm(value, { isSigned: true })}</span>
      <p className="row whole">
        <button type="button" onClick={() => setOnce(0)}>
          {texts.zero}
        </button>
        <button type="button" onClick={() => setOnce(asLoaded)}>
          {texts.asLoaded(formatTerm(asLoaded, { isSigned: true }))}
        </button>
      </p>
    </fieldset>
  );
}
