/**
 * Which digit a combination of parts is in the table, and what the network reads in the drawing.
 */

import { useTexts } from '../../components/follow/LessonContext.ts';
import { LiveText } from '../../components/live/LiveText.tsx';
import { Reserved } from '../../components/stage/Reserved.tsx';
import type { PartName } from '../../image/parts.ts';
import { partNames } from '../../image/parts.ts';
import { type ForwardPass, prediction } from '../../network/forward.ts';
import { outputLayer } from '../../network/lessonShape.ts';
import type { Moment } from '../../state/Moment.ts';
import { sayActivation, widestActivation } from '../../text/numbers.ts';
import { isExact, nearestDigits } from './model/matchParts.ts';
import { type PartsTexts, partsTexts } from './text.ts';

/** What is nearest to a digit differs from it by hardly more parts. */
const maxApart = 4;

/** What is said of the nearest digits; null without a part. */
export function nearestFacts(parts: readonly PartName[]) {
  const nearest = nearestDigits(parts);
  if (nearest.length === 0) return null;
  const one = nearest.length === 1 ? nearest[0] : null;
  return {
    digits: nearest.map(({ digit }) => digit),
    isExact: nearest.every(isExact),
    missing: one?.missing ?? [],
    extra: one?.extra ?? [],
  };
}

/** A verdict on a combination that lacks two parts of its nearest digit and has two too many. */
function reservedVerdict(texts: PartsTexts): string {
  const byLength = partNames.toSorted((a, b) => texts.words[b].name.length - texts.words[a].name.length);
  const nearest = {
    digits: [8],
    isExact: false,
    missing: byLength.slice(0, 2),
    extra: byLength.slice(2, maxApart),
  };
  return `${texts.nearest(nearest)} ${texts.reading({ digit: 8, activation: widestActivation })}`;
}

interface PartsVerdictProps {
  readonly parts: readonly PartName[];
  /** What the network makes of the drawing that has them; null for none. */
  readonly readIn: (moment: Moment) => ForwardPass | null;
}

/** The first sentence is of the parts given; the second, of the reading, is written live. */
export function PartsVerdict({ parts, readIn }: PartsVerdictProps) {
  const texts = useTexts(partsTexts);
  const nearest = nearestFacts(parts);
  const write = (moment: Moment) => {
    const outputs = readIn(moment)?.activations[outputLayer];
    if (!outputs) return '';
    const digit = prediction(outputs);
    return texts.reading({ digit, activation: sayActivation(outputs[digit]) });
  };
  return (
    <Reserved className="words" texts={[reservedVerdict(texts)]}>
      <p className="parts-verdict" data-tells="answer sentence">
        {nearest && <span>{`${texts.nearest(nearest)} `}</span>}
        <LiveText write={write} slot="reading" />
      </p>
    </Reserved>
  );
}
