/**
 * The codes that a text may have been before its way through mails, chats and other people's pages: with a
 * full stop or a bracket behind it, broken over two lines, in quotes. The check bytes of a code say which of
 * them it was, if any.
 */
import type { CodedDrawing } from './drawingCode.ts';
import { FormatError } from './FormatError.ts';
import { readDrawingCode } from './readDrawingCode.ts';

/** As many letters behind a code are tried to leave out: a word that lost its space. */
const maxTailLength = 8;
/** How a code of version 2 starts, whose two check bytes a wrong code passes once in 65,536 times. */
const proved = 'Ag';

function startOf(text: string): string {
  return text.split(/[^\w-]/, 1)[0];
}

/** The likeliest first. */
function* candidates(text: string): Generator<string> {
  yield text;
  const inOneLine = text.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]|=$/gm, '');
  const head = startOf(inOneLine);
  const letters = inOneLine.replace(/[^\w-]/g, '');
  yield head;
  yield letters;
  yield startOf(text);
  for (const whole of [head, letters]) {
    if (!whole.startsWith(proved)) continue;
    for (let tail = 1; tail <= maxTailLength; tail++) yield whole.slice(0, -tail);
  }
}

/** The drawing that the text's code holds; throws the FormatError of the text as it stands if none does. */
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
