/**
 * The figures that can be shown alone, by their names in the URL.
 */
import type { ComponentType } from 'react';
import { DrawFigure } from '../figures/draw/DrawFigure.tsx';

const figures: ReadonlyMap<string, ComponentType> = new Map([['draw', DrawFigure]]);

/** The figure of that name, or null. */
export function figureById(id: string): ComponentType | null {
  return figures.get(id) ?? null;
}
