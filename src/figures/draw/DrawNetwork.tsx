/**
 * The picture of the network in the figure `draw`, with what lies over and under its inputs.
 */
import type { RefObject } from 'react';
import { useLesson } from '../../components/follow/LessonContext.ts';
import { FitSwitch } from './FitSwitch.tsx';
import { NetworkView } from './NetworkView.tsx';
import { PictureGuides } from './PictureGuides.tsx';

interface DrawNetworkProps {
  readonly gridRef: RefObject<HTMLDivElement | null>;
  /** Id of the inspector's account. */
  readonly accountId: string;
}

/** The switch under the inputs is there with all controls only. */
export function DrawNetwork({ gridRef, accountId }: DrawNetworkProps) {
  const { controls } = useLesson().parameters;
  return (
    <NetworkView
      underGrid={controls === 'full' && <FitSwitch />}
      overGrid={<PictureGuides />}
      gridRef={gridRef}
      accountId={accountId}
    />
  );
}
