/**
 * Takes over what the page around a figure has changed of its options: how the figure looks at once, what is
 * on it as a link would open it. Nothing is loaded, and nothing that the reader did is lost.
 */

import { firstDrawing } from '../components/follow/createLesson.ts';
import { isMotionReduced } from '../components/page/motion.ts';
import { type LinkParameters, stateNames } from '../formats/linkSchema.ts';
import { type ParameterTexts, type ReadLink, readTexts } from '../formats/readLink.ts';
import type { FrameLoop } from '../state/createFrameLoop.ts';
import type { LessonStore } from '../state/createLessonStore.ts';
import { linkedStateOf, openLinkedState } from '../state/linkedState.ts';

/** The parameters that say how a figure looks: they can be others at any time. */
const lookNames = ['controls', 'theme', 'lang', 'motion'] as const;
export type Look = Pick<LinkParameters, (typeof lookNames)[number]>;

/** A page that can be told to look otherwise. */
export interface ChangeablePage {
  /** Absent: the whole lesson. */
  readonly figure: LinkParameters['figure'];
  readonly store: LessonStore;
  readonly loop: FrameLoop;
  readonly setLook: (look: Look) => void;
  /** Says what was not understood. */
  readonly note: (faults: ReadLink['faults']) => void;
}

/** What a page around a figure and the figure have said to each other before. */
export interface Latest {
  readonly options: ParameterTexts;
  /** The reader's state, if it could be told: it comes back from pages that keep it in attributes. */
  readonly state: ParameterTexts | null;
}

/**
 * Makes the page what the options say, as far as they say what was not said before; gives whether that opened
 * a state. Options left out are at their defaults, and so are bad ones, of which there is a note. What only a
 * page that is loaded anew can change is passed over.
 */
export function takeOptions(
  { store, setLook, note }: ChangeablePage,
  options: ParameterTexts,
  latest: Latest,
): boolean {
  const isNew = (name: keyof ParameterTexts) => options[name] !== latest.options[name];
  const { parameters, faults } = readTexts(options);
  note(faults.filter(({ name }) => isNew(name)));
  if (lookNames.some(isNew)) setLook(parameters);
  if (isNew('hide')) store.setState({ hidden: parameters.hide ?? [] });
  const wanted = { ...parameters, drawing: parameters.drawing ?? firstDrawing };
  const newState = stateNames
    .filter((name) => isNew(name) && options[name] !== latest.state?.[name])
    .map((name) => [name, wanted[name]]);
  if (newState.length === 0) return false;
  store.setState((state) =>
    openLinkedState(
      state,
      { ...linkedStateOf(state), drawing: undefined, ...Object.fromEntries(newState) },
      !isMotionReduced(),
    ),
  );
  return true;
}
