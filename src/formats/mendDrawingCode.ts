/**
 * Reads a code that mails, chats or web pages have damaged: a full stop or a bracket was added at its end, it
 * was put in quotes, or broken over two lines. Several repairs are tried; the check bytes of the code tell
 * whether one is right.
 */
import type { CodedDrawing } from './drawingCode.ts';
import { FormatError } from './FormatError.ts';
import { readDrawingCode } from './readDrawingCode.ts';

/** A word may follow without a space. Words of up to this many letters are tried. */
const maxTailLength = 8;
/**
 * How codes of version 2 start. A word at the end is tried for those alone: with two check bytes, a wrong
 * repair passes once in 65,536 times.
 */
const versionTwoStart = 'Ag';

function startOf(text: string): string {
  return text.split(/[^\w-]/, 1)[0];
}

/** Repairs of the text, the likeliest first; the text itself before all. */
function* candidates(text: string): Generator<string> {
  yield text;
  const inOneLine = text.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]|=$/gm, '');
  const head = startOf(inOneLine);
  const letters = inOneLine.replace(/[^\w-]/g, '');
  yield head;
  yield letters;
  yield startOf(text);
  for (const whole of [head, letters]) {
    if (!whole.startsWith(versionTwoStart)) continue;
    for (let tail = 1; tail <= maxTailLength; tail++) yield whole.slice(0, -tail);
  }
}

/** The drawing in the text. If no repair helps, throws the FormatError of the text as it stands. */
export function mendDrawingCode(text: string): CodedDrawing {
  let fault: FormatError | null = null;
  for (const candidate of candidates(text)) {
    try {
      return readDrawingCode(candidate);
    } catch (error) {
      if (!(error instanceof FormatError)) throw error;
      fault ??= error;
    }
  }
  throw fault;
}
