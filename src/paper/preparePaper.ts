/**
 * Lays the page out for paper when the browser is about to print it, and back. Loaded once the page has
 * nothing else to do; before that, a page is printed as it stands.
 */
import { flushSync } from 'react-dom';
import { drawAllOnPaper, setOnPaper } from '../components/page/onPaper.ts';
import { adoptColours } from '../components/pictures/adoptColours.ts';
import { measureNow } from '../components/pictures/observeSize.ts';
import { paperColours } from '../marks/paperColours.ts';
import type { FrameLoop } from '../state/createFrameLoop.ts';
import type { LessonStore } from '../state/createLessonStore.ts';
import { playTo } from '../state/padCommands.ts';
import './paper.css';

/** The width of a column on A4. */
const maxIframePx = 660;

// By data-paper, so that what is measured is what is printed.
adoptColours(':root[data-paper]', paperColours);

/** Listens until it is told to stop. */
export function preparePaper(store: LessonStore, loop: FrameLoop, signal: AbortSignal): void {
  const root = document.documentElement;
  /** What stood a third down the screen, and where. */
  let read: { readonly element: Element; readonly top: number } | null = null;
  const layOut = (isPaper: boolean) => {
    root.toggleAttribute('data-paper', isPaper);
    loop.settle();
    flushSync(() => setOnPaper(isPaper));
    flushSync(measureNow);
    // What is rendered at rest, too.
    flushSync(drawAllOnPaper);
  };
  const onBeforePrint = () => {
    const element = document.elementFromPoint(root.clientWidth / 2, root.clientHeight / 3);
    read = element && { element, top: element.getBoundingClientRect().top };
    // How wide a frame is on paper its page says only then, but no wider than here, nor than A4.
    if (window.parent !== window)
      root.style.setProperty('--paper-width', `${Math.min(root.clientWidth, maxIframePx)}px`);
    // Its address opens the whole example; and in a frame that nobody has seen yet, none has begun.
    if (store.getState().pad.playback !== null) store.setState((state) => playTo(state, 1));
    layOut(true);
  };
  const onAfterPrint = () => {
    layOut(false);
    // Figures that came for paper stay, and are a little higher or lower than what was kept for them.
    if (read?.element.isConnected) root.scrollTop += read.element.getBoundingClientRect().top - read.top;
  };
  window.addEventListener('beforeprint', onBeforePrint, { signal });
  window.addEventListener('afterprint', onAfterPrint, { signal });
}
