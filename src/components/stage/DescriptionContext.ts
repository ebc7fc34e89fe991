/** What a figure's stage hands to its description. */
import { createContext, useContext } from 'react';

interface DescribedStage {
  /** The figure's name. */
  readonly name: string;
  /** The level of its heading: below that of the figure. */
  readonly level: number;
  readonly onClose: () => void;
}

export const DescriptionContext = createContext<DescribedStage>({ name: '', level: 2, onClose: () => {} });

/** The stage around a description. */
export function useDescribedStage(): DescribedStage {
  return useContext(DescriptionContext);
}
