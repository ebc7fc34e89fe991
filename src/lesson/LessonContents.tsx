/**
 * The contents: a quiet list of the sections; the one that is read is marked.
 */
import { useEffect, useState } from 'react';
import { useTexts } from '../components/LessonContext.ts';
import { lessonTexts, type SectionId } from '../text/lesson.ts';

/** A section is the one that is read while it crosses the upper part of the screen. */
const readingZone = '-20% 0px -70% 0px';

/** Which section is read now; null above the first. */
function useReadSection(ids: readonly SectionId[]): SectionId | null {
  const [read, setRead] = useState<SectionId | null>(null);
  const key = ids.join();
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const id = key.split(',').find((name) => target.id === name) as SectionId | undefined;
          if (isIntersecting && id) setRead(id);
        }
      },
      { rootMargin: readingZone },
    );
    for (const id of key.split(',')) {
      const element = document.getElementById(id);
      if (element) observer.observe(element);
    }
    return () => observer.disconnect();
  }, [key]);
  return read;
}

/** Links to the sections. */
export function LessonContents({ ids }: { readonly ids: readonly SectionId[] }) {
  const { contents, sections } = useTexts(lessonTexts);
  const read = useReadSection(ids);
  return (
    <nav className="contents" aria-label={contents}>
      <ol>
        {ids.map((id) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === read ? 'location' : undefined}>
              {sections[id].short}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
