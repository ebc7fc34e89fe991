/**
 * Finds a weight or a bias by what a reader types.
 */
import { type FormEvent, useId, useState } from 'react';
import { useTexts } from '../../components/follow/LessonContext.ts';
import type { Cause } from '../../components/follow/useCause.ts';
import { type CountState, lookAt } from './countState.ts';
import { findParameter } from './model/findParameter.ts';
import { countTexts } from './text.ts';

/** Submitted empty, it finds its own example; what is not found leaves the place as it was. */
export function FindField({ count }: { readonly count: Cause<CountState> }) {
  const texts = useTexts(countTexts);
  const id = useId();
  const [text, setText] = useState('');
  const [isFound, setFound] = useState(true);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const place = findParameter(text || texts.example);
    setFound(place !== null);
    if (place) count.setState((state) => lookAt(state, place));
  };
  return (
    <form className="slider-row count-find" data-screen-only="true" onSubmit={onSubmit}>
      <label htmlFor={id}>{texts.find}</label>
      <input
        id={id}
        type="text"
        value={text}
        placeholder={texts.example}
        onChange={({ target }) => setText(target.value)}
      />
      <button type="submit">{texts.findButton}</button>
      <p className="whole quiet" aria-live="polite">
        {isFound ? '' : texts.notFound}
      </p>
    </form>
  );
}
