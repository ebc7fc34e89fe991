/**
 * What the page does with its own address: reads it, dresses the document as it says, follows it when its #
 * part changes.
 */
import { isMotionReduced, reduceMotion } from '../components/motion.ts';
import type { LinkParameters } from '../formats/linkSchema.ts';
import { hasLinkedState, readLink } from '../formats/readLink.ts';
import type { LessonStore } from '../state/createLessonStore.ts';
import { openLinkedState } from '../state/linkedState.ts';
import type { Messages } from '../text/Messages.ts';

/** As much of a bad value as is repeated in the console. */
const quotedCharacters = 40;

/** The parameters in the page's address; bad ones are said once, in one note in the console. */
export function readAddress({ page }: Messages): LinkParameters {
  const { parameters, faults } = readLink(window.location.search, window.location.hash);
  if (faults.length > 0) {
    const quoted = faults.map(({ name, text }) => `${name}=“${text.slice(0, quotedCharacters)}”`);
    // biome-ignore lint/suspicious/noConsole: the contract with course pages asks for one note on bad values
    console.info(page.badParameters(quoted));
  }
  return parameters;
}

/** Gives the document the theme and the motion that are asked for. */
export function dressPage({ theme, motion }: LinkParameters): void {
  if (theme !== 'auto') document.documentElement.dataset.theme = theme;
  if (motion === 'reduce') reduceMotion();
}

/** Opens a link whose # part alone is new, as when somebody pastes one into the page's own tab. */
export function followHash(store: LessonStore): void {
  window.addEventListener('hashchange', () => {
    const { hash } = window.location;
    if (!hasLinkedState(hash)) return;
    const { parameters } = readLink('', hash);
    store.setState((state) => openLinkedState(state, parameters, !isMotionReduced()));
  });
}
