/**
 * The contents: a quiet list of the sections; the one that is read is marked.
 */
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useTexts } from '../components/follow/LessonContext.ts';
import { figureIds } from '../formats/linkSchema.ts';
import { endingId } from '../text/ending.ts';
import { lessonTexts } from '../text/lesson.ts';

/** A section is the one that is read while it crosses the upper part of the screen. */
const readingZone = '-20% 0px -70% 0px';

/** Which of the sections that are there is read now; null above the first. */
function useReadSection(ids: readonly string[]): string | null {
  const [read, setRead] = useState<string | null>(null);
  const key = ids.join();
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const id = key.split(',').find((name) => target.id === name);
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

/** Keeps the link to the section that is read in view, where the list is too long for its place. */
function useReadInView(listRef: RefObject<HTMLElement | null>, read: string | null) {
  useEffect(() => {
    const list = listRef.current;
    const link = read && list?.querySelector<HTMLElement>('[aria-current]');
    if (!list || !link || list.scrollHeight <= list.clientHeight) return;
    list.scrollTop = link.offsetTop - list.offsetTop - list.clientHeight / 2;
  }, [listRef, read]);
}

interface LessonContentsProps {
  /** Those that are on the page by now, the end among them. */
  readonly shownIds: readonly string[];
}

/** Links to the sections, and to the end. */
export function LessonContents({ shownIds }: LessonContentsProps) {
  const { contents, sections, ending } = useTexts(lessonTexts);
  const items = [
    ...figureIds.map((id) => ({ id, short: sections[id].short })),
    { id: endingId, short: ending.short },
  ];
  const read = useReadSection(shownIds);
  const listRef = useRef<HTMLElement>(null);
  useReadInView(listRef, read);
  return (
    <nav ref={listRef} className="contents" aria-label={contents}>
      <ol className="row">
        {items.map(({ id, short }) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === read ? 'location' : undefined}>
              {short}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
