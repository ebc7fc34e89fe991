/**
 * Below the network in the figure `draw`: what happens in it and how to read it, or what lights the neuron that is pointed at.
 */
import type { RefObject } from 'react';
import { Caption } from '../../components/Caption.tsx';
import { InspectorPlace } from '../../components/InspectorPlace.tsx';
import { LightKey } from '../../components/LightKey.tsx';
import { NetworkFailure } from '../../components/NetworkFailure.tsx';

interface DrawCaptionProps {
  readonly accountId: string;
  /** Where the focus goes that was inside when the inspector shuts. */
  readonly originRef: RefObject<HTMLElement | null>;
}

/** The place below the network. */
export function DrawCaption({ accountId, originRef }: DrawCaptionProps) {
  return (
    <InspectorPlace accountId={accountId} originRef={originRef}>
      <div className="draw-caption">
        <NetworkFailure />
        <Caption />
        <LightKey />
      </div>
    </InspectorPlace>
  );
}
