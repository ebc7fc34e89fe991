/**
 * The sum as a number that can be typed, however far out.
 */
import { useTexts } from '../../components/follow/LessonContext.ts';
import { type Cause, useCauseState } from '../../components/follow/useCause.ts';
import { NumberField } from '../../components/live/NumberField.tsx';
import { goToZ, maxZ, type SigmoidPlace } from './model/sigmoidPlace.ts';
import { sigmoidTexts } from './text.ts';

const limits = { min: -maxZ, max: maxZ, step: 0.1 } as const;

/** The field; the curve follows while one types. */
export function TypedSum({ place }: { readonly place: Cause<SigmoidPlace> }) {
  const texts = useTexts(sigmoidTexts);
  const z = useCauseState(place, (state) => state.z);
  return (
    <div className="typed-sum">
      <NumberField
        label={texts.typed}
        value={z}
        limits={limits}
        onValue={(next) => place.setState((state) => goToZ(state, next))}
      />
    </div>
  );
}
