/**
 * When numbers, guides and sentences follow the picture: while it moves, only as often as they can be read,
 * and never two of them in one frame. Laying out their text and shapes costs more than all the light; once
 * nothing moves, all of them are up to date.
 */

/** What follows at a pace of its own, and how often it can be read at most. */
const periodsMs = {
  /** Printed numbers. */
  numbers: 115,
  /** The ink's box and its centre of mass. */
  guides: 115,
  /** Running text with numbers and names in it. */
  sentences: 345,
} as const;

/**
 * A frame that comes late counts as no longer than this: a machine that is behind lays out less, not more.
 */
const maxFrameMs = 1000 / 60;

type Follower = keyof typeof periodsMs;
const followers = Object.keys(periodsMs) as readonly Follower[];

/** How long ago each of them followed last, and whether the picture has changed since. */
type Waiting = Readonly<Record<Follower, { readonly waitedMs: number; readonly isBehind: boolean }>>;

/** How far what is read has followed what is seen. */
export interface ReadingThrottle {
  /** Whether printed numbers follow in this frame. */
  readonly isReadable: boolean;
  /** Whether the guides are measured and follow in this frame. */
  readonly areGuidesDue: boolean;
  /** Whether sentences follow in this frame. */
  readonly isSentenceDue: boolean;
  /** Whether all have followed since the picture last changed: if not, another frame is needed. */
  readonly isUpToDate: boolean;
  readonly waiting: Waiting;
}

const upToDate = { waitedMs: 0, isBehind: false } as const;

/** Everything has been read: how a lesson begins. */
export const atRest: ReadingThrottle = {
  isReadable: true,
  areGuidesDue: true,
  isSentenceDue: true,
  isUpToDate: true,
  waiting: { numbers: upToDate, guides: upToDate, sentences: upToDate },
};

/**
 * What a frame is: whether anything moves any more, whether it shows anything new, and the time since the
 * last one.
 */
interface MomentNews {
  readonly isSettled: boolean;
  readonly isNew: boolean;
  readonly elapsedMs: number;
}

/**
 * The one that follows next: of those whose time has come, the one that has waited for the most of its
 * periods.
 */
function nextFollower(waiting: Waiting): Follower | null {
  const periods = (follower: Follower) => waiting[follower].waitedMs / periodsMs[follower];
  const due = followers.filter((follower) => waiting[follower].isBehind && periods(follower) >= 1);
  return due.reduce<Follower | null>(
    (most, follower) => (most === null || periods(follower) > periods(most) ? follower : most),
    null,
  );
}

/** The pace of the frame after `last`. */
export function nextReadingThrottle(
  last: ReadingThrottle,
  { isSettled, isNew, elapsedMs }: MomentNews,
): ReadingThrottle {
  if (isSettled) return atRest;
  const after = ({ waitedMs, isBehind }: Waiting[Follower]) => ({
    waitedMs: waitedMs + Math.min(maxFrameMs, elapsedMs),
    isBehind: isBehind || isNew,
  });
  const { numbers, guides, sentences } = last.waiting;
  const waiting = { numbers: after(numbers), guides: after(guides), sentences: after(sentences) };
  const next = nextFollower(waiting);
  if (next) waiting[next] = upToDate;
  return {
    isReadable: next === 'numbers',
    areGuidesDue: next === 'guides',
    isSentenceDue: next === 'sentences',
    isUpToDate: followers.every((follower) => !waiting[follower].isBehind),
    waiting,
  };
}
