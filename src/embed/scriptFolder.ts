/**
 * The folder that embed.js was loaded from, wherever it was written: the figures are in it.
 */

/**
 * The folder's address. source is that of the script element that runs, if there is one: a module has none,
 * nor has what was imported. Then the engine says in a stack trace of the script where that is from, in
 * every browser; that is asked, not the page, which may have other scripts of this name. Null where it cannot
 * be known.
 */
export function scriptFolder(source: string | undefined, stack: string | undefined): string | null {
  const address = source || /\w+:\S*\/(?=embed\.js)/.exec(stack ?? '')?.[0];
  return address ? new URL('./', address).href : null;
}
