/** The figure `threes` in words, with the numbers of a moment. */
import { useTexts } from '../../components/follow/LessonContext.ts';
import type { Cause } from '../../components/follow/useCause.ts';
import { FigureDescription } from '../../components/stage/FigureDescription.tsx';
import { countLit, inkRows } from '../../components/stage/inkRows.ts';
import { sayActivation } from '../../text/numbers.ts';
import { threesDescription } from './description.ts';
import { clampPosition, type HandSlide } from './handSlide.ts';
import { compareCells, type SharedCells } from './model/sharedCells.ts';
import type { HandReading } from './useHands.ts';

interface ThreesDescriptionProps {
  readonly hands: readonly HandReading[];
  readonly slide: Cause<HandSlide>;
  /** null before it may be seen. */
  readonly shared: SharedCells | null;
}

/** Follows the hands, and where the slide stands. */
export function ThreesDescription({ hands, slide, shared }: ThreesDescriptionProps) {
  return (
    <FigureDescription
      texts={useTexts(threesDescription)}
      facts={() => {
        const nearest = Math.round(clampPosition(slide.getState().position, hands));
        return {
          hands: hands.map(({ kind, image, answer }, index) => ({
            kind,
            litCount: countLit(image),
            both: index === 0 ? null : compareCells(image, hands[index - 1].image).both,
            read: answer && { digit: answer.digit, activation: sayActivation(answer.activation) },
          })),
          nearest,
          shared,
          rows: inkRows(hands[nearest].image),
        };
      }}
    />
  );
}
