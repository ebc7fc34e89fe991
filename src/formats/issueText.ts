/**
 * What valibot found wrong, as the end of a sentence for people.
 */
import * as v from 'valibot';

/** The most characters of the reader's own text that are repeated to them. */
const quotedCharacters = 40;

/** "wrong at strokes.0.3.1: <=500 is expected, not 612", to follow the name of what was read. */
export function issueText(issue: v.BaseIssue<unknown>): string {
  const place = v.getDotPath(issue) ?? 'its top';
  const received = issue.received.slice(0, quotedCharacters);
  return `wrong at ${place}: ${issue.expected ?? 'something else'} is expected, not ${received}`;
}
