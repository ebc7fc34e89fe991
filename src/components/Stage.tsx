/**
 * The dark stage on which every figure stands, in both themes. Hands the stage's colours to CSS.
 */

import type { CSSProperties, KeyboardEventHandler } from 'react';
import type { Elements } from '#jsx/jsx-runtime';
import { stageColours } from '../marks/stageColours.ts';
import './stage.css';

/** The stage's colours as CSS variables, for what stands on a stage or looks like one. */
export const stageStyle = Object.fromEntries(
  Object.entries(stageColours).map(([name, colour]) => [`--stage-${name}`, colour]),
) as CSSProperties;

interface StageProps {
  readonly name: string;
  readonly onKeyDown: KeyboardEventHandler;
  readonly children: Elements;
}

/** A figure's frame; name is what a screen reader calls it. */
export function Stage({ name, onKeyDown, children }: StageProps) {
  return (
    <section className="stage" aria-label={name} style={stageStyle} onKeyDown={onKeyDown}>
      {children}
    </section>
  );
}
