/**
 * Parts of a figure that are loaded after what one needs to draw and be answered.
 */
import { type ComponentType, lazy } from 'react';
import { useLesson } from './LessonContext.ts';

/** Stands where a part would, when it cannot be had. */
function MissingPart() {
  return <p role="alert">{useLesson().messages.failure.part}</p>;
}

function Nothing() {
  return null;
}

/**
 * A component that is loaded when it is first shown; one sentence takes its place when loading fails, or nothing, where
 * another part of the same file says it.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  whenMissing: 'say so' | 'say nothing' = 'say so',
) {
  return lazy(async (): Promise<{ default: ComponentType<Props> }> => {
    try {
      return { default: await load() };
    } catch {
      return { default: whenMissing === 'say so' ? MissingPart : Nothing };
    }
  });
}
