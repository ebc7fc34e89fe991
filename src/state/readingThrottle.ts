/**
 * When numbers, guides and sentences follow the picture. While it moves, each follows only as often as it can
 * be read, and never two in one frame: laying out text costs more time than drawing all the light. Once
 * nothing moves, all of them are up to date.
 */

/** The kinds of things that follow, and the shortest time between two updates of each. */
const periodsMs = {
  /** Printed numbers. */
  numbers: 115,
  /** The ink's box and its centre of mass. */
  guides: 115,
  /** Running text with numbers and names in it. */
  sentences: 345,
} as const;

/** Late frames count as no longer than this, so that a slow machine lays out less often, not more. */
const maxFrameMs = 1000 / 60;

type Follower = keyof typeof periodsMs;
const followers = Object.keys(periodsMs) as readonly Follower[];

/** For each kind, the time since its last update, and whether the picture has changed since. */
type Waiting = Readonly<Record<Follower, { readonly waitedMs: number; readonly isBehind: boolean }>>;

/** What follows in this frame, and what is still behind the picture. */
export interface ReadingThrottle {
  /** Whether printed numbers follow in this frame. */
  readonly isReadable: boolean;
  /** Whether the guides are measured and follow in this frame. */
  readonly areGuidesDue: boolean;
  /** Whether sentences follow in this frame. */
  readonly isSentenceDue: boolean;
  /** Whether all have followed since the picture last changed. If not, another frame is needed. */
  readonly isUpToDate: boolean;
  readonly waiting: Waiting;
}

const upToDate = { waitedMs: 0, isBehind: false } as const;

/** Nothing moves, and everything follows: also how a lesson begins. */
export const atRest: ReadingThrottle = {
  isReadable: true,
  areGuidesDue: true,
  isSentenceDue: true,
  isUpToDate: true,
  waiting: { numbers: upToDate, guides: upToDate, sentences: upToDate },
};

/**
 * A frame: whether nothing moves any more, whether anything in it is new, whether the answer is another digit
 * than before, and the time since the last one.
 */
interface FrameFacts {
  readonly isSettled: boolean;
  readonly isNew: boolean;
  readonly isAnswerNew: boolean;
  readonly elapsedMs: number;
}

/** Which kind follows in this frame: of those that are due, the one that has waited for the most periods. */
function nextFollower(waiting: Waiting): Follower | null {
  const periods = (follower: Follower) => waiting[follower].waitedMs / periodsMs[follower];
  const due = followers.filter((follower) => waiting[follower].isBehind && periods(follower) >= 1);
  return due.reduce<Follower | null>(
    (most, follower) => (most === null || periods(follower) > periods(most) ? follower : most),
    null,
  );
}

/** What follows in the frame after `last`. */
export function nextReadingThrottle(
  last: ReadingThrottle,
  { isSettled, isNew, isAnswerNew, elapsedMs }: FrameFacts,
): ReadingThrottle {
  if (isSettled) return atRest;
  const after = ({ waitedMs, isBehind }: Waiting[Follower]) => ({
    waitedMs: waitedMs + Math.min(maxFrameMs, elapsedMs),
    isBehind: isBehind || isNew,
  });
  const { numbers, guides, sentences } = last.waiting;
  const waiting = { numbers: after(numbers), guides: after(guides), sentences: after(sentences) };
  // A digit never stands beside the numbers of another one.
  const next = isAnswerNew ? 'numbers' : nextFollower(waiting);
  if (next) waiting[next] = upToDate;
  return {
    isReadable: next === 'numbers',
    areGuidesDue: next === 'guides',
    isSentenceDue: next === 'sentences',
    isUpToDate: followers.every((follower) => !waiting[follower].isBehind),
    waiting,
  };
}
