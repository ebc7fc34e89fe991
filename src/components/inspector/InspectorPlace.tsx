/**
 * Where a figure shows what lights a neuron: until one is pointed at, something else stands there. As high as
 * the inspector, so that nothing moves when it opens; the inspector is loaded once the network answers.
 */

import { type RefObject, useDeferredValue } from 'react';
import type { Elements } from '#jsx/jsx-runtime';
import './inspectorPlace.css';
import { lazyPart } from '../faults/lazyPart.tsx';
import { useLessonState } from '../follow/LessonContext.ts';

const Inspector = lazyPart(async () => (await import('./Inspector.tsx')).Inspector);

interface InspectorPlaceProps {
  /** Id of the sentence that the network's active cell is described by. */
  readonly accountId: string;
  /** Where the focus goes that was inside when the inspector shuts. */
  readonly originRef: RefObject<HTMLElement | null>;
  /** What stands there while it is shut. */
  readonly children: Elements;
}

/**
 * The style sheet hides the children while the inspector is open. The grid around it has the class
 * inspector-host, and says in --inspector-area where in it that is.
 */
export function InspectorPlace({ accountId, originRef, children }: InspectorPlaceProps) {
  const isAnswering = useLessonState(({ network }) => network.status.kind === 'ready');
  const isPending = useDeferredValue(isAnswering, false);
  return (
    <div className="inspector-place">
      <div className="inspector-instead">{children}</div>
      {isPending && <Inspector accountId={accountId} originRef={originRef} />}
    </div>
  );
}
