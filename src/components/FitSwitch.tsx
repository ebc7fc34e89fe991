/**
 * Switches scaling and centring of the ink on and off.
 */
import { setFitted } from '../state/padCommands.ts';
import { useCommand, useLesson, useLessonState } from './LessonContext.ts';

export function FitSwitch() {
  const { draw } = useLesson().messages;
  const command = useCommand();
  const isFitted = useLessonState((state) => state.isFitted);
  return (
    <label className="fit-switch" title={draw.fitHint}>
      <input
        type="checkbox"
        role="switch"
        aria-checked={isFitted}
        checked={isFitted}
        onChange={({ target }) => command((state) => setFitted(state, target.checked))}
      />
      <span>{draw.fit}</span>
    </label>
  );
}
