/**
 * One number set to 0, and a hundred digits: does any of them get another answer? And all numbers turned a
 * little, with the same hundred to see it on. The bet is graded on a copy of the network; the button turns
 * the lesson's.
 */
import { useMemo, useState } from 'react';
import { useCommand, useLesson, useLessonState, useTexts } from '../../components/follow/LessonContext.ts';
import { type Cause, useCauseState } from '../../components/follow/useCause.ts';
import { useSeenNetwork } from '../../components/networkPicture/useSeenNetwork.ts';
import { Reserved } from '../../components/stage/Reserved.tsx';
import { type CountState, lookAt } from './countState.ts';
import { HundredDigits } from './HundredDigits.tsx';
import { disturbAll, type ParameterPlace } from './model/parameterPlace.ts';
import { compareNetworks, drawnPlace, type ZeroGraded } from './model/zeroed.ts';
import { countTexts } from './text.ts';
import { useHundredDigits } from './useHundredDigits.ts';
import { ZeroBet } from './ZeroBet.tsx';

/** Noise in fractions of each layer's typical size. */
const noiseFraction = 0.15;

interface OneHundredProps {
  readonly count: Cause<CountState>;
  readonly hasBet: boolean;
}

/** A verdict stands while its number is looked at, and the network is what it was. */
export function OneHundred({ count, hasBet }: OneHundredProps) {
  const { seed } = useLesson().parameters;
  const texts = useTexts(countTexts);
  const command = useCommand();
  const digits = useHundredDigits();
  const network = useSeenNetwork();
  const unedited = useLessonState((state) => state.network.unedited);
  const place = useCauseState(count, (state) => state.place);
  const [made, setMade] = useState<ZeroGraded | null>(null);
  const [drawn, setDrawn] = useState(0);
  const [turned, setTurned] = useState(1);
  const graded = made?.place === place && made.network === network ? made : null;
  const edits = useMemo(
    () => (digits && network && unedited ? compareNetworks(unedited, network, digits) : null),
    [digits, network, unedited],
  );
  const drawAnother = () => {
    lookAtPlace(drawnPlace(seed, drawn));
    setDrawn(drawn + 1);
  };
  const lookAtPlace = (next: ParameterPlace) => count.setState((state) => lookAt(state, next));
  const onGraded = (next: ZeroGraded) => {
    // A bet that a link has brought may be on another number.
    if (next.place !== place) lookAtPlace(next.place);
    setMade(next);
  };
  const turnAll = () => {
    command((state) => disturbAll(state, noiseFraction, turned));
    setTurned(turned + 1);
  };
  return (
    <div className="columns fold-34 count-hundred">
      {hasBet && (
        <ZeroBet
          {...{ place, network, digits, graded, onGraded, onAnother: drawAnother, onPlace: lookAtPlace }}
        />
      )}
      <HundredDigits digits={digits} changed={(graded?.found ?? edits)?.changed ?? []} />
      <div className="row count-turn-all">
        <button type="button" onClick={turnAll}>
          {texts.disturb}
        </button>
        <Reserved className="words" texts={[null, 0, 100].map(texts.hundred.edited)}>
          <p aria-live="polite">{texts.hundred.edited(graded || !edits ? null : edits.changed.length)}</p>
        </Reserved>
      </div>
    </div>
  );
}
