/**
 * What valibot found wrong, as facts of a sentence: in its code for what may stand there, such as "<=500",
 * and in what the file holds.
 */
import * as v from 'valibot';

/** The most characters of the reader's own text that are repeated to them. */
const quotedCharacters = 40;

/**
 * Where it is wrong, as "strokes.0.3.1" (null at the top); what is expected there, if that is known; what
 * stands there.
 */
export function issueFacts(issue: v.BaseIssue<unknown>) {
  return {
    place: v.getDotPath(issue),
    expected: issue.expected,
    received: issue.received.slice(0, quotedCharacters),
  };
}
