/**
 * JSON of a network -> its value. The text is gone through first: what holds more numbers and lists than the
 * largest network, or lists within lists without end, would take a gigabyte and a minute to parse.
 */
import { FormatError } from './FormatError.ts';
import { maxParameters } from './networkLimits.ts';

/**
 * Of lists and objects together: a row for each neuron, in every layer there can be, and a few around them.
 */
const maximumLists = 40_000;
const maximumDepth = 16;
/** Numbers, and what else stands between commas. */
const maximumItems = maxParameters + maximumLists;

const [comma, openList, closeList, openObject, closeObject] = Array.from(',[]{}', (mark) =>
  mark.charCodeAt(0),
);

/**
 * The value; null where the text is no JSON, or nested as no network is. Throws a FormatError when it holds
 * more numbers than a network may.
 */
export function parseLists(text: string): unknown {
  let [items, lists, depth] = [1, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === comma) items++;
    else if (code === openList || code === openObject) {
      lists++;
      depth++;
      if (lists > maximumLists || depth > maximumDepth) return null;
    } else if (code === closeList || code === closeObject) depth--;
  }
  if (items > maximumItems) {
    const limit = { count: items, layer: null, maximum: maxParameters };
    throw new FormatError('impossible-sizes', { says: 'announces', of: 'parameters', ...limit });
  }
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
