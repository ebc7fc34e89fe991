/**
 * The entry of the page: the whole lesson, or with ?figure=ID one figure alone.
 */
import '../components/fonts.css';
import '../components/theme.css';
import { startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { CrashBoundary } from '../components/CrashBoundary.tsx';
import { createLesson } from '../components/createLesson.ts';
import { LessonContext } from '../components/LessonContext.ts';
import { playFirstExample } from '../components/playFirstExample.ts';
import { LessonPage } from '../lesson/LessonPage.tsx';
import { en } from '../text/en.ts';
import { figureById } from './figureById.ts';
import { LoneFigure } from './LoneFigure.tsx';

/** The page that the URL asks for; an unknown figure is said once in the console and shows the lesson. */
function chosenPage() {
  const id = new URLSearchParams(window.location.search).get('figure');
  const figure = id === null ? null : figureById(id);
  if (id !== null && !figure) {
    // biome-ignore lint/suspicious/noConsole: the contract with course pages asks for one note on a bad value
    console.info(en.page.unknownFigure(id.slice(0, 40)));
  }
  return figure ? <LoneFigure figure={figure} /> : <LessonPage />;
}

const root = document.getElementById('inklight');
if (root) {
  const lesson = createLesson('trained', en);
  playFirstExample(lesson.store);
  // In slices, so that the page answers to the reader while it is put together.
  startTransition(() => {
    createRoot(root).render(
      <LessonContext value={lesson}>
        <CrashBoundary sentence={en.failure.crash}>{chosenPage()}</CrashBoundary>
      </LessonContext>,
    );
  });
}
