/**
 * When numbers and guides follow the picture: while it moves, only as often as they can be read, and never both in one
 * frame. Laying out their text and shapes costs more than all the light; once nothing moves, all of it is up to date.
 */

/** How far what is read has followed what is seen. */
export interface ReadingPace {
  /** Whether printed numbers follow in this frame. */
  isReadable: boolean;
  /** Whether the guides (the ink's box and its centre of mass) are measured and follow in this frame. */
  areGuidesDue: boolean;
  /** Whether both have followed since the picture last changed: if not, another frame is needed. */
  isUpToDate: boolean;
  /** Time since numbers last followed. */
  unreadMs: number;
}

/** Numbers that change more often than this cannot be read. */
const readingTimeMs = 95;

/** Everything has been read: how a lesson begins. */
export const atRest: ReadingPace = { isReadable: true, areGuidesDue: true, isUpToDate: true, unreadMs: 0 };

/** What a frame is: whether anything moves any more, whether it shows anything new, and the time since the last one. */
interface FrameNews {
  readonly isSettled: boolean;
  readonly isNew: boolean;
  readonly elapsedMs: number;
}

/** The pace of the frame after `last`. Guides follow in the frame after the numbers. */
export function nextReadingPace(last: ReadingPace, { isSettled, isNew, elapsedMs }: FrameNews): ReadingPace {
  if (isSettled) return atRest;
  const isBehind = isNew || !last.isUpToDate;
  const unreadMs = last.unreadMs + elapsedMs;
  const areGuidesDue = last.isReadable && isBehind;
  const isReadable = !areGuidesDue && isBehind && unreadMs >= readingTimeMs;
  return {
    isReadable,
    areGuidesDue,
    isUpToDate: areGuidesDue ? !isNew : !isBehind,
    unreadMs: isReadable ? 0 : unreadMs,
  };
}
