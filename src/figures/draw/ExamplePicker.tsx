/**
 * Ten small drawings of our own, one for each digit, that draw themselves on the pad when chosen. Choosing a
 * digit again brings another hand's.
 */

import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { useCommand, useLessonState, useTexts } from '../../components/follow/LessonContext.ts';
import { isMotionReduced } from '../../components/page/motion.ts';
import type { Drawing } from '../../image/Drawing.ts';
import { exampleDrawingsOf } from '../../image/exampleDrawings.ts';
import { inkPath } from '../../marks/drawInkLayers.ts';
import { digitCount, imageSide } from '../../network/lessonShape.ts';
import { showExample } from '../../state/padCommands.ts';
import { pageTexts } from '../../text/page.ts';

function Thumbnail({ drawing }: { readonly drawing: Drawing | undefined }) {
  return (
    <svg className="line-art" viewBox={`0 0 ${imageSide} ${imageSide}`} aria-hidden="true">
      {drawing && <path d={inkPath(drawing.strokes)} />}
    </svg>
  );
}

function ExampleButton({ digit, isDrawn }: { readonly digit: number; readonly isDrawn: boolean }) {
  const { draw } = useTexts(pageTexts);
  const command = useCommand();
  const [hand, setHand] = useState(0);
  const isShown = useRef(false);
  const drawing = useMemo(
    () => (isDrawn ? exampleDrawingsOf(digit)[hand].drawing : undefined),
    [isDrawn, digit, hand],
  );
  const play = () => {
    const hands = exampleDrawingsOf(digit);
    const next = isShown.current ? (hand + 1) % hands.length : hand;
    isShown.current = true;
    setHand(next);
    command((state) => showExample(state, hands[next], !isMotionReduced()));
  };
  return (
    <button
      type="button"
      className="plain"
      aria-label={draw.example(digit)}
      title={draw.example(digit)}
      onClick={play}
    >
      <Thumbnail drawing={drawing} />
    </button>
  );
}

/** A button for each digit 0...9; their small drawings come once the network has loaded, or failed to. */
export function ExamplePicker() {
  const { draw } = useTexts(pageTexts);
  // The small drawings come after what one needs to draw and be answered.
  const isDrawn = useDeferredValue(
    useLessonState(({ network }) => network.status.kind !== 'loading'),
    false,
  );
  return (
    <fieldset className="examples" data-screen-only="true">
      <legend className="quiet">{draw.examples}</legend>
      {Array.from({ length: digitCount }, (_, digit) => digit).map((digit) => (
        <ExampleButton key={digit} digit={digit} isDrawn={isDrawn} />
      ))}
    </fieldset>
  );
}
