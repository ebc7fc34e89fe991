/**
 * What a lesson of its own page keeps in the reader's browser, from one visit to the next: the reader's
 * drawing, the neuron that is open, the bets, the network, the place in the page. Read here, before anything
 * is drawn; keepLesson.ts writes it. Storage is never needed: without it a visit begins as the first one.
 */
import { maxDistanceCells } from '../../formats/drawingCode.ts';
import type { LinkParameters } from '../../formats/linkSchema.ts';
import { isShipped, networkRoles, steps } from '../../formats/linkValues.ts';
import { parseRecord } from '../../formats/parseRecord.ts';
import { readTexts } from '../../formats/readLink.ts';
import type { Drawing, Point, Stroke } from '../../image/Drawing.ts';
import { penWidthCells } from '../../state/LessonState.ts';
import { ownNetworkChoice } from '../../state/networkCommands.ts';

export const lessonKey = 'inklight.lesson';

/** A place in the page: a section, and where its top was, in pixels below that of the window. */
export interface KeptPlace {
  readonly section: string;
  readonly topPx: number;
}

export interface KeptLesson {
  /** The reader's own drawing, exactly; null where the pad held none. */
  readonly drawing: Drawing | null;
  /** The other parts of the reader's state, as in the # part of a link. */
  readonly state: string;
  /** The name of the network. */
  readonly network: string | null;
  readonly place: KeptPlace | null;
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

function isPoint(value: unknown): value is Point {
  const isNear = (place: unknown) => isNumber(place) && Math.abs(place) <= maxDistanceCells;
  return Array.isArray(value) && value.length === 2 && value.every(isNear);
}

function isStroke(value: unknown): value is Stroke {
  return Array.isArray(value) && value.length > 0 && value.every(isPoint);
}

function readDrawing(value: unknown): Drawing | null {
  if (typeof value !== 'object' || value === null) return null;
  const { strokes, penWidthCells: width } = value as Readonly<Record<string, unknown>>;
  const isWidth = isNumber(width) && width >= penWidthCells.min && width <= penWidthCells.max;
  return isWidth && Array.isArray(strokes) && strokes.length > 0 && strokes.every(isStroke)
    ? { strokes, penWidthCells: width }
    : null;
}

function readPlace(value: unknown): KeptPlace | null {
  if (typeof value !== 'object' || value === null) return null;
  const { section, topPx } = value as Readonly<Record<string, unknown>>;
  return typeof section === 'string' && isNumber(topPx) ? { section, topPx } : null;
}

/**
 * What was kept; a part that cannot be read as if it had not been. Null where nothing was.
 * @internal Exported for its test: what is read may be anything.
 */
export function readKeptLesson(text: string | null): KeptLesson | null {
  if (text === null) return null;
  const { drawing, state, network, place } = parseRecord(text);
  return {
    drawing: readDrawing(drawing),
    state: typeof state === 'string' ? state : '',
    network: typeof network === 'string' ? network : null,
    place: readPlace(place),
  };
}

/** What this browser has kept. */
export function recallLesson(): KeptLesson | null {
  try {
    return readKeptLesson(localStorage.getItem(lessonKey));
  } catch {
    return null;
  }
}

/**
 * An address with what was kept where it says nothing itself; the same object where nothing is taken, as with
 * an author's own drawing.
 */
export function withKept(parameters: LinkParameters, kept: KeptLesson | null): LinkParameters {
  if (!kept || parameters.drawing) return parameters;
  const { neuron, step, answers } = readTexts(Object.fromEntries(new URLSearchParams(kept.state))).parameters;
  const isKnown = kept.network === ownNetworkChoice || isShipped(kept.network ?? '');
  return {
    ...parameters,
    drawing: kept.drawing ? { drawing: kept.drawing, exampleLabel: null } : undefined,
    neuron: parameters.neuron ?? neuron,
    step: parameters.step === steps.last ? step : parameters.step,
    answers: { ...answers, ...parameters.answers },
    network:
      isKnown && kept.network !== null && parameters.network === networkRoles.usual
        ? kept.network
        : parameters.network,
  };
}

/** Where the reader was before this page was loaded anew; null in a new visit, which begins at the top. */
export function placeBeforeReload(): KeptPlace | null {
  const [entry] = performance.getEntriesByType('navigation');
  const isReload = entry instanceof PerformanceNavigationTiming && entry.type === 'reload';
  return isReload ? (recallLesson()?.place ?? null) : null;
}
