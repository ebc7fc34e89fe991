/**
 * The networks of the site, which the library and the one file have in themselves: neither has a folder of
 * them.
 */
import { keepShipped } from './loadNetwork.ts';
import { keepReport } from './loadReport.ts';

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
