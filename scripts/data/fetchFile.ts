/**
 * Fetches one file in a way that can be taken up again: what has arrived lies in a file of its own until all
 * is there, and the next attempt asks for the rest only (HTTP Range).
 */
import { appendFileSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { DataError } from './DataError.ts';

/**
 * Told of each piece: bytes that are there, and how many there will be (null where the server does not say).
 */
export type OnBytes = (received: number, total: number | null) => void;

/** Attempts at one address before it is given up; each goes on where the last one broke off. */
const attempts = 3;
/** A server that sends nothing for so long has gone. */
const silentMs = 20_000;

/**
 * The bytes at the address; partPath is where they gather. Throws a DataError; what has arrived then stays.
 */
export async function fetchFile(url: string, partPath: string, onBytes: OnBytes): Promise<Uint8Array> {
  let fault = '';
  for (let attempt = 0; attempt < attempts; attempt++) {
    try {
      await fetchRest(url, partPath, onBytes);
      return readFileSync(partPath);
    } catch (error) {
      if (error instanceof DataError) throw error;
      fault = reasonOf(error);
    }
  }
  throw new DataError(`${new URL(url).host} could not be reached or broke off (${fault})`);
}

async function fetchRest(url: string, partPath: string, onBytes: OnBytes): Promise<void> {
  let received = existsSync(partPath) ? statSync(partPath).size : 0;
  const controller = new AbortController();
  let timer = setTimeout(() => controller.abort(), silentMs);
  try {
    const headers: Record<string, string> = received > 0 ? { Range: `bytes=${received}-` } : {};
    const response = await fetch(url, { headers, signal: controller.signal });
    // All of it is there already, or more than there should be: the checksum will tell.
    if (response.status === 416) return;
    if (!response.ok) throw new DataError(`${new URL(url).host} answered ${response.status}`);
    if (response.status !== 206) {
      received = 0;
      writeFileSync(partPath, '');
    }
    const length = response.headers.get('content-length');
    const total = length === null ? null : received + Number(length);
    for await (const chunk of response.body ?? []) {
      clearTimeout(timer);
      timer = setTimeout(() => controller.abort(), silentMs);
      appendFileSync(partPath, chunk);
      received += chunk.length;
      onBytes(received, total);
    }
  } finally {
    clearTimeout(timer);
  }
}

/** Forgets what has arrived. */
export function forgetPart(partPath: string): void {
  rmSync(partPath, { force: true });
}

/** fetch hides what went wrong in its error's cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (cause instanceof Error) return 'code' in cause ? String(cause.code) : cause.message;
  return error.name === 'AbortError' ? 'no answer' : error.message;
}
