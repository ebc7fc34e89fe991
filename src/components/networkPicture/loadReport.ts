/**
 * What the report beside a shipped network says that it reaches, measured when it was made on data that the
 * site has not.
 */
import { FormatError } from '../../formats/FormatError.ts';
import { type NetworkScores, readNetworkReport } from '../../formats/networkReport.ts';
import { FetchError, fetchBytes } from '../page/fetchBytes.ts';

/** Ten times as large as the largest report. */
const maximumBytes = 200_000;

const known = new Map<string, NetworkScores>();

/** The scores as far as they have been loaded, for who cannot wait. */
export function reportNow(name: string): NetworkScores | undefined {
  return known.get(name);
}

/** Takes the scores of a shipped network from whoever has them already. */
export function keepReport(name: string, scores: NetworkScores): void {
  known.set(name, scores);
}

/** The scores of a shipped network by its name; null when its report cannot be had. Never rejects. */
export async function loadReport(name: string): Promise<NetworkScores | null> {
  const scores = known.get(name);
  if (scores) return scores;
  try {
    const bytes = await fetchBytes(new URL(`networks/${name}.json`, document.baseURI), maximumBytes);
    const read = readNetworkReport(new TextDecoder().decode(bytes));
    known.set(name, read);
    return read;
  } catch (error) {
    if (error instanceof FormatError || error instanceof FetchError) return null;
    throw error;
  }
}
