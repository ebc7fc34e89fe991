/**
 * The page: the whole lesson, or with ?figure=ID one figure alone, as the address asks for it.
 */
import '../components/page/fonts.css';
import '../components/page/tokens.css';
import '../components/page/reset.css';
import '../components/page/controls.css';
import '../components/page/coarsePointer.css';
import '../components/page/unstarted.css';
import { createRoot } from 'react-dom/client';
import { followHidden } from '../components/answer/hideParts.ts';
import { noteFailedStyles } from '../components/faults/failedStyles.ts';
import { createLesson } from '../components/follow/createLesson.ts';
import { type KeptLesson, recallLesson, withKept } from '../components/follow/keptLesson.ts';
import type { Keeping } from '../components/follow/LessonContext.ts';
import { LessonRoot } from '../components/follow/LessonRoot.tsx';
import { tellPage } from '../components/follow/tellPage.ts';
import { whenIdle } from '../components/follow/whenIdle.ts';
import { forgetNetwork } from '../components/networkPicture/ownNetwork.ts';
import { keepFocusNear } from '../components/page/keepFocusNear.ts';
import type { LanguageCode } from '../formats/languageCodes.ts';
import { linkedNetworkIn } from '../formats/linkedNetworkName.ts';
import type { LinkParameters } from '../formats/linkSchema.ts';
import { hasLinkedState } from '../formats/readLink.ts';
import { LessonPage } from '../lesson/LessonPage.tsx';
import type { LessonStore } from '../state/createLessonStore.ts';
import { english } from '../text/Language.ts';
import { loadLanguage } from '../text/languages.ts';
import { LoneFigure } from './LoneFigure.tsx';
import {
  applyLook,
  followHash,
  followLinkedNetwork,
  lostOfLink,
  noteFaults,
  presetOfFile,
  readAddress,
} from './pageAddress.ts';
import { restUnseen } from './restUnseen.ts';
import { speakAs } from './speakAs.ts';
import type { ChangeablePage, Look } from './takeOptions.ts';

function chosenPage({ figure }: LinkParameters) {
  return figure ? <LoneFigure id={figure} /> : <LessonPage />;
}

/** Keeps the reader's work; without the script for it, this visit is not kept. */
function startKeeping(store: LessonStore, begunWith: KeptLesson | null): Keeping {
  const opened = store.getState();
  const keeping = whenIdle()
    .then(() => import('../components/follow/keepLesson.ts'))
    .then(
      ({ keepLesson }) => keepLesson(store, opened),
      () => () => {},
    );
  const forget = async () => {
    (await keeping)();
    forgetNetwork();
    window.history.scrollRestoration = 'manual';
    window.history.replaceState(null, '', window.location.pathname + window.location.search);
    window.location.reload();
  };
  return { begunWith, forget: () => void forget() };
}

async function attach(root: Element, page: ChangeablePage) {
  const opened = page.store.getState();
  const { attachHost } = await import('./attachHost.ts');
  attachHost(root, page, opened);
}

function start(root: Element) {
  const address = readAddress();
  // In somebody's page a figure begins as its author wants it, each time.
  const isOwnPage = window.parent === window;
  // A file that was saved with something in it begins with that, each time.
  const isSaved = Object.keys(presetOfFile()).length > 0;
  const isLinked = hasLinkedState(window.location.hash) || linkedNetworkIn(window.location.hash) !== null;
  const kept = isOwnPage && !isLinked && !isSaved ? recallLesson() : null;
  const { parameters } = address;
  const begun = withKept(parameters, kept);
  applyLook(parameters);
  noteFailedStyles();
  keepFocusNear(root);
  let lesson = createLesson(parameters, english, { tell: tellPage, hasAddress: true, begun });
  const { store, loop } = lesson;
  const begunWith = begun === parameters ? null : kept;
  // What was drawn in an earlier visit is the reader's own.
  if (begunWith?.drawing) store.setState(({ padDrawing }) => ({ ownDrawing: padDrawing }));
  if (isOwnPage && !isSaved) lesson = { ...lesson, keeping: startKeeping(store, begunWith) };
  followHidden(store);
  store.setState({ lostOfLink: lostOfLink(address) });
  followHash(store);
  void followLinkedNetwork(store);
  restUnseen(root, store);
  const reactRoot = createRoot(root);
  const render = () =>
    reactRoot.render(<LessonRoot lesson={lesson}>{chosenPage(lesson.parameters)}</LessonRoot>);
  const speak = async (code: LanguageCode) => {
    const language = await loadLanguage[code]();
    // Another one may have been asked for meanwhile.
    if (lesson.parameters.lang !== code) return;
    speakAs(language);
    // To React the loop is another one: whatever follows it begins anew, and writes its numbers as they are
    // now written.
    lesson = { ...lesson, language, loop: Object.create(loop) };
  };
  const setLook = ({ controls, theme, lang, motion }: Look) => {
    applyLook({ theme, motion });
    lesson = { ...lesson, parameters: { ...lesson.parameters, controls, theme, lang, motion } };
    // Where the language cannot be loaded, the page stays in the one that it has.
    if (lang !== lesson.language.code) void speak(lang).then(render, render);
    else render();
  };
  // A page without its host's comforts is still the page.
  if (!isOwnPage)
    void attach(root, { figure: parameters.figure, store, loop, setLook, note: noteFaults }).catch(
      () => undefined,
    );
  // The network, asked for just now, is often there before the page is put together, and is answered by in
  // its first frame.
  if (parameters.lang === english.code) setTimeout(render);
  else void speak(parameters.lang).then(render, render);
}

/** Starts it, in a task of its own: reading the script in was one long enough. */
export function startPage(): void {
  const root = document.getElementById('inklight');
  if (root) setTimeout(() => start(root));
}
