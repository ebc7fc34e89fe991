/**
 * What the report beside a shipped network says that it reaches, measured when it was made on data that the
 * site has not.
 */
import { FormatError } from '../formats/FormatError.ts';
import { type NetworkScores, readNetworkReport } from '../formats/networkReport.ts';
import { FetchError, fetchBytes } from './fetchBytes.ts';

/** Ten times as large as the largest report. */
const maximumBytes = 200_000;

/** The scores of a shipped network by its name; null when its report cannot be had. Never rejects. */
export async function loadReport(name: string): Promise<NetworkScores | null> {
  try {
    const bytes = await fetchBytes(new URL(`networks/${name}.json`, document.baseURI), maximumBytes);
    return readNetworkReport(new TextDecoder().decode(bytes));
  } catch (error) {
    if (error instanceof FormatError || error instanceof FetchError) return null;
    throw error;
  }
}
