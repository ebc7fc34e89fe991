/**
 * The networks of the site, which the library has in itself: a page that mounts a figure has no folder of
 * them.
 */
import { keepShipped } from '../components/networkPicture/loadNetwork.ts';
import { keepReport } from '../components/networkPicture/loadReport.ts';

/** Hands them to those who would fetch them. */
export function keepNetworks(): void {
  for (const { name, base64, scores } of __INKLIGHT_NETWORKS__) {
    keepShipped(
      name,
      Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)),
    );
    keepReport(name, scores);
  }
}
