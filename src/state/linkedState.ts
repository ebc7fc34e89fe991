/**
 * The part of a lesson that a link carries: what is on the pad, the pinned neuron, the step into the picture.
 */
import type { LinkedState } from '../formats/linkSchema.ts';
import type { LinkedAnswers, LinkedDrawing } from '../formats/linkValues.ts';
import { exampleDrawingsOf } from '../image/exampleDrawings.ts';
import { setFramingProgress } from './framingCommands.ts';
import { type Answers, blankPad, type LessonState, type PadDrawing, penWidthCells } from './LessonState.ts';
import type { NeuronPlace } from './NeuronPlace.ts';
import { showExample, showPadDrawing } from './padCommands.ts';
import { pin } from './pointCommands.ts';

/**
 * Shows what a link carries. Undo brings back what was on the pad. If the link has no drawing, the pad stays
 * as it is. An example draws itself if isPlayed; other ink is there at once.
 */
export function openLinkedState(
  state: LessonState,
  { drawing, neuron, step, answers = {} }: LinkedState,
  isPlayed: boolean,
): LessonState {
  const opened = {
    ...pin(setFramingProgress(state, step), neuron ?? null),
    answers: { ...state.answers, given: answers },
  };
  if (!drawing) return opened;
  if (drawing === 'none') return showPadDrawing(opened, { ...blankPad, isGiven: true });
  if ('example' in drawing) return showExample(opened, exampleDrawingsOf(drawing.example)[0], isPlayed);
  return showPadDrawing(opened, { ...drawing, isGiven: true });
}

/** How a link names a drawing: 'none' for a blank pad, an untouched example by its digit, else its ink. */
function linkedDrawingOf(padDrawing: PadDrawing): LinkedDrawing {
  const { drawing, exampleLabel } = padDrawing;
  if (drawing.penWidthCells !== penWidthCells.initial) return padDrawing;
  if (drawing.strokes.length === 0) return 'none';
  const [first] = exampleLabel === null ? [] : exampleDrawingsOf(exampleLabel);
  const isUntouched = first && JSON.stringify(drawing.strokes) === JSON.stringify(first.drawing.strokes);
  return isUntouched ? { example: first.label } : padDrawing;
}

/** The causes that a link carries. */
export interface LinkedCauses extends Pick<LessonState, 'padDrawing' | 'answers'> {
  readonly pinned: NeuronPlace | null;
  readonly step: number;
}

/** These causes, without the others: whether another link is due is whether one of them is another. */
export function linkedCausesOf({ padDrawing, pointing, framing, answers }: LessonState): LinkedCauses {
  return { padDrawing, answers, pinned: pointing.pinned, step: framing.progress };
}

/** What a link to this moment carries. */
export function linkedStateOf(state: LessonState): LinkedState {
  return linkedStateFrom(linkedCausesOf(state));
}

/** The same, from its causes alone. */
export function linkedStateFrom({ padDrawing, pinned, step, answers }: LinkedCauses): LinkedState {
  // What was given and no figure has taken yet, because it is still to come, is kept.
  const all = { ...subjectsOf(answers), ...answers.given, ...answers.made };
  return {
    drawing: linkedDrawingOf(padDrawing),
    neuron: pinned ?? undefined,
    step,
    answers: orNone(all),
  };
}

/** What bets are about, as links write it where there is no choice. */
function subjectsOf({ about }: Answers): LinkedAnswers {
  return Object.fromEntries(Object.entries(about).map(([figure, subject]) => [figure, `.${subject}`]));
}

function orNone(answers: LinkedAnswers): LinkedAnswers | undefined {
  return Object.keys(answers).length > 0 ? answers : undefined;
}

/** The same without the choices: who opens it is asked anew, and the same. */
export function unansweredStateOf(state: LessonState): LinkedState {
  return { ...linkedStateOf(state), answers: orNone(subjectsOf(state.answers)) };
}
