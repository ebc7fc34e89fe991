/**
 * What the figure `draw` offers beside pen and eraser: examples, other networks, and the way of the drawing into the picture.
 */
import { Suspense, useDeferredValue } from 'react';
import { ExamplePicker } from '../../components/ExamplePicker.tsx';
import { FramingControl } from '../../components/FramingControl.tsx';
import { useLessonState } from '../../components/LessonContext.ts';
import { lazyPart } from '../../components/lazyPart.tsx';

const NetworkPicker = lazyPart(
  async () => (await import('../../components/NetworkPicker.tsx')).NetworkPicker,
);

/** The controls, each group in its own area of the figure. */
export function DrawControls() {
  const isAnswering = useLessonState(({ network }) => network.kind === 'ready');
  const isPickerDue = useDeferredValue(isAnswering, false);
  return (
    <>
      <div className="draw-examples">
        <ExamplePicker />
        <div className="draw-picker">
          <Suspense>{isPickerDue && <NetworkPicker />}</Suspense>
        </div>
      </div>
      <div className="draw-framing">
        <FramingControl />
      </div>
    </>
  );
}
