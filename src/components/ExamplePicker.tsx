/**
 * Ten small drawings of our own, one for each digit, that draw themselves on the pad when chosen. Choosing a digit
 * again brings another hand's.
 */
import { line } from 'd3';
import { useRef, useState } from 'react';
import type { Drawing, Point } from '../image/Drawing.ts';
import { exampleDrawings } from '../image/exampleDrawings.ts';
import { digitCount, imageSide } from '../network/lessonShape.ts';
import { showExample } from '../state/padCommands.ts';
import { useCommand, useLesson } from './LessonContext.ts';
import './examplePicker.css';
import { isMotionReduced } from './motion.ts';

const path = line<Point>();

function Thumbnail({ drawing }: { readonly drawing: Drawing }) {
  return (
    <svg viewBox={`0 0 ${imageSide} ${imageSide}`} aria-hidden="true">
      {drawing.strokes.map((stroke) => (
        <path key={String(stroke[0])} d={path([...stroke]) ?? ''} />
      ))}
    </svg>
  );
}

function ExampleButton({ digit }: { readonly digit: number }) {
  const { draw } = useLesson().messages;
  const command = useCommand();
  const hands = exampleDrawings.filter(({ label }) => label === digit);
  const [hand, setHand] = useState(0);
  const isShown = useRef(false);
  const play = () => {
    const next = isShown.current ? (hand + 1) % hands.length : hand;
    isShown.current = true;
    setHand(next);
    command((state) => showExample(state, hands[next], !isMotionReduced()));
  };
  return (
    <button type="button" aria-label={draw.example(digit)} title={draw.example(digit)} onClick={play}>
      <Thumbnail drawing={hands[hand].drawing} />
    </button>
  );
}

/** The row of examples. */
export function ExamplePicker() {
  const { draw } = useLesson().messages;
  return (
    <fieldset className="examples">
      <legend>{draw.examples}</legend>
      {Array.from({ length: digitCount }, (_, digit) => digit).map((digit) => (
        <ExampleButton key={digit} digit={digit} />
      ))}
    </fieldset>
  );
}
