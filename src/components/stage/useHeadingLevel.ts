/**
 * At which level headings stand: in a page of its own a figure's heading is the page's; in the lesson it
 * stands below the question of its section, and that of the first figure below the page's.
 */
import { type FigureId, figureIds } from '../../formats/linkSchema.ts';
import { type Lesson, useLesson } from '../follow/LessonContext.ts';
import { useFigureId } from './FigureContext.ts';

/** The level of a figure's own heading. */
export function levelOfFigure(id: FigureId, { hasAddress, parameters }: Lesson): 1 | 2 | 3 {
  if (hasAddress && parameters.figure !== undefined) return 1;
  return id === figureIds[0] ? 2 : 3;
}

/** The level of a heading inside a figure: so many below the figure's own. */
export function useHeadingLevel(below: 1 | 2): number {
  const id = useFigureId();
  return levelOfFigure(id, useLesson()) + below;
}
