/**
 * Parts of a page that are loaded after what one needs to draw and be answered. Not by React's own Suspense:
 * that holds back whatever comes within 300 ms of an earlier part, and a figure alone waited a quarter of a
 * second for nothing.
 */
import { type ComponentType, startTransition, useLayoutEffect, useState } from 'react';
import { useLesson } from './LessonContext.ts';

/** Stands where a part would, when it cannot be had. */
function MissingPart() {
  return <p role="alert">{useLesson().messages.failure.part}</p>;
}

function Nothing() {
  return null;
}

/**
 * A component that is loaded when it is first shown, and takes no room until it is there; one sentence takes
 * its place when loading fails, or nothing, where another part of the same file says it.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  whenMissing: 'say so' | 'say nothing' = 'say so',
): ComponentType<Props> {
  const missing = whenMissing === 'say so' ? MissingPart : Nothing;
  let loaded: ComponentType<Props> | null = null;
  return function LazyPart(props: Props) {
    const [Part, setPart] = useState(() => loaded);
    useLayoutEffect(() => {
      if (Part) return;
      let isGone = false;
      // In slices, so that a large part holds up no frame.
      const show = (part: ComponentType<Props>) => {
        if (!isGone) startTransition(() => setPart(() => part));
      };
      load().then(
        (part) => {
          loaded = part;
          show(part);
        },
        () => show(missing),
      );
      return () => {
        isGone = true;
      };
    }, [Part]);
    return Part && <Part {...props} />;
  };
}
