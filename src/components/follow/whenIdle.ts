/**
 * Work for when a page has nothing else to do.
 */

/** Where the browser does not say when that is. */
const patienceMs = 2000;

/** Resolves once it is loaded and idle. */
export async function whenIdle(): Promise<void> {
  if (document.readyState !== 'complete')
    await new Promise((resolve) => window.addEventListener('load', resolve, { once: true }));
  await new Promise<unknown>((resolve) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(resolve);
    else setTimeout(resolve, patienceMs);
  });
}
