/**
 * Parts of a page that are loaded after what one needs to draw and be answered. Not by React's own Suspense:
 * that holds back whatever comes within 300 ms of an earlier part, and a figure alone waited a quarter of a
 * second for nothing.
 */
import { type ComponentType, type ReactNode, startTransition, useLayoutEffect, useState } from 'react';
import { useLesson } from './LessonContext.ts';

/** Stands where a part would, when it cannot be had. */
function MissingPart() {
  return <p role="alert">{useLesson().messages.failure.part}</p>;
}

function Nothing() {
  return null;
}

/** A part of the page that comes when it is first shown, or is loaded ahead of that. */
export interface LazyPart<Props extends object> {
  (props: Props): ReactNode;
  /** Loads it ahead: shown after that, it is there at once. Never fails. */
  readonly preload: () => Promise<void>;
}

/**
 * A component that is loaded when it is first shown, and takes no room until it is there; one sentence takes
 * its place when loading fails, or nothing, where another part of the same file says it. It is asked for
 * again by whatever shows it next.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  whenMissing: 'say so' | 'say nothing' = 'say so',
): LazyPart<Props> {
  const missing = whenMissing === 'say so' ? MissingPart : Nothing;
  let loaded: ComponentType<Props> | null = null;
  const obtain = async (): Promise<ComponentType<Props>> => {
    try {
      loaded ??= await load();
    } catch {
      return missing;
    }
    return loaded;
  };
  function Part(props: Props) {
    const [Shown, setShown] = useState(() => loaded);
    useLayoutEffect(() => {
      if (Shown) return;
      let isGone = false;
      void obtain().then((part) => {
        // In slices, so that a large part holds up no frame.
        if (!isGone) startTransition(() => setShown(() => part));
      });
      return () => {
        isGone = true;
      };
    }, [Shown]);
    return Shown && <Shown {...props} />;
  }
  return Object.assign(Part, {
    preload: async () => {
      await obtain();
    },
  });
}
