/**
 * Style sheets that failed to load. The bundler puts a later part's style sheet into the page once, and takes
 * it for loaded from then on: a part that was tried again would come undressed.
 */

const failed = new Set<HTMLLinkElement>();

/** Notes from now on which of the page's style sheets fail. */
export function noteFailedStyles(): void {
  window.addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') failed.add(target);
    },
    // Such an event does not bubble.
    { capture: true },
  );
}

function loadAgain(link: HTMLLinkElement): Promise<unknown> {
  const again = link.cloneNode() as HTMLLinkElement;
  failed.delete(link);
  link.replaceWith(again);
  return new Promise((resolve, reject) => {
    again.addEventListener('load', resolve);
    again.addEventListener('error', reject);
  });
}

let loading: Promise<unknown> = Promise.resolve();

/** Loads those again, for whoever asks meanwhile; rejects if one of them fails again. */
export function loadFailedStyles(): Promise<unknown> {
  if (failed.size > 0) loading = Promise.all([...failed].map(loadAgain));
  return loading;
}
