/**
 * Room for the longest text that may come to stand in a place, so that nothing below it moves when it does:
 * all that it may say lies in one cell of a grid, unseen and unspoken, whatever the language and the size of
 * the letters. What is shown, its user writes.
 */
import type { Elements } from '#jsx/jsx-runtime';
import './reserved.css';

interface ReservedProps {
  /** What may be the longest, as it would be written. */
  readonly texts: readonly string[];
  /** How the words are set; what is shown inherits it. */
  readonly className?: string;
  /** Whether it stands in a button or a line. */
  readonly isInline?: boolean;
  readonly children: Elements;
}

/** A place that is as high as the highest of its texts. */
export function Reserved({ texts, className, isInline = false, children }: ReservedProps) {
  const Place = isInline ? 'span' : 'div';
  return (
    <Place className={className ? `reserved ${className}` : 'reserved'}>
      {children}
      {[...new Set(texts)].map((text) => (
        <span key={text} className="room" data-room={text} aria-hidden="true" />
      ))}
    </Place>
  );
}
