/**
 * A page that is one figure: what ?figure=ID shows, and what course pages embed.
 */
import type { ComponentType } from 'react';
import { useLesson } from '../components/LessonContext.ts';
import './loneFigure.css';

/** The figure, with the heading that a screen reader expects of a page. */
export function LoneFigure({ figure: Figure }: { readonly figure: ComponentType }) {
  const { page } = useLesson().messages;
  return (
    <main className="lone-figure">
      <h1 className="spoken">{page.title}</h1>
      <Figure />
    </main>
  );
}
