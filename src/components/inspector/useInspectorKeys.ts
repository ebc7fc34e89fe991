/**
 * Escape shuts the inspector wherever in the figure the focus is.
 */
import type { KeyboardEvent } from 'react';
import { closeInspector, inspectedPlace } from '../../state/pointCommands.ts';
import { useCommand, useLesson } from '../follow/LessonContext.ts';
import { readKey } from '../page/readKey.ts';

/** A handler for keys that nothing inside the figure used. */
export function useInspectorKeys(): (event: KeyboardEvent) => void {
  const { store } = useLesson();
  const command = useCommand();
  return (event) => {
    if (readKey(event) === 'Escape' && inspectedPlace(store.getState())) command(closeInspector);
  };
}
