/**
 * What a figure does for the page around it, loaded only where there is one.
 */
import type { LessonStore } from '../state/createLessonStore.ts';
import { obeyHost } from './obeyHost.ts';
import { reportHeight } from './reportHeight.ts';

/** Reports the figure's height, and obeys the page's commands; predictions are announced in any case. */
export function attachHost(root: Element, store: LessonStore): void {
  reportHeight(root);
  obeyHost(store);
}
