/**
 * Asks for the figure in words. What it opens is loaded then.
 */
import type { Ref } from 'react';
import { pageTexts } from '../../text/page.ts';
import { useLesson, useTexts } from '../follow/LessonContext.ts';
import { Icon } from '../pictures/Icon.tsx';

interface DescribeButtonProps {
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly ref: Ref<HTMLButtonElement>;
}

/**
 * A small button in the corner of a figure. Where fewer controls are asked for it is there all the same, seen
 * while it has the focus.
 */
export function DescribeButton({ isOpen, onToggle, ref }: DescribeButtonProps) {
  const { describe } = useTexts(pageTexts);
  const { controls } = useLesson().parameters;
  return (
    <button
      ref={ref}
      type="button"
      className="corner-button"
      data-quiet={controls !== 'full'}
      aria-label={describe.name}
      title={describe.name}
      aria-expanded={isOpen}
      onClick={onToggle}
    >
      <Icon name="describe" />
    </button>
  );
}
