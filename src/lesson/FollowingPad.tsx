/**
 * The reader's digit follows the reader: a small pad in the rail, or, where there is no rail, at the lower
 * edge. There it is folded until it is asked for: it would lie where a thumb swipes. It comes when the large
 * pad and the network have left the screen, and does not go while keys use it.
 */
import { type FocusEvent, useState } from 'react';
import { useTexts } from '../components/follow/LessonContext.ts';
import { useRootMark } from '../components/follow/useRootMark.ts';
import { SmallPad } from '../components/pad/SmallPad.tsx';
import { smallPadTexts } from '../text/smallPad.ts';
import { FoldedDigit } from './FoldedDigit.tsx';
import './followingPad.css';

/** Mounted while it is needed, and as long as the focus that keys brought is inside. */
export function FollowingPad({ isNeeded }: { readonly isNeeded: boolean }) {
  const { fold, unfold } = useTexts(smallPadTexts);
  const [isFolded, setFolded] = useState(true);
  const [isFocused, setFocused] = useState(false);
  const isReady = isNeeded || isFocused;
  const state = isFolded ? 'folded' : 'open';
  useRootMark('following-pad', isReady ? state : null);
  if (!isReady) return null;
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) =>
    setFocused(relatedTarget instanceof Node && currentTarget.contains(relatedTarget));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notes where the focus is
    <div
      className="following-pad"
      data-screen-only="true"
      data-folded={isFolded}
      onFocus={({ target }) => {
        setFocused(target.matches(':focus-visible'));
        // Beside the text it is never folded; used there, it is not where the window gets narrower.
        if (!target.matches('.fold-button')) setFolded(false);
      }}
      onBlur={onBlur}
    >
      <button
        type="button"
        className="fold-button"
        aria-expanded={!isFolded}
        onClick={() => setFolded(!isFolded)}
      >
        <span className="visually-hidden">{isFolded ? unfold : fold}</span>
        {isFolded ? <FoldedDigit /> : <span aria-hidden="true">×</span>}
      </button>
      <div className="following-pad-stage">
        <SmallPad />
      </div>
    </div>
  );
}
