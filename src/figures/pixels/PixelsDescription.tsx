/** The figure `pixels` in words, with the numbers of a moment. */
import { useTexts } from '../../components/follow/LessonContext.ts';
import type { Cause } from '../../components/follow/useCause.ts';
import { FigureDescription } from '../../components/stage/FigureDescription.tsx';
import { countLit, inkPlaces, inkRows } from '../../components/stage/inkRows.ts';
import { sayActivation } from '../../text/numbers.ts';
import { pixelsDescription } from './description.ts';
import { arrivedRows, type Unroll } from './model/unroll.ts';
import { printPixel, type ShownPixel } from './pointedPixel.ts';

interface PixelsDescriptionProps {
  readonly unroll: Cause<Unroll>;
  readonly shown: ShownPixel;
}

/** Follows the picture, the pixel that is pointed at and how far the picture is unrolled. */
export function PixelsDescription({ unroll, shown }: PixelsDescriptionProps) {
  return (
    <FigureDescription
      texts={useTexts(pixelsDescription)}
      facts={(moment) => {
        const cell = shown.at(moment);
        return {
          litCount: countLit(moment.image),
          places: inkPlaces(moment.image),
          rows: inkRows(moment.image),
          pixel: { ...printPixel(moment.image, cell), activation: sayActivation(moment.image[cell]) },
          arrived: arrivedRows(unroll.getState().fraction),
        };
      }}
    />
  );
}
