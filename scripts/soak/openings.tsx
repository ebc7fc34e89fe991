/**
 * The page in which lessons are opened and destroyed again and again: openings.ts has it built and opened.
 */
import '../../src/components/page/theme.css';
import { createRoot } from 'react-dom/client';
import { createLesson } from '../../src/components/follow/createLesson.ts';
import { LessonRoot } from '../../src/components/follow/LessonRoot.tsx';
import { readTexts } from '../../src/formats/readLink.ts';
import { LessonPage } from '../../src/lesson/LessonPage.tsx';
import { english } from '../../src/text/Language.ts';

/** Puts the whole lesson into an element, as its own page does; gives what takes it away again. */
function openLesson(place: Element): () => void {
  const lesson = createLesson(readTexts({ motion: 'reduce' }).parameters, english, {
    tell: () => {},
    hasAddress: true,
  });
  const root = createRoot(place);
  root.render(
    <LessonRoot lesson={lesson}>
      <LessonPage />
    </LessonRoot>,
  );
  return () => {
    root.unmount();
    lesson.loop.destroy();
  };
}

const wait = (forMs: number) => new Promise((resolve) => setTimeout(resolve, forMs));

/** Brings each part of the page to the screen. */
async function readToTheEnd(): Promise<void> {
  await wait(1000);
  for (let top = 0; top < document.documentElement.scrollHeight; top += window.innerHeight) {
    window.scrollTo({ top, behavior: 'instant' });
    await wait(60);
  }
  window.scrollTo({ top: 0, behavior: 'instant' });
}

/** Opens and destroys the lesson that often; each tenth is read to its end. */
async function openAndDestroy(times: number): Promise<void> {
  for (let time = 1; time <= times; time++) {
    const place = document.createElement('div');
    document.body.replaceChildren(place);
    const destroy = openLesson(place);
    await wait(80);
    if (time % 10 === 0) await readToTheEnd();
    destroy();
  }
  document.body.replaceChildren();
  // What was asked for comes, and finds nobody.
  await wait(1500);
}

const page = { openAndDestroy };
export type OpeningsPage = typeof page;
Object.assign(window, page);
