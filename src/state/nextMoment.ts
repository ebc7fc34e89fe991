/**
 * The next moment of a lesson, derived from the causes in LessonState and from the moment before:
 *
 *   strokes -> framing -> image -> forward pass -> answer
 *
 * The framing (how the drawing is scaled and shifted into the picture) moves smoothly to its target, so that
 * the picture does not jump while the pen moves. The network is always given the picture that is shown. Only
 * what depends on something new is derived again; the rest is the same object as before.
 */
import { easeFraming, type Framing, framingDistance, identityFraming } from '../image/Framing.ts';
import { findNormalFraming } from '../image/normalise.ts';
import { partialDrawing } from '../image/partialDrawing.ts';
import { rasterise } from '../image/rasterise.ts';
import { forward } from '../network/forward.ts';
import { inputCount } from '../network/lessonShape.ts';
import { accountForNeuron } from '../network/neuronAccount.ts';
import { framingAt, lastFramingProgress } from './framingSteps.ts';
import { measureInkGuides } from './inkGuides.ts';
import { keepIfSame } from './keepIfSame.ts';
import { type LessonState, networkOf } from './LessonState.ts';
import type { Moment } from './Moment.ts';
import { inspectedPlace } from './pointCommands.ts';
import { rankOutputs } from './rankOutputs.ts';
import { nextReadingThrottle } from './readingThrottle.ts';

/** In this time the framing covers 63 % (1 - 1/e) of the way to its target. */
const easingTimeMs = 70;
/** If no point of the picture has farther to go than this, in cells, the framing has reached its target. */
const settledDistanceCells = 0.02;
/** A buffer for a picture that is needed only within one call. */
const scratch = new Float64Array(inputCount);

function nextFraming(from: Framing | null, target: Framing | null, elapsedMs: number): Framing | null {
  if (!from || !target || framingDistance(from, target) < settledDistanceCells) return target;
  const eased = easeFraming(from, target, 1 - Math.exp(-elapsedMs / easingTimeMs));
  return framingDistance(eased, target) < settledDistanceCells ? target : eased;
}

type Picture = Pick<
  Moment,
  'drawing' | 'normalFraming' | 'targetFraming' | 'framing' | 'framingProgress' | 'image'
>;

/** The causes of image, pass and answer. An example that draws itself is one drawing all the while. */
export type PassCauses = Pick<LessonState, 'padDrawing' | 'framing' | 'network'>;

/** These causes, without the others: whether the network is asked anew is whether one of them is another. */
export function passCausesOf({ padDrawing, framing, network }: LessonState): PassCauses {
  return { padDrawing, framing, network };
}

/** Whether these are the causes of the pass in a state: no other drawing since, and no other network. */
export function matchesPassCauses(causes: PassCauses, state: LessonState): boolean {
  return keepIfSame(causes, passCausesOf(state)) === causes;
}

/** The first half of the chain: from the drawing to the image. */
function nextPicture(
  last: Moment,
  { padDrawing, framing: { progress: framingProgress } }: PassCauses,
  playback: number | null,
  elapsedMs: number,
): Picture {
  const drawing = playback === null ? padDrawing.drawing : partialDrawing(padDrawing.drawing, playback);
  const isDrawingNew = drawing !== last.drawing;
  const normalFraming = isDrawingNew
    ? findNormalFraming(drawing, { fittedImage: scratch })
    : last.normalFraming;
  const isTargetNew = isDrawingNew || framingProgress !== last.framingProgress;
  const targetFraming = isTargetNew
    ? normalFraming && framingAt(framingProgress, normalFraming)
    : last.targetFraming;
  const framing = nextFraming(last.framing, targetFraming, elapsedMs);
  let { image } = last;
  if (isDrawingNew || framing !== last.framing) {
    image = new Float64Array(inputCount);
    rasterise(drawing.strokes, drawing.penWidthCells, { framing: framing ?? identityFraming }, image);
  }
  return { drawing, normalFraming, targetFraming, framing, framingProgress, image };
}

/** The forward pass and the answer; the last ones if picture and network are the same as before. */
function nextPass(
  last: Moment,
  state: PassCauses,
  { image, framing }: Picture,
): Pick<Moment, 'network' | 'pass' | 'answer'> {
  const network = networkOf(state);
  if (network === last.network && image === last.image) return last;
  const pass = network && forward(network, image);
  return {
    network,
    pass,
    answer: pass && framing ? rankOutputs(pass.activations[pass.activations.length - 1]) : null,
  };
}

/** The neuron that is pointed at, and its account; none without a network. */
function nextPointing(
  last: Moment,
  state: LessonState,
  { network, pass }: Pick<Moment, 'network' | 'pass'>,
): Pick<Moment, 'inspected' | 'isPinned' | 'account' | 'term'> {
  const inspected = inspectedPlace(state);
  if (!network || !pass || !inspected) return { inspected: null, isPinned: false, account: null, term: null };
  const { layer, index } = inspected;
  const pointing = { inspected, isPinned: state.pointing.pinned !== null, term: state.pointing.term };
  if (pass === last.pass && inspected === last.inspected) return { ...pointing, account: last.account };
  const account = layer === 0 ? null : accountForNeuron(network, pass, layer - 1, index);
  return { ...pointing, account };
}

/** The ink's box and its centre of mass, on the pad and in the picture. */
function measureGuides({ drawing, framing, image }: Picture): Pick<Moment, 'padGuides' | 'pictureGuides'> {
  rasterise(drawing.strokes, drawing.penWidthCells, { framing: identityFraming }, scratch);
  return {
    padGuides: measureInkGuides(drawing, identityFraming, scratch),
    pictureGuides: measureInkGuides(drawing, framing ?? identityFraming, image),
  };
}

/**
 * The moment that follows from the state, elapsedMs after the last moment; with Infinity nothing is eased. If
 * nothing is new, it is the last moment itself.
 */
export function nextMoment(last: Moment, state: LessonState, elapsedMs: number): Moment {
  const { gesture, playback, cursorPlace } = state.pad;
  const picture = nextPicture(last, state, playback, elapsedMs);
  const { network, pass, answer } = nextPass(last, state, picture);
  const pointing = nextPointing(last, state, { network, pass });
  const isNew = pass !== last.pass || pointing.inspected !== last.inspected || pointing.term !== last.term;
  const isFramed = picture.framing === picture.targetFraming;
  const isSettled = isFramed && playback === null && gesture === null && !state.framing.isPlaying;
  const isAnswerNew = answer?.digit !== last.answer?.digit;
  const reading = nextReadingThrottle(last, { isSettled, isNew, isAnswerNew, elapsedMs });
  // While the reader steps into the picture, the guides explain each step: they follow in every frame.
  const areGuidesDue = reading.areGuidesDue || state.framing.progress < lastFramingProgress;
  const areGuidesNew = picture.image !== last.image || !last.areGuidesDue;
  const { padGuides, pictureGuides } = areGuidesDue && areGuidesNew ? measureGuides(picture) : last;
  const cursor = keepIfSame(last.cursor, { place: cursorPlace, isDown: gesture?.source === 'cursor' });
  return keepIfSame(last, {
    ...picture,
    network,
    pass,
    answer,
    ...pointing,
    ...reading,
    areGuidesDue,
    padGuides,
    pictureGuides,
    isAnswerHidden: state.hidden.includes('answer'),
    cursor,
    isFramed,
    isSettled,
  });
}
