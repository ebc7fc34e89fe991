/**
 * Parts of a page that are loaded after what one needs to draw and be answered. Not by React's own Suspense:
 * that holds back whatever comes within 300 ms of an earlier part, and a figure alone waited a quarter of a
 * second for nothing; and React.lazy keeps a failed import for ever.
 */
import {
  type ComponentType,
  type ReactNode,
  startTransition,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { pageTexts } from '../../text/page.ts';
import { useTexts } from '../follow/LessonContext.ts';
import { PageDialog } from '../stage/PageDialog.tsx';
import { Failure } from './Failure.tsx';
import { FaultBoundary } from './FaultBoundary.tsx';
import { loadFailedStyles } from './failedStyles.ts';

/**
 * What asks for the parts that could not be had: all of them together, since what kept one kept the others.
 */
const missing = new Set<() => void>();

function askAgain(): void {
  for (const ask of [...missing]) ask();
}

// A page that was cut off for a while mends itself; what one opens comes when one asks.
if (typeof window !== 'undefined') window.addEventListener('online', askAgain);

/** A part of the page that comes when it is first shown, or is loaded ahead of that. */
export interface LazyPart<Props extends object> {
  (props: Props): ReactNode;
  /** Loads it ahead: shown after that, it is there at once. Never fails. */
  readonly preload: () => Promise<void>;
}

/** What is asked of a dialog's properties. */
interface Dialog {
  readonly onClose: () => void;
}

/**
 * A component that is loaded when it is first shown, and takes no room until it is there. When loading fails,
 * one sentence and a button to try again take its place, or nothing, where another part of the same file says
 * it; for a dialog, which has no place in the page, they stand in one that takes its place. A fault inside of
 * it stays inside.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  whenMissing: 'say so' | 'say nothing' | 'say so in a dialog' = 'say so',
): LazyPart<Props> {
  let loaded: ComponentType<Props> | null = null;
  const obtain = async (): Promise<ComponentType<Props>> => {
    if (!loaded) {
      await loadFailedStyles();
      loaded = await load();
    }
    return loaded;
  };
  function Part(props: Props) {
    const { failure } = useTexts(pageTexts);
    const [Shown, setShown] = useState(() => loaded);
    const [failures, setFailures] = useState(0);
    const askRef = useRef(askAgain);
    useLayoutEffect(() => {
      if (Shown) return;
      let isGone = false;
      const ask = () => {
        missing.delete(ask);
        obtain().then(
          // In slices, so that a large part holds up no frame.
          (part) => !isGone && startTransition(() => setShown(() => part)),
          () => {
            if (isGone) return;
            if (whenMissing !== 'say so in a dialog') missing.add(ask);
            setFailures((count) => count + 1);
          },
        );
      };
      askRef.current = ask;
      ask();
      return () => {
        isGone = true;
        missing.delete(ask);
      };
    }, [Shown]);
    if (Shown) {
      return (
        <FaultBoundary sentence={failure.crash}>
          <Shown {...props} />
        </FaultBoundary>
      );
    }
    if (failures === 0 || whenMissing === 'say nothing') return null;
    const latest = { sentence: failure.part, isLasting: failures > 1, times: failures };
    if (whenMissing === 'say so') return <Failure {...latest} onRetry={askAgain} />;
    return (
      <PageDialog title={failure.dialog} onClose={(props as Dialog).onClose}>
        <Failure {...latest} onRetry={askRef.current} />
      </PageDialog>
    );
  }
  return Object.assign(Part, {
    preload: async () => {
      await obtain().catch(() => undefined);
    },
  });
}
