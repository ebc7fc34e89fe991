/**
 * Switches scaling and centring of the ink on and off.
 */

import { useCommand, useLessonState, useTexts } from '../../components/follow/LessonContext.ts';
import { isFitted, setFitted } from '../../state/framingCommands.ts';
import { pageTexts } from '../../text/page.ts';

export function FitSwitch() {
  const { draw } = useTexts(pageTexts);
  const command = useCommand();
  const isOn = useLessonState(isFitted);
  return (
    <label className="quiet fit-switch" title={draw.fitHint}>
      <input
        type="checkbox"
        role="switch"
        aria-checked={isOn}
        checked={isOn}
        onChange={({ target }) => command((state) => setFitted(state, target.checked))}
      />
      <span>{draw.fit}</span>
    </label>
  );
}
