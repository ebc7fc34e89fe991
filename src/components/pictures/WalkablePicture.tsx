/**
 * A picture that one points at and walks in: of neurons, pixels or weights, far too many for elements. The
 * one place where a pointer, a finger, keys and the focus become a place in a picture. For assistive
 * technology it is a grid that says how large it is, of which the active cell is in the document.
 *
 * Arrows, Home, End, Page Up and Page Down walk, Enter and Space choose, Escape lets go. Shortcuts with
 * modifiers are the browser's, and on slides Page Up and Page Down the deck's.
 */
import {
  type CSSProperties,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useId,
  useRef,
} from 'react';
import type { Elements } from '#jsx/jsx-runtime';
import type { Moment } from '../../state/Moment.ts';
import {
  type PointerPlace,
  pointerPlace,
  pointWithin,
  pointWithinByFinger,
  pointWithinByTap,
} from '../page/pointing.ts';
import { readKey } from '../page/readKey.ts';
import { ActiveCell, type CellText } from './ActiveCell.tsx';
import type { GridSize } from './gridSteps.ts';

/** How one walks in a picture. Where two pictures differ on purpose, it is in what they give here. */
export interface Walk<Place> {
  /** The place that a pointer means; null for none. */
  readonly placeAt: (at: PointerPlace) => Place | null;
  /** What a press means, where that is not what pointing there means. */
  readonly pressedAt?: (at: PointerPlace) => Place | null;
  /** Where keys are, read from the causes: two keys in one frame are two steps. */
  readonly findActive: () => Place;
  /** Where a key leads; null for a key that does not walk. */
  readonly next: (from: Place, key: string) => Place | null;
  readonly point: (place: Place | null) => void;
  /** Walks to a place by keys; points at it unless given. */
  readonly walkTo?: (place: Place) => void;
  /** Keeps a place, by a press or keys; null where a press means none. Without it a tap points. */
  readonly choose?: (place: Place | null) => void;
  /** Lets go of what is kept; false where nothing was. */
  readonly letGo?: () => boolean;
  /** Whether a finger points as it moves, instead of scrolling. */
  readonly followsFinger?: boolean;
}

/** The focus that comes back from the inspector as it shuts does not open it again. */
function comesFromInspector({ relatedTarget }: FocusEvent): boolean {
  return relatedTarget instanceof Element && relatedTarget.closest('.inspector') !== null;
}

function walkByKeys<Place>(walk: Walk<Place>) {
  const { findActive, next, point, walkTo = point, choose, letGo } = walk;
  /** Whether the key was of use. */
  const use = (key: string): boolean => {
    const place = next(findActive(), key);
    if (place !== null) {
      walkTo(place);
      return true;
    }
    if (key === 'Escape') return letGo?.() ?? false;
    if (!choose || (key !== 'Enter' && key !== ' ')) return false;
    choose(findActive());
    return true;
  };
  return (event: KeyboardEvent) => {
    const key = readKey(event);
    if (key && use(key)) event.preventDefault();
  };
}

function handlersOf<Place>(walk: Walk<Place>) {
  const { placeAt, pressedAt = placeAt, findActive, point, choose, followsFinger = false } = walk;
  const pointWith = choose ? pointWithin : pointWithinByTap;
  return {
    ...(followsFinger ? pointWithinByFinger : pointWith)((event) =>
      point(event && placeAt(pointerPlace(event))),
    ),
    onClick: (event: MouseEvent) => choose?.(pressedAt(pointerPlace(event))),
    onFocus: (event: FocusEvent) => {
      if (event.currentTarget.matches(':focus-visible') && !comesFromInspector(event)) point(findActive());
    },
    onBlur: () => point(null),
    onKeyDown: walkByKeys(walk),
  };
}

interface WalkablePictureProps<Place> extends Walk<Place> {
  readonly className: string;
  readonly style?: CSSProperties;
  readonly name: string;
  /** What its keys do, for a screen reader. */
  readonly keys: string;
  readonly size: GridSize;
  /** The active cell in words. */
  readonly describe: (moment: Moment) => CellText;
  /** Id of an element that says more about the active cell; what its keys do unless given. */
  readonly accountId?: string;
  /** Is given the element that holds the focus. */
  readonly gridRef?: RefObject<HTMLDivElement | null>;
  /** -1 where one cannot come by Tab. */
  readonly tabIndex?: number;
  /** What is drawn; its user's. */
  readonly children: Elements;
}

/** The element that is pointed at and has the focus, around what its user draws. */
export function WalkablePicture<Place>({
  className,
  style,
  name,
  keys,
  size,
  describe,
  accountId,
  gridRef,
  tabIndex = 0,
  children,
  ...walk
}: WalkablePictureProps<Place>) {
  const ownRef = useRef<HTMLDivElement>(null);
  const ref = gridRef ?? ownRef;
  const keysId = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table cannot be hundreds of places in one picture
    <div
      ref={ref}
      className={className}
      style={style}
      role="grid"
      tabIndex={tabIndex}
      aria-label={name}
      aria-describedby={keysId}
      aria-rowcount={size.rows}
      aria-colcount={size.columns}
      {...handlersOf(walk)}
    >
      {children}
      <ActiveCell grid={ref} describe={describe} describedBy={accountId ?? keysId} />
      <p id={keysId} hidden>
        {keys}
      </p>
    </div>
  );
}
