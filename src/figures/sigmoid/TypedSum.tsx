/**
 * The sum as a number that can be typed, however far out.
 */
import { useState } from 'react';
import { useTexts } from '../../components/LessonContext.ts';
import { type Cause, useCauseState } from '../../components/useCause.ts';
import { farthestZ, goToZ, type SigmoidPlace } from '../../state/sigmoidPlace.ts';
import { sigmoidTexts } from '../../text/sigmoid.ts';

/** The field. While one types in it, it shows what was typed. */
export function TypedSum({ place }: { readonly place: Cause<SigmoidPlace> }) {
  const texts = useTexts(sigmoidTexts);
  const z = useCauseState(place, (state) => state.z);
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <label className="typed-sum">
      <span>{texts.typed}</span>
      <input
        type="number"
        min={-farthestZ}
        max={farthestZ}
        step={0.1}
        value={typed ?? z}
        onChange={({ target }) => {
          setTyped(target.value);
          place.setState((state) => goToZ(state, target.valueAsNumber));
        }}
        onBlur={() => setTyped(null)}
      />
    </label>
  );
}
