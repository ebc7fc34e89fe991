/**
 * The button that asks for help; the key is the stage's.
 */
import { pageTexts } from '../../text/page.ts';
import { useTexts } from '../follow/LessonContext.ts';

/** A small button in the corner of a figure that opens its help. */
export function HelpButton({ onOpen }: { readonly onOpen: () => void }) {
  const { help } = useTexts(pageTexts);
  return (
    <button type="button" className="corner-button" aria-label={help.name} title={help.name} onClick={onOpen}>
      ?
    </button>
  );
}
