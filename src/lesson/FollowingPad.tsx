/**
 * The reader's digit follows the reader: a small pad in the rail, or at the lower edge where there is no
 * rail. It comes when the large pad has left the screen, and does not go while keys use it. At the edge it
 * can be folded away.
 */
import { type FocusEvent, useState } from 'react';
import { useTexts } from '../components/LessonContext.ts';
import { LiveText } from '../components/LiveText.tsx';
import { SmallPad } from '../components/SmallPad.tsx';
import type { LessonFrame } from '../state/LessonFrame.ts';
import { smallPadTexts } from '../text/smallPad.ts';
import './followingPad.css';

function writeDigit({ answer }: LessonFrame): string {
  return answer ? String(answer.digit) : '';
}

/** Mounted while it is needed, and as long as the focus that keys brought is inside. */
export function FollowingPad({ isNeeded }: { readonly isNeeded: boolean }) {
  const { fold, unfold } = useTexts(smallPadTexts);
  const [isFolded, setFolded] = useState(false);
  const [isFocused, setFocused] = useState(false);
  if (!isNeeded && !isFocused) return null;
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) =>
    setFocused(relatedTarget instanceof Node && currentTarget.contains(relatedTarget));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notes where the focus is
    <div
      className="following-pad"
      data-folded={isFolded}
      onFocus={({ target }) => setFocused(target.matches(':focus-visible'))}
      onBlur={onBlur}
    >
      <button
        type="button"
        className="fold-button"
        aria-expanded={!isFolded}
        aria-label={isFolded ? unfold : fold}
        title={isFolded ? unfold : fold}
        onClick={() => setFolded(!isFolded)}
      >
        {isFolded ? <LiveText write={writeDigit} /> : '×'}
      </button>
      <div className="following-pad-stage">
        <SmallPad />
      </div>
    </div>
  );
}
