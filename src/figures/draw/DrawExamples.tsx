/**
 * What the figure `draw` can be begun with: examples, and other networks, whose list is loaded once one
 * answers.
 */
import { useDeferredValue } from 'react';
import { lazyPart } from '../../components/faults/lazyPart.tsx';
import { useLessonState } from '../../components/follow/LessonContext.ts';
import { ExamplePicker } from './ExamplePicker.tsx';

const NetworkPicker = lazyPart(
  async () => (await import('./NetworkPicker.tsx')).NetworkPicker,
  'say nothing',
);

/** Examples, and below them the networks. */
export function DrawExamples() {
  const isAnswering = useLessonState(({ network }) => network.kind === 'ready');
  const isPickerDue = useDeferredValue(isAnswering, false);
  return (
    <>
      <ExamplePicker />
      {isPickerDue && <NetworkPicker />}
    </>
  );
}
