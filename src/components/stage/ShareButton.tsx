/**
 * Asks for a link to what is shown. What it opens is loaded then.
 */
import { pageTexts } from '../../text/page.ts';
import { useTexts } from '../follow/LessonContext.ts';
import { Icon } from '../pictures/Icon.tsx';

/** A small button in the corner of a figure, beside the one for help. */
export function ShareButton({ onOpen }: { readonly onOpen: () => void }) {
  const { share } = useTexts(pageTexts);
  return (
    <button
      type="button"
      className="corner-button"
      aria-label={share.name}
      title={share.name}
      onClick={onOpen}
    >
      <Icon name="share" />
    </button>
  );
}
