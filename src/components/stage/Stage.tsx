/**
 * The dark stage on which every figure stands, in both themes. Hands the stage's colours to CSS.
 */

import type { KeyboardEventHandler } from 'react';
import type { Elements } from '#jsx/jsx-runtime';
import { contrastColours, stageColours } from '../../marks/stageColours.ts';
import { pageTexts } from '../../text/page.ts';
import { useTexts } from '../follow/LessonContext.ts';
import { adoptColours } from '../pictures/adoptColours.ts';
import './stage.css';

adoptColours(':root', stageColours);
adoptColours(':root', contrastColours, '(prefers-contrast: more)');

interface StageProps {
  readonly name: string;
  readonly onKeyDown: KeyboardEventHandler;
  readonly children: Elements;
}

/** A figure's frame; name is what a screen reader calls it. */
export function Stage({ name, onKeyDown, children }: StageProps) {
  const { page } = useTexts(pageTexts);
  return (
    <section className="stage" aria-label={name} onKeyDown={onKeyDown} data-early={page.printedEarly}>
      {children}
    </section>
  );
}
