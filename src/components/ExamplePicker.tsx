/**
 * Ten small drawings of our own, one for each digit, that draw themselves on the pad when chosen. Choosing a
 * digit again brings another hand's.
 */
import { line } from 'd3';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import type { Drawing, Point } from '../image/Drawing.ts';
import { exampleDrawingsOf } from '../image/exampleDrawings.ts';
import { digitCount, imageSide } from '../network/lessonShape.ts';
import { showExample } from '../state/padCommands.ts';
import { useCommand, useLesson, useLessonState } from './LessonContext.ts';
import './examplePicker.css';
import { isMotionReduced } from './motion.ts';

const path = line<Point>();

function Thumbnail({ drawing }: { readonly drawing: Drawing | undefined }) {
  return (
    <svg viewBox={`0 0 ${imageSide} ${imageSide}`} aria-hidden="true">
      {drawing?.strokes.map((stroke) => (
        <path key={String(stroke[0])} d={path([...stroke]) ?? ''} />
      ))}
    </svg>
  );
}

function ExampleButton({ digit, isDrawn }: { readonly digit: number; readonly isDrawn: boolean }) {
  const { draw } = useLesson().messages;
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
    <button type="button" aria-label={draw.example(digit)} title={draw.example(digit)} onClick={play}>
      <Thumbnail drawing={drawing} />
    </button>
  );
}

/** A button for each digit 0...9; their small drawings come once the network has loaded, or failed to. */
export function ExamplePicker() {
  const { draw } = useLesson().messages;
  // The small drawings come after what one needs to draw and be answered.
  const isDrawn = useDeferredValue(
    useLessonState(({ network }) => network.kind !== 'loading'),
    false,
  );
  return (
    <fieldset className="examples">
      <legend>{draw.examples}</legend>
      {Array.from({ length: digitCount }, (_, digit) => digit).map((digit) => (
        <ExampleButton key={digit} digit={digit} isDrawn={isDrawn} />
      ))}
    </fieldset>
  );
}
