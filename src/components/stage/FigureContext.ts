/** Which figure a component stands in, for what all figures have in common. */
import { createContext, useContext } from 'react';
import type { FigureId } from '../../formats/linkSchema.ts';

export const FigureContext = createContext<FigureId>('draw');

/** The figure around this component. */
export function useFigureId(): FigureId {
  return useContext(FigureContext);
}
