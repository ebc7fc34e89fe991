/**
 * The lesson: its figures in reading order, with the text between them.
 */
import { useLesson } from '../components/LessonContext.ts';
import { DrawFigure } from '../figures/draw/DrawFigure.tsx';
import './lessonPage.css';

const courseUrl = 'https://www.3blue1brown.com/lessons/neural-networks';

/** The whole page. */
export function LessonPage() {
  const { page } = useLesson().messages;
  return (
    <div className="lesson">
      <header className="lesson-header">
        <p className="wordmark">Inklight</p>
        <h1>{page.headline}</h1>
      </header>
      <main>
        <DrawFigure />
        <div className="prose">
          <p className="lead">{page.introduction}</p>
          <p>{page.outputsAreNotProbabilities}</p>
        </div>
      </main>
      <footer className="prose">
        <p>
          {page.creditBefore}
          <a href={courseUrl}>{page.creditLink}</a>
          {page.creditAfter}
        </p>
      </footer>
    </div>
  );
}
