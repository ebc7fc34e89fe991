/**
 * The entry of the page: the whole lesson, or with ?figure=ID one figure alone, as the address asks for it.
 */
import '../components/fonts.css';
import '../components/theme.css';
import { createRoot } from 'react-dom/client';
import { createLesson } from '../components/createLesson.ts';
import { noteFailedStyles } from '../components/failedStyles.ts';
import { keepFocusNear } from '../components/keepFocusNear.ts';
import type { Lesson } from '../components/LessonContext.ts';
import { LessonRoot } from '../components/LessonRoot.tsx';
import type { LinkParameters } from '../formats/linkSchema.ts';
import { LessonPage } from '../lesson/LessonPage.tsx';
import { en } from '../text/en.ts';
import { figureById } from './figureById.ts';
import { LoneFigure } from './LoneFigure.tsx';
import { dressPage, followHash, lostOfLink, readAddress } from './pageAddress.ts';
import { restUnseen } from './restUnseen.ts';

function chosenPage({ figure }: LinkParameters) {
  return figure ? (
    <LoneFigure id={figure} figure={figureById[figure]} />
  ) : (
    <LessonPage figures={figureById} />
  );
}

async function attach(root: Element, { store }: Lesson) {
  const { attachHost } = await import('./attachHost.ts');
  attachHost(root, store);
}

function start(root: Element) {
  const address = readAddress(en);
  const { parameters } = address;
  dressPage(parameters);
  noteFailedStyles();
  keepFocusNear(root);
  const lesson = createLesson(parameters, en);
  lesson.store.setState({ lostOfLink: lostOfLink(address) });
  followHash(lesson.store);
  restUnseen(root, lesson.store);
  // A page without its host's comforts is still the page.
  if (window.parent !== window) void attach(root, lesson).catch(() => undefined);
  // The network, asked for just now, is often there before the page is put together, and is answered by in
  // its first frame.
  setTimeout(() => {
    createRoot(root).render(<LessonRoot lesson={lesson}>{chosenPage(parameters)}</LessonRoot>);
  });
}

const root = document.getElementById('inklight');
// A task of its own: reading the script in was one long enough.
if (root) setTimeout(() => start(root));
