/**
 * A link to the moment: the page as its author set it up, and in the # part what the reader has on it.
 */
import { linkedNetworkName } from './linkedNetworkName.ts';
import type { LinkedState, LinkParameters } from './linkSchema.ts';
import { writeOptions, writeState } from './writeLink.ts';

/** The page, the author's parameters and the reader's state: all that a link says. */
export interface SharedMoment {
  /** The address of the page, without query and # part. */
  readonly page: string;
  /** What the page's address asked for, and the network that was chosen since. */
  readonly parameters: LinkParameters;
  /** What the reader has made of it. */
  readonly state: LinkedState;
}

/** The link with the reader's network at its end (linkedNetwork.ts). */
export function withLinkedNetwork(link: string, network: string): string {
  return `${link}&${linkedNetworkName}=${network}`;
}

/** The link. Throws a FormatError when there is too much ink for one. */
export function shareLink({ page, parameters, state }: SharedMoment): string {
  const query = writeOptions(parameters);
  return `${page}${query && `?${query}`}#${writeState(state)}`;
}
