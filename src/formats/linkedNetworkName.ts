/**
 * Where a link or a file has the reader's network (linkedNetwork.ts): behind the #, as the last, or in the
 * preset. Not a parameter of the table in linkSchema.ts: it is far too long for a course page's text.
 */

export const linkedNetworkName = 'weights';

/** The text of it in a # part; null where there is none. */
export function linkedNetworkIn(hash: string): string | null {
  return new RegExp(`[#&?;]${linkedNetworkName}=([\\w-]+)`).exec(hash)?.[1] ?? null;
}
