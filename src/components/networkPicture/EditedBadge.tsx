/**
 * Says in every figure that the network it computes with is not as it was loaded, and puts it back.
 */
import { putNetworkBack } from '../../state/editCommands.ts';
import { editedTexts } from '../../text/edited.ts';
import './editedBadge.css';
import { useCommand, useLesson, useTexts } from '../follow/LessonContext.ts';

/** The badge, with its button unless the page asks for no controls. */
export function EditedBadge() {
  const { controls } = useLesson().parameters;
  const texts = useTexts(editedTexts);
  const command = useCommand();
  return (
    <p className="row small edited-badge">
      <span>{texts.edited}</span>
      {controls !== 'none' && (
        <button type="button" className="as-words" onClick={() => command(putNetworkBack)}>
          {texts.putBack}
        </button>
      )}
    </p>
  );
}
