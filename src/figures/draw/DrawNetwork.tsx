/**
 * The picture of the network in the figure `draw`, with what lies over and under its inputs.
 */
import type { RefObject } from 'react';
import { useLesson, useTexts } from '../../components/follow/LessonContext.ts';
import { NetworkView } from '../../components/networkPicture/NetworkView.tsx';
import { pageTexts } from '../../text/page.ts';
import { FitSwitch } from './FitSwitch.tsx';
import { PictureGuides } from './PictureGuides.tsx';

interface DrawNetworkProps {
  readonly gridRef: RefObject<HTMLDivElement | null>;
  /** Id of the inspector's account. */
  readonly accountId: string;
}

/** The switch under the inputs is there with all controls only. */
export function DrawNetwork({ gridRef, accountId }: DrawNetworkProps) {
  const { controls } = useLesson().parameters;
  const texts = useTexts(pageTexts);
  return (
    <NetworkView name={texts.draw.network} gridRef={gridRef} accountId={accountId}>
      <div className="over-grid">
        <PictureGuides />
      </div>
      <div className="under-grid">{controls === 'full' && <FitSwitch />}</div>
    </NetworkView>
  );
}
