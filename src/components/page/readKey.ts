/**
 * What a key means to the page: the one place where a keyboard event becomes the name of a key. Where text is
 * typed all keys are the text's, undo too. Shortcuts with Ctrl, Alt or Command belong to the browser, but for
 * undo and redo.
 *
 * A letter is the one that is written on the key, wherever it lies (AZERTY, Dvorak). Where none of Latin's is
 * (Cyrillic, Greek, Hebrew, ...), it is the one that lies there on most keyboards, as in all programs that
 * have such readers.
 */

/** What is read of a KeyboardEvent, React's or the browser's. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  /** Whether something nearer to the focus has used it already. */
  readonly defaultPrevented: boolean;
  readonly target: EventTarget | null;
}

/** The types of fields in which text is typed, a textarea's too, by how they begin. */
const textTypes = /^(text|search|url|tel|email|password|number|date|time|month|week)/;
/** Letters, and vowel signs that have keys, of all scripts but Latin. */
const foreign = /^(?!\p{sc=Latin})[\p{L}\p{M}]+$/u;

/** The Latin letter that a key means, in lower case; null for a key that is no letter. */
function letterOf({ key, code }: KeyPress): string | null {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  const place = foreign.test(key) && /^Key(.)$/.exec(code);
  return place ? place[1].toLowerCase() : null;
}

/** Whether a shortcut of the browser or the system may be meant, which the page leaves alone. */
export function hasModifier({ ctrlKey, metaKey, altKey }: KeyPress): boolean {
  return ctrlKey || metaKey || altKey;
}

/**
 * A key by its name as in KeyboardEvent.key, where it is one for the page; '' where it is not. Letters are
 * Latin and in lower case; Ctrl+Z is "Undo", Ctrl+Y and Ctrl+Shift+Z are "Redo", the names of the keys that
 * some keyboards have for that.
 */
export function readKey(event: KeyPress): string {
  const { key, altKey, shiftKey } = event;
  // Not by instanceof: what stands in another window is of other classes.
  const { type = '', isContentEditable } = (event.target ?? {}) as Partial<HTMLInputElement>;
  if (event.defaultPrevented || isContentEditable || textTypes.test(type)) return '';
  const letter = letterOf(event);
  if (hasModifier(event)) {
    if (letter === 'z' && !altKey) return shiftKey ? 'Redo' : 'Undo';
    return letter === 'y' && !altKey && !shiftKey ? 'Redo' : '';
  }
  // In a list of choices what is typed searches it.
  if (key.length === 1 && /^select/.test(type)) return '';
  // The question mark of Arabic keyboards.
  return letter ?? (key === '\u061f' ? '?' : key);
}
