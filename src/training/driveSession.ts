/**
 * Keeps a session at work: slices of it, and between two slices a gap for messages, and in the page for the
 * pen.
 */
import type { Session } from './createSession.ts';

/** The time and the turns that a session is given. */
export interface DriveOptions {
  /** How long a slice is, in milliseconds; the last piece of work in it may take longer. */
  readonly sliceMs: number;
  readonly nowMs: () => number;
  /** Calls back soon, once others have had their turn. */
  readonly later: (then: () => void) => void;
}

/**
 * Returns a function that takes a message for the session and sees to it that it works as long as there is
 * work.
 */
export function driveSession(session: Session, options: DriveOptions): (message: unknown) => void {
  let isDriven = false;

  function slice(): void {
    const endMs = options.nowMs() + options.sliceMs;
    let nowMs = options.nowMs();
    while (nowMs < endMs) {
      if (!session.work(nowMs)) {
        isDriven = false;
        return;
      }
      nowMs = options.nowMs();
    }
    options.later(slice);
  }

  return (message) => {
    session.tell(message);
    if (isDriven) return;
    isDriven = true;
    options.later(slice);
  };
}
