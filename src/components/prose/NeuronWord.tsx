/**
 * A neuron named in a sentence: points at it while it is hovered over or focused, keeps it open when it is
 * pressed, and shows its activation as the light it is. Which neuron it is may change with the drawing.
 */
import { useRef } from 'react';
import { activationPaint } from '../../marks/activationPaint.ts';
import { setChanged } from '../../marks/setChanged.ts';
import { setStyle } from '../../marks/setStyle.ts';
import { setText } from '../../marks/setText.ts';
import type { Moment } from '../../state/Moment.ts';
import { isSamePlace, type NeuronPlace } from '../../state/NeuronPlace.ts';
import { pointAt, togglePin } from '../../state/pointCommands.ts';
import { formatActivation } from '../../text/numbers.ts';
import { useCommand, useLesson } from '../follow/LessonContext.ts';
import { useLive } from '../follow/useLive.ts';
import { pointAtOne } from '../page/pointing.ts';
import { readKey } from '../page/readKey.ts';

interface NeuronWordProps {
  /** What is told by which neuron it is, and by its light: see hideParts.ts. */
  readonly tells?: string;
  readonly lampTells: string;
  /** Which neuron at a moment, or null for none. */
  readonly pick: (moment: Moment) => NeuronPlace | null;
  /** What it is called; for null, what stands there before there is one. */
  readonly name: (place: NeuronPlace | null) => string;
}

/** A button with a lamp, written frame by frame. A finger that touches it does not point, it pins. */
export function NeuronWord({ tells, lampTells, pick, name }: NeuronWordProps) {
  const { loop } = useLesson();
  const command = useCommand();
  const buttonRef = useRef<HTMLButtonElement>(null);
  const nameRef = useRef<HTMLSpanElement>(null);
  const lightRef = useRef<HTMLElement>(null);
  const valueRef = useRef<HTMLSpanElement>(null);
  useLive(
    (moment) => {
      const place = pick(moment);
      const activation = place && moment.pass ? moment.pass.activations[place.layer][place.index] : null;
      return [name(place), activation, place !== null && isSamePlace(moment.inspected, place)];
    },
    (text, activation, isPointed) => {
      if (!buttonRef.current || !nameRef.current || !lightRef.current || !valueRef.current) return;
      setChanged(buttonRef.current, 'data-pointed', String(isPointed));
      setText(nameRef.current, text);
      setStyle(lightRef.current, 'background-color', activationPaint(activation ?? 0));
      setText(valueRef.current, activation === null ? '' : formatActivation(activation));
    },
    'pointing',
  );
  const point = () => command((state) => pointAt(state, pick(loop.moment)));
  const leave = () => command((state) => pointAt(state, null));
  const pin = () => {
    const place = pick(loop.moment);
    if (place) command((state) => togglePin(state, place));
  };
  return (
    <button
      ref={buttonRef}
      type="button"
      className="neuron-word"
      data-tells={tells}
      {...pointAtOne(point, leave)}
      onKeyDown={(event) => readKey(event) === 'Escape' && leave()}
      onClick={pin}
    >
      <span ref={nameRef} className="neuron-name" />
      <span className="lamp" data-tells={lampTells}>
        <i ref={lightRef} aria-hidden="true" />
        <span ref={valueRef} />
      </span>
    </button>
  );
}
