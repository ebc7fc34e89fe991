/**
 * What the figure `draw` can be begun with: examples, and other networks, whose list is loaded once one
 * answers.
 */
import { useDeferredValue } from 'react';
import { lazyPart } from '../../components/faults/lazyPart.tsx';
import { useLessonState } from '../../components/follow/LessonContext.ts';
import { BringBackOwn } from '../../components/pad/PadControls.tsx';
import { ExamplePicker } from './ExamplePicker.tsx';

const NetworkPicker = lazyPart(
  async () => (await import('./NetworkPicker.tsx')).NetworkPicker,
  'say nothing',
);

/** Examples, and below them the networks. */
export function DrawExamples() {
  const isAnswering = useLessonState(({ network }) => network.status.kind === 'ready');
  const isPickerDue = useDeferredValue(isAnswering, false);
  return (
    <>
      <ExamplePicker />
      <div className="draw-own">
        <BringBackOwn />
      </div>
      {isPickerDue && <NetworkPicker />}
    </>
  );
}
