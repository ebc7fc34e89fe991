/**
 * One moment of a lesson after another, derived from the causes in LessonState:
 *
 *   strokes -> framing -> image -> forward pass -> answer
 *
 * The framing (how the drawing is scaled and shifted into the picture) follows its target smoothly, so that
 * the picture does not jump while the pen moves. The network is given the picture that is shown, at every
 * moment. Only what follows from something new is derived again; the rest is the same object as before.
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
import type { LessonState } from './LessonState.ts';
import type { Moment } from './Moment.ts';
import { inspectedPlace } from './pointCommands.ts';
import { rankOutputs } from './rankOutputs.ts';
import { nextReadingThrottle } from './readingThrottle.ts';

/** Time in which the framing covers all but 1/e of its way to the target. */
const easingTimeMs = 70;
/** Nearer than this, in cells anywhere in the picture, the framing is at its target. */
const settledDistanceCells = 0.02;
/** A picture to work on, of no meaning from one call to the next. */
const sketch = new Float64Array(inputCount);

function nextFraming(from: Framing | null, target: Framing | null, elapsedMs: number): Framing | null {
  if (!from || !target || framingDistance(from, target) < settledDistanceCells) return target;
  const eased = easeFraming(from, target, 1 - Math.exp(-elapsedMs / easingTimeMs));
  return framingDistance(eased, target) < settledDistanceCells ? target : eased;
}

type Picture = Pick<
  Moment,
  'drawing' | 'normalFraming' | 'targetFraming' | 'framing' | 'framingProgress' | 'image'
>;

/** Follows the drawing into the picture: everything up to the image. */
function nextPicture(last: Moment, state: LessonState, elapsedMs: number): Picture {
  const { padDrawing, playback, framingProgress } = state;
  const drawing = playback === null ? padDrawing.drawing : partialDrawing(padDrawing.drawing, playback);
  const isDrawn = drawing !== last.drawing;
  const normalFraming = isDrawn ? findNormalFraming(drawing, { fittedImage: sketch }) : last.normalFraming;
  const isAimed = isDrawn || framingProgress !== last.framingProgress;
  const targetFraming = isAimed
    ? normalFraming && framingAt(framingProgress, normalFraming)
    : last.targetFraming;
  const framing = nextFraming(last.framing, targetFraming, elapsedMs);
  let { image } = last;
  if (isDrawn || framing !== last.framing) {
    image = new Float64Array(inputCount);
    rasterise(drawing.strokes, drawing.penWidthCells, { framing: framing ?? identityFraming }, image);
  }
  return { drawing, normalFraming, targetFraming, framing, framingProgress, image };
}

/** Gives the picture to the network, where either is new. */
function nextPass(
  last: Moment,
  state: LessonState,
  { image, framing }: Picture,
): Pick<Moment, 'network' | 'pass' | 'answer'> {
  const network = state.network.kind === 'ready' ? state.network.network : null;
  if (network === last.network && image === last.image) return last;
  const pass = network && forward(network, image);
  return {
    network,
    pass,
    answer: pass && framing ? rankOutputs(pass.activations[pass.activations.length - 1]) : null,
  };
}

/** What is pointed at, as far as there is a network to point at. */
function nextPointing(
  last: Moment,
  state: LessonState,
  { network, pass }: Pick<Moment, 'network' | 'pass'>,
): Pick<Moment, 'inspected' | 'isPinned' | 'account' | 'term'> {
  const inspected = inspectedPlace(state);
  if (!network || !pass || !inspected) return { inspected: null, isPinned: false, account: null, term: null };
  const { layer, index } = inspected;
  const pointing = { inspected, isPinned: state.pinned !== null, term: state.pointedTerm };
  if (pass === last.pass && inspected === last.inspected) return { ...pointing, account: last.account };
  const account = layer === 0 ? null : accountForNeuron(network, pass, layer - 1, index);
  return { ...pointing, account };
}

/** What framing goes by, on the pad and in the picture. */
function measureGuides({ drawing, framing, image }: Picture): Pick<Moment, 'padGuides' | 'pictureGuides'> {
  rasterise(drawing.strokes, drawing.penWidthCells, { framing: identityFraming }, sketch);
  return {
    padGuides: measureInkGuides(drawing, identityFraming, sketch),
    pictureGuides: measureInkGuides(drawing, framing ?? identityFraming, image),
  };
}

/**
 * The moment that the state makes, elapsedMs after the last one; Infinity for no easing. It is the last one
 * where nothing is new.
 */
export function nextMoment(last: Moment, state: LessonState, elapsedMs: number): Moment {
  const { gesture, playback } = state;
  const picture = nextPicture(last, state, elapsedMs);
  const { network, pass, answer } = nextPass(last, state, picture);
  const pointing = nextPointing(last, state, { network, pass });
  const isNew = pass !== last.pass || pointing.inspected !== last.inspected || pointing.term !== last.term;
  const isFramed = picture.framing === picture.targetFraming;
  const isSettled = isFramed && playback === null && gesture === null && !state.isFramingPlaying;
  const reading = nextReadingThrottle(last, { isSettled, isNew, elapsedMs });
  // On the way into the picture they are what one looks at.
  const areGuidesDue = reading.areGuidesDue || state.framingProgress < lastFramingProgress;
  const areGuidesNew = picture.image !== last.image || !last.areGuidesDue;
  const { padGuides, pictureGuides } = areGuidesDue && areGuidesNew ? measureGuides(picture) : last;
  const cursor = keepIfSame(last.cursor, { place: state.cursorPlace, isDown: gesture?.source === 'cursor' });
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
