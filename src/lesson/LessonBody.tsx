/**
 * Everything below the first figure: contents, the pad that follows the reader, the sections, the ending.
 */
import { useLayoutEffect, useState } from 'react';
import { type KeptPlace, placeBeforeReload } from '../components/follow/keptLesson.ts';
import { useLesson, useTexts } from '../components/follow/LessonContext.ts';
import { SeenLesson } from '../components/follow/SeenLesson.tsx';
import { useGradually } from '../components/follow/useGradually.ts';
import { Prose } from '../components/prose/Prose.tsx';
import { TextBet } from '../components/prose/TextBet.tsx';
import { type FigureId, figureIds, readFigureId } from '../formats/linkSchema.ts';
import { PrintButton } from '../paper/PrintButton.tsx';
import { endingId } from '../text/ending.ts';
import { lessonTexts } from '../text/lesson.ts';
import { FollowingPad } from './FollowingPad.tsx';
import { LessonContents } from './LessonContents.tsx';
import { SectionFigure } from './SectionFigure.tsx';
import './lessonBody.css';

interface LessonBodyProps {
  /** Whether the pad of the first figure, or its network, is on the screen. */
  readonly isPadSeen: boolean;
}

/** The first figure stands above already; only its text is here. */
function Section({ id }: { readonly id: FigureId }) {
  const { sections, linkToSection } = useTexts(lessonTexts);
  const { question, before, bet, after } = sections[id];
  const isFirst = id === figureIds[0];
  return (
    <section id={isFirst ? undefined : id} aria-labelledby={`${id}-question`} className="lesson-section">
      <SeenLesson className="prose">
        <div className="section-title">
          <h2 id={`${id}-question`}>{question}</h2>
          <a href={`#${id}`} className="section-link" aria-label={linkToSection(question)}>
            #
          </a>
        </div>
        <Prose text={before} isLead={isFirst} />
      </SeenLesson>
      {!isFirst && <SectionFigure id={id} />}
      <SeenLesson className="prose">
        {bet && <TextBet bet={bet} />}
        <Prose text={after} />
      </SeenLesson>
    </section>
  );
}

/** What was seen, what comes next, and whom the lesson follows. */
function Ending() {
  const { ending, linkToSection } = useTexts(lessonTexts);
  const { keeping } = useLesson();
  return (
    <section id={endingId} aria-labelledby="ending-question" className="lesson-ending">
      <SeenLesson className="prose">
        <div className="section-title">
          <h2 id="ending-question">{ending.question}</h2>
          <a href={`#${endingId}`} className="section-link" aria-label={linkToSection(ending.question)}>
            #
          </a>
        </div>
        <Prose text={ending.text} />
        {keeping && (
          <p className="kept-note" data-screen-only="true">
            <span>{ending.kept}</span>
            <button type="button" className="plain as-words" data-reloads="true" onClick={keeping.forget}>
              {ending.forget}
            </button>
          </p>
        )}
        <p>
          <PrintButton>{ending.print}</PrintButton>
        </p>
      </SeenLesson>
    </section>
  );
}

/** The section that the address links to, if any. */
function linkedSection(): string | undefined {
  const id = window.location.hash.slice(1);
  if (id === endingId) return id;
  try {
    return readFigureId(id);
  } catch {
    return undefined;
  }
}

/**
 * A link to a section, and the place where the reader was before a reload, wait for all of them to be there:
 * the page is as long then as it will be.
 */
function useLinkedSection(isWhole: boolean, place: KeptPlace | null) {
  useLayoutEffect(() => {
    if (!isWhole) return;
    const id = linkedSection();
    if (id) document.getElementById(id)?.scrollIntoView();
    const section = !id && place && document.getElementById(place.section);
    if (section) window.scrollBy(0, section.getBoundingClientRect().top - place.topPx);
  }, [isWhole, place]);
}

/** Sections that are put together at once, unless the reader waits for one. */
const fewSections = 2;

/** Mounts a few sections at a time, all at once where the address names one; the ending comes last. */
export function LessonBody({ isPadSeen }: LessonBodyProps) {
  const { keeping } = useLesson();
  const [place] = useState(() => (keeping ? placeBeforeReload() : null));
  const step = linkedSection() || place ? figureIds.length : fewSections;
  const shown = figureIds.slice(0, useGradually(figureIds.length, step));
  const isWhole = shown.length === figureIds.length;
  const shownIds = [...shown, ...(isWhole ? [endingId] : [])];
  useLinkedSection(isWhole, place);
  return (
    <div className="lesson-body">
      <div className="rail">
        <LessonContents shownIds={shownIds} />
        <FollowingPad isNeeded={!isPadSeen} />
      </div>
      <div className="sections">
        {shown.map((id) => (
          <Section key={id} id={id} />
        ))}
        {isWhole && <Ending />}
      </div>
    </div>
  );
}
