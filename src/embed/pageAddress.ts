/**
 * What the page does with its own address: reads it, dresses the document as it says, follows it when its #
 * part changes.
 */
import { isMotionReduced, setMotion } from '../components/page/motion.ts';
import { ownFigureName } from '../formats/figurePage.ts';
import { linkedNetworkIn, linkedNetworkName } from '../formats/linkedNetworkName.ts';
import { type FigureId, type LinkParameters, parameterNames } from '../formats/linkSchema.ts';
import { oneFileIds, type Preset } from '../formats/oneFile.ts';
import { parseRecord } from '../formats/parseRecord.ts';
import { hasLinkedState, type ReadAddress, type ReadLink, readLink, readTexts } from '../formats/readLink.ts';
import type { LessonStore } from '../state/createLessonStore.ts';
import type { LessonState } from '../state/LessonState.ts';
import { openLinkedState } from '../state/linkedState.ts';
import { pageTexts } from '../text/page.ts';

/** As much of a bad value as is repeated in the console. */
const quotedCharacters = 40;

/** The figure whose own page this is; none in the page of all. */
function ownFigure(): FigureId | undefined {
  const figure = document.querySelector<HTMLMetaElement>(`meta[name="${ownFigureName}"]`)?.content;
  return readTexts({ figure }).parameters.figure;
}

/** What the one file is to show, as it was saved; nothing in a page of a site. */
export function presetOfFile(): Preset {
  const preset = parseRecord(document.getElementById(oneFileIds.preset)?.textContent ?? '');
  const names: readonly string[] = [...parameterNames, linkedNetworkName];
  const isKnown = ([name, text]: [string, unknown]) => typeof text === 'string' && names.includes(name);
  return Object.fromEntries(Object.entries(preset).filter(isKnown));
}

/**
 * What the page's address says, and its own figure where that names none; bad values of its author's are said
 * once, in one note in the console.
 */
export function readAddress(): ReadAddress {
  const address = readLink(window.location.search, window.location.hash, presetOfFile());
  noteFaults(address.faults);
  const { parameters } = address;
  return { ...address, parameters: { ...parameters, figure: parameters.figure ?? ownFigure() } };
}

/** The reader's network in the address, or in a file's preset, as text; null where there is none. */
function linkedNetwork(): string | null {
  return linkedNetworkIn(window.location.hash) ?? presetOfFile()[linkedNetworkName] ?? null;
}

/** Opens that network, if there is one, once the page has that which it begins with. */
export async function followLinkedNetwork(store: LessonStore): Promise<void> {
  const text = linkedNetwork();
  if (text === null) return;
  const { openLinkedNetwork } = await import('../components/networkPicture/openLinkedNetwork.ts');
  await openLinkedNetwork(store, text);
}

/** What is said on the page of an address whose reader's part came to harm. */
export function lostOfLink({ lost }: ReadAddress): LessonState['lostOfLink'] {
  if (lost.includes('drawing')) return 'drawing';
  return lost.length > 0 ? 'rest' : null;
}

/** Says what was not understood, if anything was not, in one note in the console, for developers. */
export function noteFaults(faults: ReadLink['faults']): void {
  if (faults.length === 0) return;
  const quoted = faults.map(({ name, text }) => `${name}=“${text.slice(0, quotedCharacters)}”`);
  // biome-ignore lint/suspicious/noConsole: the contract with course pages asks for one note on bad values
  console.info(pageTexts.en.page.badParameters(quoted));
}

/** Gives the document the theme and the motion that are asked for. */
export function applyLook({ theme, motion }: Pick<LinkParameters, 'theme' | 'motion'>): void {
  document.documentElement.dataset.theme = theme;
  setMotion(motion);
}

/**
 * Opens a link whose # part alone is new, as when somebody pastes one into the page's own tab; also the one
 * that is open, again, of which no hashchange tells. A drawing that cannot be read leaves the pad as it is;
 * and who goes back to a link that was opened long ago keeps what was drawn since.
 */
export function followHash(store: LessonStore): void {
  const mark = () => window.history.replaceState({ ...window.history.state, isOpened: true }, '');
  if (hasLinkedState(window.location.hash)) mark();
  window.addEventListener('popstate', ({ state: entry }) => {
    const { hash } = window.location;
    if (!(hasLinkedState(hash) || linkedNetworkIn(hash) !== null) || entry?.isOpened) return;
    mark();
    const address = readLink('', hash);
    store.setState((state) => ({
      ...openLinkedState(state, address.parameters, !isMotionReduced()),
      lostOfLink: lostOfLink(address),
    }));
    if (linkedNetworkIn(hash) !== null) void followLinkedNetwork(store);
  });
}
