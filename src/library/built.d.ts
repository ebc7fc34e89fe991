/** What the build puts in place of these names: of the library both, of the one file the networks. */
import type { NetworkScores } from '../formats/networkReport.ts';

declare global {
  /** The networks of the site: their files as base64, and what their reports say. */
  const __INKLIGHT_NETWORKS__: readonly {
    readonly name: 'trained' | 'hoped' | 'plain' | 'untrained';
    readonly base64: string;
    readonly scores: NetworkScores;
  }[];
  /** All styles, for a shadow root. */
  const __INKLIGHT_STYLES__: string;
}
