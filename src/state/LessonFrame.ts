/**
 * What the figures show at one moment, derived from the causes in LessonState:
 *
 *   strokes -> framing -> image -> forward pass -> answer
 *
 * The framing (how the drawing is scaled and shifted into the picture) follows its target smoothly, so that the
 * picture does not jump while the pen moves. The network is given the picture that is shown, at every moment.
 * Buffers are reused: a frame is valid until it is advanced again.
 */
import type { DigitImage } from '../image/DigitImage.ts';
import type { Drawing, Point } from '../image/Drawing.ts';
import { easeFraming, type Framing, framingDistance, identityFraming } from '../image/Framing.ts';
import { findNormalFraming } from '../image/normalise.ts';
import { partialDrawing } from '../image/partialDrawing.ts';
import { rasterise } from '../image/rasterise.ts';
import { createForwardPass, type ForwardPass, forward } from '../network/forward.ts';
import { inputCount } from '../network/lessonShape.ts';
import type { Network } from '../network/Network.ts';
import { accountForNeuron, type NeuronAccount } from '../network/neuronAccount.ts';
import { framingAt } from './framingSteps.ts';
import { type InkGuides, measureInkGuides } from './inkGuides.ts';
import { blankSheet, initialLessonState, type LessonState } from './LessonState.ts';
import type { NeuronPlace } from './NeuronPlace.ts';
import { inspectedPlace } from './pointCommands.ts';

/** The keys' cursor: where it is, in cells, and whether its pen is down. */
export interface Cursor {
  readonly place: Point;
  readonly isDown: boolean;
}

/** One moment of a lesson. */
export interface LessonFrame {
  /** The ink on the pad, with an example only as far as it has drawn itself. */
  drawing: Drawing;
  /** The keys' cursor on the pad. */
  cursor: Cursor;
  /** How the pad is mapped into the picture now; null when there is no ink. */
  framing: Framing | null;
  /** What framing goes by, on the pad and in the picture; null when there is no ink. */
  padGuides: InkGuides | null;
  pictureGuides: InkGuides | null;
  /** How far the drawing goes on its way into the picture, 0...3. */
  framingProgress: number;
  /** The 784 intensities that the network is given. */
  readonly image: DigitImage;
  readonly network: Network | null;
  /** Every z and every activation for that picture; null while there is no network. */
  pass: ForwardPass | null;
  /** The brightest output and the next one; null for a blank pad, or while there is no network. */
  answer: { readonly digit: number; readonly next: number } | null;
  /** The neuron whose inspector is open, or null. */
  inspected: NeuronPlace | null;
  /** Whether it was asked to stay open. */
  isPinned: boolean;
  /** What its activation is made of; null for an input, which is given. */
  account: NeuronAccount | null;
  /** Which term of its sum is pointed at, or null. */
  term: number | null;
  /** Whether the framing has reached its target: while it has not, the picture moves by itself. */
  isFramed: boolean;
  /** Whether nothing moves any more: framed, and no gesture or example under way. */
  isSettled: boolean;
  /** Whether printed numbers follow in this frame: while all moves, they follow only as often as one can read. */
  isReadable: boolean;
  /** Time since they last did. */
  unreadMs: number;
}

/** Time in which the framing covers all but 1/e of its way to the target. */
const easingTimeMs = 70;
/** Nearer than this, in cells anywhere in the picture, the framing is at its target. */
const settledDistanceCells = 0.02;

/** Numbers that change more often than this cannot be read, and laying out their text costs more than all the light. */
const readingTimeMs = 95;

/** A frame with nothing drawn and no network. */
export function createLessonFrame(): LessonFrame {
  return {
    drawing: blankSheet.drawing,
    cursor: { place: initialLessonState.cursorPlace, isDown: false },
    framing: null,
    padGuides: null,
    pictureGuides: null,
    framingProgress: initialLessonState.framingProgress,
    image: new Float64Array(inputCount),
    network: null,
    pass: null,
    answer: null,
    inspected: null,
    isPinned: false,
    account: null,
    term: null,
    isFramed: true,
    isSettled: true,
    isReadable: true,
    unreadMs: 0,
  };
}

/** The brightest output and the runner-up, for activations of any length above 1. */
export function rankOutputs(activations: Float64Array): { digit: number; next: number } {
  let digit = activations[1] > activations[0] ? 1 : 0;
  let next = 1 - digit;
  for (let j = 2; j < activations.length; j++) {
    if (activations[j] > activations[digit]) {
      next = digit;
      digit = j;
    } else if (activations[j] > activations[next]) next = j;
  }
  return { digit, next };
}

/** Draws a drawing into the image under a framing, and measures its ink there. */
function measureUnder(drawing: Drawing, framing: Framing, image: DigitImage): InkGuides | null {
  rasterise(drawing.strokes, drawing.penWidthCells, { framing }, image);
  return measureInkGuides(drawing, framing, image);
}

function nextFraming(from: Framing | null, target: Framing | null, elapsedMs: number): Framing | null {
  if (!from || !target || framingDistance(from, target) < settledDistanceCells) return target;
  const eased = easeFraming(from, target, 1 - Math.exp(-elapsedMs / easingTimeMs));
  return framingDistance(eased, target) < settledDistanceCells ? target : eased;
}

/** What is pointed at, as far as there is a network to point at. */
function derivePointing(
  state: LessonState,
  { network, pass }: Pick<LessonFrame, 'network' | 'pass'>,
): Pick<LessonFrame, 'inspected' | 'isPinned' | 'account' | 'term'> {
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

/** Whether numbers follow in this frame. */
function deriveReading(unreadMs: number, isSettled: boolean): Pick<LessonFrame, 'isReadable' | 'unreadMs'> {
  const isReadable = isSettled || unreadMs >= readingTimeMs;
  return { isReadable, unreadMs: isReadable ? 0 : unreadMs };
}

/**
 * Derives the next moment from the state, elapsedMs after the last one; Infinity for no easing. Mutates and
 * returns the frame.
 */
export function advanceLessonFrame(frame: LessonFrame, state: LessonState, elapsedMs: number): LessonFrame {
  const { sheet, playback, gesture } = state;
  const drawing = playback === null ? sheet.drawing : partialDrawing(sheet.drawing, playback);
  const found = findNormalFraming(drawing, { fittedImage: frame.image });
  const target = found && framingAt(state.framingProgress, found);
  const framing = nextFraming(frame.framing, target, elapsedMs);
  const network = state.network.kind === 'ready' ? state.network.network : null;
  if (network !== frame.network) frame.pass = network && createForwardPass(network);
  const padGuides = measureUnder(drawing, identityFraming, frame.image);
  const pictureGuides = measureUnder(drawing, framing ?? identityFraming, frame.image);
  const pass = network && frame.pass && forward(network, frame.image, frame.pass);
  const isSettled = framing === target && playback === null && gesture === null && !state.isFramingPlaying;
  return Object.assign(frame, {
    drawing,
    padGuides,
    pictureGuides,
    framingProgress: state.framingProgress,
    cursor: { place: state.cursorPlace, isDown: gesture?.hand === 'cursor' },
    framing,
    network,
    pass,
    answer: pass && framing ? rankOutputs(pass.activations[pass.activations.length - 1]) : null,
    ...derivePointing(state, { network, pass }),
    isFramed: framing === target,
    isSettled,
    ...deriveReading(frame.unreadMs + elapsedMs, isSettled),
  });
}
