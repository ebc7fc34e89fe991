/**
 * What a lesson tells the page that it is: DOM events on the window, for scripts of that page, and for what
 * passes them on to the page around it (embed/followHost.ts). See doc/embedding.md.
 */
import type { PageEvents } from './PageEvents.ts';

/** Tells the window. */
export function tellPage<Name extends keyof PageEvents>(name: Name, detail: PageEvents[Name]): void {
  window.dispatchEvent(new CustomEvent(`inklight-${name}`, { detail }));
}

/** Hears what is told from now on. */
export function hearPage<Name extends keyof PageEvents>(
  name: Name,
  hear: (detail: PageEvents[Name]) => void,
): void {
  window.addEventListener(`inklight-${name}`, (event) =>
    hear((event as CustomEvent<PageEvents[Name]>).detail),
  );
}
