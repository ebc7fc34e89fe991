/**
 * One moment of a lesson after another, derived from the causes in LessonState:
 *
 *   strokes -> framing -> image -> forward pass -> answer
 *
 * The framing (how the drawing is scaled and shifted into the picture) follows its target smoothly, so that
 * the picture does not jump while the pen moves. The network is given the picture that is shown, at every
 * moment. Only what follows from something new is derived again.
 */
import { easeFraming, type Framing, framingDistance, identityFraming } from '../image/Framing.ts';
import { findNormalFraming } from '../image/normalise.ts';
import { partialDrawing } from '../image/partialDrawing.ts';
import { rasterise } from '../image/rasterise.ts';
import { createForwardPass, forward } from '../network/forward.ts';
import { accountForNeuron } from '../network/neuronAccount.ts';
import { framingAt, lastFramingProgress } from './framingSteps.ts';
import { measureInkGuides } from './inkGuides.ts';
import type { LessonState } from './LessonState.ts';
import type { Moment } from './Moment.ts';
import { inspectedPlace } from './pointCommands.ts';
import { rankOutputs } from './rankOutputs.ts';
import { nextReadingThrottle } from './readingThrottle.ts';

/** Time in which the framing covers all but 1/e of its way to the target. */
const easingTimeMs = 70;
/** Nearer than this, in cells anywhere in the picture, the framing is at its target. */
const settledDistanceCells = 0.02;

function nextFraming(from: Framing | null, target: Framing | null, elapsedMs: number): Framing | null {
  if (!from || !target || framingDistance(from, target) < settledDistanceCells) return target;
  const eased = easeFraming(from, target, 1 - Math.exp(-elapsedMs / easingTimeMs));
  return framingDistance(eased, target) < settledDistanceCells ? target : eased;
}

/** What is pointed at, as far as there is a network to point at. */
function derivePointing(
  state: LessonState,
  { network, pass }: Pick<Moment, 'network' | 'pass'>,
): Pick<Moment, 'inspected' | 'isPinned' | 'account' | 'term'> {
  const inspected = inspectedPlace(state);
  if (!network || !pass || !inspected) return { inspected: null, isPinned: false, account: null, term: null };
  const { layer, index } = inspected;
  return {
    inspected,
    isPinned: state.pinned !== null,
    account: layer === 0 ? null : accountForNeuron(network, pass, layer - 1, index),
    term: state.pointedTerm,
  };
}

/** What framing goes by, on the pad and in the picture. */
function measureGuides(moment: Moment): Pick<Moment, 'padGuides' | 'pictureGuides'> {
  const { drawing, framing, image, sketch } = moment;
  rasterise(drawing.strokes, drawing.penWidthCells, { framing: identityFraming }, sketch);
  return {
    padGuides: measureInkGuides(drawing, identityFraming, sketch),
    pictureGuides: measureInkGuides(drawing, framing ?? identityFraming, image),
  };
}

/**
 * Follows the drawing into the picture: everything up to the image. Returns whether the picture is a new one.
 */
function advancePicture(moment: Moment, state: LessonState, elapsedMs: number): boolean {
  const { padDrawing, playback, framingProgress } = state;
  const drawing = playback === null ? padDrawing.drawing : partialDrawing(padDrawing.drawing, playback);
  const isDrawingNew = drawing !== moment.drawing;
  if (isDrawingNew) moment.normalFraming = findNormalFraming(drawing, { fittedImage: moment.sketch });
  if (isDrawingNew || framingProgress !== moment.framingProgress) {
    moment.targetFraming = moment.normalFraming && framingAt(framingProgress, moment.normalFraming);
  }
  const framing = nextFraming(moment.framing, moment.targetFraming, elapsedMs);
  const isNew = isDrawingNew || framing !== moment.framing;
  if (isNew) {
    rasterise(drawing.strokes, drawing.penWidthCells, { framing: framing ?? identityFraming }, moment.image);
  }
  Object.assign(moment, { drawing, framing, framingProgress });
  return isNew;
}

/** Gives the picture to the network, where either is new. Returns whether one was. */
function advancePass(moment: Moment, state: LessonState, isPictureNew: boolean): boolean {
  const network = state.network.kind === 'ready' ? state.network.network : null;
  const isNew = isPictureNew || network !== moment.network;
  if (network !== moment.network) moment.pass = network && createForwardPass(network);
  moment.network = network;
  if (!isNew) return false;
  const pass = network && moment.pass && forward(network, moment.image, moment.pass);
  moment.answer = pass && moment.framing ? rankOutputs(pass.activations[pass.activations.length - 1]) : null;
  return true;
}

/**
 * Derives the next moment from the state, elapsedMs after the last one; Infinity for no easing. Mutates and
 * returns the frame.
 */
export function advanceMoment(moment: Moment, state: LessonState, elapsedMs: number): Moment {
  const { gesture, playback } = state;
  const { inspected, term } = moment;
  const isPassNew = advancePass(moment, state, advancePicture(moment, state, elapsedMs));
  Object.assign(moment, derivePointing(state, moment));
  const isNew = isPassNew || inspected !== moment.inspected || term !== moment.term;
  const isFramed = moment.framing === moment.targetFraming;
  const isSettled = isFramed && playback === null && gesture === null && !state.isFramingPlaying;
  Object.assign(moment, nextReadingThrottle(moment, { isSettled, isNew, elapsedMs }));
  // On the way into the picture they are what one looks at.
  moment.areGuidesDue ||= state.framingProgress < lastFramingProgress;
  if (moment.areGuidesDue) Object.assign(moment, measureGuides(moment));
  moment.isAnswerHidden = state.hidden.includes('answer');
  const cursor = { place: state.cursorPlace, isDown: gesture?.source === 'cursor' };
  const isCursorStill = cursor.place === moment.cursor.place && cursor.isDown === moment.cursor.isDown;
  return Object.assign(moment, { cursor: isCursorStill ? moment.cursor : cursor, isFramed, isSettled });
}
