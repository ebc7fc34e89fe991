/**
 * What a live region says, and when: a text that has stood still for a moment, and is another one than
 * before. The first is no news, since it is what was found here. It waits by itself and not by aria-busy, to
 * which not every screen reader listens.
 */

/** Longer than from one step of a slider, or one repeat of a key, to the next. */
const restMs = 250;

export interface Speech {
  /** Takes what there is to say now: '' for nothing, null while it is not known yet. */
  readonly hear: (text: string | null) => void;
  /** Says nothing any more. */
  readonly stop: () => void;
}

/** Calls `say` with what is news. */
export function createSpeech(say: (text: string) => void): Speech {
  let latest: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(timer);
  return {
    hear: (text) => {
      stop();
      if (text === null || text === latest) return;
      if (latest === null) {
        latest = text;
        return;
      }
      timer = setTimeout(() => {
        latest = text;
        say(text);
      }, restMs);
    },
    stop,
  };
}
