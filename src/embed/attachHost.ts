/**
 * What a figure does for the page around it, loaded only where there is one.
 */
import type { LessonState } from '../state/LessonState.ts';
import { followHost } from './followHost.ts';
import { reportHeight } from './reportHeight.ts';
import type { ChangeablePage } from './takeOptions.ts';

/**
 * Reports the figure's height, and obeys the page's commands; predictions are announced in any case. opened
 * is what the lesson was opened with.
 */
export function attachHost(root: Element, page: ChangeablePage, opened: LessonState): void {
  reportHeight(root);
  followHost(page, opened);
}
