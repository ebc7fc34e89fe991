/**
 * Files handed to the reader. Whether the browser saved one, it does not say: a frame that its host has put
 * into a sandbox without `allow-downloads` saves nothing, and hears of it as little as the reader.
 */

/** A file to be saved, made at the press. */
export interface SavedFile {
  readonly name: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
  /** The same as a text, where the content is none: what can be copied where nothing is saved. */
  readonly asText?: { readonly name: string; readonly write: () => string };
  /** Whether it holds what this page alone has: the same page in another tab would save something else. */
  readonly isOfThisPageAlone: boolean;
}

/** The download has begun by then, in every browser. */
const releaseAfterMs = 10_000;

/** Saves a file, as the browser saves downloads, or in a sandbox does not. */
export function saveFile({ name, content }: SavedFile): void {
  const url = URL.createObjectURL(new Blob([content]));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), releaseAfterMs);
}

/** Put into the query of a page that is opened from a frame: it inherits the frame's sandbox, mostly. */
export const fromFrame = 'from-frame';

/**
 * Whether this page may be in such a sandbox: in a frame nobody can know, since of a host of another origin
 * nothing is told. A page without an origin is in one for sure, but that may allow downloads; one that was
 * opened from a frame is in the frame's.
 */
export function mayBeKeptFromSaving(): boolean {
  const { protocol, search } = window.location;
  // A file has no origin either, but is in no sandbox.
  const hasNoOrigin = window.origin === 'null' && protocol !== 'file:';
  return window.parent !== window || hasNoOrigin || search.includes(fromFrame);
}
