/**
 * One gesture, from press to release, for all that is drawn on or dragged over: mouse, pen or finger.
 *
 * It ends with its pointer, its button, its element, its window or its page, whichever goes first, and what
 * was done so far stays. A pen wins over the hand that rests beside it; a second finger means the page, and
 * so does what the browser takes for itself to scroll: then what was begun is taken back. Nothing is selected
 * and no selection is dragged away. Moves are heard by the element itself: sixty times a second, what React
 * does for each event is a fifth of all script.
 */
import { type DragEvent, type PointerEvent as ReactPointerEvent, useEffect, useRef } from 'react';

/** What a surface does with a gesture; Held is what it has in hand from the press on. */
export interface DragSurface<Held> {
  /** What a press takes hold of; null where there is nothing. The element is the one that was pressed. */
  readonly take: (event: PointerEvent, element: Element) => Held | null;
  /**
   * Follows the pointer to every place it passed since the last call, oldest first; browsers hand over one
   * event a frame. Where things are is for it to measure: the page may have scrolled since the press.
   */
  readonly follow: (held: Held, passed: readonly PointerEvent[], element: Element) => void;
  /** Lets go; what was done stays. */
  readonly release: (held: Held) => void;
  /** Lets go as if nothing had been. */
  readonly takeBack: (held: Held) => void;
}

/** Ends the gesture that is under way. */
type End = (how: 'release' | 'takeBack') => void;

/** Bits of PointerEvent.buttons: the main button or a finger, and a pen's own eraser. */
const mainButtons = 1 | 32;
/** A finger that comes down so soon after the pen was near is the hand that holds it. */
const restingMs = 500;

/** Whether a press begins a gesture where none is under way. */
function mayBegin({ isPrimary, buttons, pointerType, timeStamp }: PointerEvent, penSeenMs: number): boolean {
  if (!isPrimary || (buttons & mainButtons) === 0) return false;
  return pointerType !== 'touch' || timeStamp - penSeenMs > restingMs;
}

/** Handlers for a surface, or for each of several that share one pointer. */
export function useDrag<Held>(surface: DragSurface<Held>) {
  const current = useRef(surface);
  current.current = surface;
  const endRef = useRef<End | null>(null);
  const penSeenMs = useRef(Number.NEGATIVE_INFINITY);
  // The element may go while it is held.
  useEffect(() => () => endRef.current?.('release'), []);
  // A hand rests on one surface while the pen is over another, or over the page.
  useEffect(() => {
    const note = ({ pointerType, buttons, timeStamp }: PointerEvent) => {
      if (pointerType === 'pen') penSeenMs.current = buttons === 0 ? timeStamp : Number.POSITIVE_INFINITY;
    };
    const kinds = ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'] as const;
    for (const kind of kinds) window.addEventListener(kind, note, { capture: true });
    return () => {
      for (const kind of kinds) window.removeEventListener(kind, note, { capture: true });
    };
  }, []);

  const begin = (event: PointerEvent, element: Element) => {
    const held = current.current.take(event, element);
    if (held === null) return;
    const { pointerId, pointerType } = event;
    const listening = new AbortController();
    const { signal } = listening;
    const isOurs = (other: Event) => (other as PointerEvent).pointerId === pointerId;
    const end: End = (how) => {
      if (signal.aborted) return;
      listening.abort();
      endRef.current = null;
      current.current[how](held);
    };
    const onMove = (move: Event) => {
      if (!isOurs(move)) return;
      const moved = move as PointerEvent;
      // It was let go where nobody could see it.
      if ((moved.buttons & mainButtons) === 0) return end('release');
      const passed = moved.getCoalescedEvents?.() ?? [];
      current.current.follow(held, passed.length > 0 ? passed : [moved], element);
    };
    const release = () => end('release');
    const listen = (target: EventTarget, type: string, listener: (event: Event) => void) =>
      target.addEventListener(type, listener, { signal });
    listen(element, 'pointermove', onMove);
    // Wherever that is: a capture may be refused, or lost without a word.
    listen(window, 'pointerup', (up) => isOurs(up) && end('release'));
    // What the browser takes for itself, to scroll or zoom, was never meant for the surface.
    listen(window, 'pointercancel', (lost) => isOurs(lost) && end('takeBack'));
    // A second finger, or a pen beside a finger, wherever on the page.
    const onOther = (other: Event) => {
      if (!isOurs(other) && (other as PointerEvent).pointerType !== 'mouse') end('takeBack');
    };
    if (pointerType === 'touch') window.addEventListener('pointerdown', onOther, { signal, capture: true });
    // Of an element that is gone the document hears it; of one that is there the pointer still tells.
    listen(document, 'lostpointercapture', (lost) => isOurs(lost) && !element.isConnected && end('release'));
    // A dialog that comes takes the focus, and nothing is drawn behind it.
    listen(document, 'focusin', ({ target }) => (target as Element).closest('dialog') && end('release'));
    listen(document, 'visibilitychange', release);
    listen(window, 'blur', release);
    // Of another height alone it may be the figure's own doing: its host makes the frame as high as it is.
    const { innerWidth } = window;
    listen(window, 'resize', () => window.innerWidth !== innerWidth && release());
    endRef.current = end;
    try {
      element.setPointerCapture(pointerId);
    } catch {
      // The pointer has left already.
    }
  };

  return {
    // Nothing in it is selected: stage.css.
    'data-drag': true,
    onPointerDown: ({ nativeEvent, currentTarget }: ReactPointerEvent) => {
      if (!endRef.current && mayBegin(nativeEvent, penSeenMs.current)) begin(nativeEvent, currentTarget);
    },
    onDragStart: (event: DragEvent) => event.preventDefault(),
  };
}
