/** The figure `parts` in words, with the parts of the drawing at rest. */
import { useTexts } from '../../components/follow/LessonContext.ts';
import { FigureDescription } from '../../components/stage/FigureDescription.tsx';
import type { PartName } from '../../image/parts.ts';
import { digitCount } from '../../network/lessonShape.ts';
import { partsDescription } from './description.ts';
import { isExact, nearestDigits, partsWith } from './model/matchParts.ts';
import type { PartsNow } from './usePartsNow.ts';

const digits = Array.from({ length: digitCount }, (_, digit) => ({
  always: partsWith(digit, 'always'),
  sometimes: partsWith(digit, 'sometimes'),
}));

interface PartsDescriptionProps {
  readonly now: PartsNow;
  /** The parts on the board. */
  readonly placed: readonly PartName[];
}

/** Follows what is taken apart, and what is put together. */
export function PartsDescription({ now, placed }: PartsDescriptionProps) {
  const parts = now.parts.map(({ part }) => part);
  const nearest = nearestDigits(parts);
  return (
    <FigureDescription
      texts={useTexts(partsDescription)}
      facts={() => ({
        parts,
        placed,
        nearest: nearest.map(({ digit }) => digit),
        isExact: nearest.length > 0 && nearest.every(isExact),
        digits,
      })}
    />
  );
}
