/**
 * The whole lesson as one file, from wherever this page has it: from the site beside it, or from itself. To
 * it is added what the file is to show.
 */
import {
  type OneFile,
  oneFileIds,
  oneFileName,
  type Preset,
  withPreset,
  writeOneFile,
} from '../../formats/oneFile.ts';
import { FetchError, fetchBytes } from '../page/fetchBytes.ts';

/** Several times as large as it is. */
const maximumBytes = 8_000_000;

let own: Document | null = null;

/** Keeps a page that is that file as it was before anything was put into it. */
export function keepOwnFile(page: Document): void {
  own = page.cloneNode(true) as Document;
}

/** Whether this page is one file, and knows no site. */
export function isOneFile(): boolean {
  return own !== null;
}

/** The parts of such a page, which shows nothing itself. */
function partsOf(file: Document): OneFile {
  const textOf = (id: string) => file.getElementById(id)?.textContent ?? '';
  // Scripts run, so the parser has left what is in it as a text.
  const without = file.querySelector('body noscript')?.textContent ?? '';
  return {
    title: file.title,
    description: file.querySelector<HTMLMetaElement>('meta[name="description"]')?.content ?? '',
    icon: file.querySelector('link[rel="icon"]')?.getAttribute('href') ?? '',
    style: textOf(oneFileIds.style),
    script: textOf(oneFileIds.script),
    note: file.getElementById(oneFileIds.root)?.innerHTML ?? '',
    withoutScript: without.replace(/^<style>.*?<\/style>/, ''),
  };
}

/** The file with that title and preset. Throws a FetchError where the site's cannot be had. */
export async function oneFileWith(title: string, preset: Preset): Promise<string> {
  if (own) return withPreset(writeOneFile(partsOf(own)), title, preset);
  const bytes = await fetchBytes(new URL(oneFileName, document.baseURI), maximumBytes);
  const html = new TextDecoder().decode(bytes);
  // Some servers answer with a page of theirs instead of a fault.
  if (!html.includes(oneFileIds.script)) throw new FetchError({ says: 'lost' });
  return withPreset(html, title, preset);
}
