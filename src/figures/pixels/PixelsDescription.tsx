/** The figure `pixels` in words, with the numbers of a moment. */
import { useTexts } from '../../components/follow/LessonContext.ts';
import type { Cause } from '../../components/follow/useCause.ts';
import { FigureDescription } from '../../components/stage/FigureDescription.tsx';
import { countLit, inkPlaces, inkRows } from '../../components/stage/inkRows.ts';
import { sayInput } from '../../text/numbers.ts';
import { type PixelsFacts, pixelsDescription } from './description.ts';
import type { Travel } from './model/travel.ts';
import { arrivedRows } from './model/unroll.ts';
import { printPixel, type ShownPixel } from './pointedPixel.ts';

function orderAt(fraction: number): PixelsFacts['order'] {
  if (fraction === 0) return 'in order';
  return fraction === 1 ? 'shuffled' : 'on the way';
}

interface PixelsDescriptionProps {
  readonly unroll: Cause<Travel>;
  /** How far the places are shuffled; null where they cannot be. */
  readonly shuffle: Cause<Travel> | null;
  readonly shown: ShownPixel;
}

/**
 * Follows the picture, the pixel that is pointed at, how far the picture is unrolled and whether it is
 * shuffled.
 */
export function PixelsDescription({ unroll, shuffle, shown }: PixelsDescriptionProps) {
  return (
    <FigureDescription
      texts={useTexts(pixelsDescription)}
      facts={(moment) => {
        const cell = shown.at(moment);
        return {
          litCount: countLit(moment.image),
          places: inkPlaces(moment.image),
          rows: inkRows(moment.image),
          pixel: { ...printPixel(moment.image, cell), activation: sayInput(moment.image[cell]) },
          arrived: arrivedRows(unroll.getState().fraction),
          order: shuffle && orderAt(shuffle.getState().fraction),
        };
      }}
    />
  );
}
