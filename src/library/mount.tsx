/**
 * `inklight`: a figure of the lesson in an element of any page. React, its styles and the networks are
 * inside; the styles stay in a shadow root. Lessons that are mounted side by side know nothing of each other.
 */
import '../components/page/tokens.css';
import '../components/page/reset.css';
import '../components/page/controls.css';
import { createRoot } from 'react-dom/client';
import { createLesson } from '../components/follow/createLesson.ts';
import { LessonContext } from '../components/follow/LessonContext.ts';
import { keepNetworks } from '../components/networkPicture/keepNetworks.ts';
import { isMotionReduced } from '../components/page/motion.ts';
import { textsOf, watchRest } from '../embed/restingState.ts';
import { watchEdits } from '../embed/watchEdits.ts';
import { type ParameterTexts, readTexts } from '../formats/readLink.ts';
import { openLinkedState } from '../state/linkedState.ts';
import { english } from '../text/Language.ts';
import { colourSheets } from './adoptColours.ts';
import { MountedFigure } from './MountedFigure.tsx';
import type { FigureEvents, MountedLesson, MountOptions } from './MountedLesson.ts';
import { restOffScreen } from './restOffScreen.ts';

export type {
  Answer,
  Edit,
  FigureEvents,
  FigureId,
  FigureState,
  MountedLesson,
  MountOptions,
  Prediction,
} from './MountedLesson.ts';

let styles: CSSStyleSheet | null = null;

/** What all lessons of a page have in common, once the first is mounted. */
function commonStyles(): CSSStyleSheet {
  if (styles === null) {
    styles = new CSSStyleSheet();
    styles.replaceSync(__INKLIGHT_STYLES__);
    keepNetworks();
  }
  return styles;
}

/**
 * Puts a figure into an element, after what is there. Throws a RangeError that names an option that is no
 * value.
 */
export function mount(element: Element, options: MountOptions = {}): MountedLesson {
  const common = commonStyles();
  const parameters = read(options);
  const place = document.createElement('div');
  place.dataset.theme = parameters.theme;
  const shadow = place.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = [common, ...colourSheets];
  const root = document.createElement('div');
  shadow.append(root);
  element.append(place);

  const { tell, on, forget } = createTeller();
  const lesson = createLesson(parameters, english, { tell, hasAddress: false });
  const { store, loop } = lesson;
  let isOpening = false;
  let latest = JSON.stringify(textsOf(store.getState()));
  const stopTelling = watchRest(store, () => {
    if (isOpening) return;
    const texts = textsOf(store.getState());
    const text = JSON.stringify(texts);
    if (texts === null || text === latest) return;
    latest = text;
    tell('change', texts);
  });
  watchEdits(store, (edit) => tell('edit', edit));
  const stopWatching = restOffScreen(place, store);
  const reactRoot = createRoot(root);
  reactRoot.render(
    <LessonContext value={lesson}>
      <MountedFigure id={parameters.figure ?? 'draw'} />
    </LessonContext>,
  );
  let isDestroyed = false;
  return {
    getState: () => textsOf(store.getState()),
    setState: (state) => {
      const linked = read(state);
      if (isDestroyed) return;
      isOpening = true;
      store.setState((before) => openLinkedState(before, linked, !isMotionReduced()));
      isOpening = false;
      latest = JSON.stringify(textsOf(store.getState()));
    },
    on,
    destroy: () => {
      if (isDestroyed) return;
      isDestroyed = true;
      forget();
      stopTelling();
      stopWatching();
      reactRoot.unmount();
      loop.destroy();
      place.remove();
    },
  };
}

/** Options and states as the lesson has them. */
function read(texts: ParameterTexts) {
  const { parameters, faults } = readTexts(texts);
  if (faults.length === 0) return parameters;
  throw new RangeError(
    `This is no value: ${faults.map(({ name, text }) => `${name}=“${text}”`).join(', ')}.`,
  );
}

type Hear = (detail: unknown) => void;

/** Tells those who want to hear of an event by its name; once all are forgotten, nobody. */
function createTeller() {
  const hearers = new Map<string, Set<Hear>>();
  const tell = (name: keyof FigureEvents, detail: unknown) => {
    for (const hear of hearers.get(name) ?? []) hear(detail);
  };
  const on: MountedLesson['on'] = (name, hear) => {
    const those = hearers.get(name) ?? new Set();
    // Of that name only such a detail is told.
    hearers.set(name, those.add(hear as Hear));
    return () => those.delete(hear as Hear);
  };
  return { tell, on, forget: () => hearers.clear() };
}
