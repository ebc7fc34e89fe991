/**
 * A neuron named in a sentence: points at it while it is hovered over or focused, keeps it open when it is
 * pressed, and shows its activation as the light it is. Which neuron it is may change with the drawing.
 */
import { useCallback } from 'react';
import { activationPaint } from '../../marks/colours.ts';
import { setChanged } from '../../marks/setChanged.ts';
import { setStyle } from '../../marks/setStyle.ts';
import { setText } from '../../marks/setText.ts';
import type { Moment } from '../../state/Moment.ts';
import { isSamePlace, type NeuronPlace } from '../../state/NeuronPlace.ts';
import { pointAt, togglePin } from '../../state/pointCommands.ts';
import { formatActivation } from '../../text/numbers.ts';
import { useCommand, useLesson } from '../follow/LessonContext.ts';
import { readKey } from '../page/readKey.ts';
import { useLiveElement } from './useLiveElement.ts';

interface NeuronWordProps {
  /** What is told by which neuron it is, and by its light: see hideParts.ts. */
  readonly tells?: string;
  readonly lampTells: string;
  /** Which neuron at a moment, or null for none; must not change from one render to the next. */
  readonly pick: (moment: Moment) => NeuronPlace | null;
  /** What it is called; for null, what stands there before there is one. */
  readonly name: (place: NeuronPlace | null) => string;
}

function writeNeuron(button: HTMLElement, place: NeuronPlace | null, moment: Moment): void {
  const [, lamp] = button.children;
  const [light, value] = lamp.children;
  const activation = place && moment.pass ? moment.pass.activations[place.layer][place.index] : null;
  setChanged(button, 'data-pointed', String(place !== null && isSamePlace(moment.inspected, place)));
  setStyle(light, 'background-color', activationPaint(activation ?? 0));
  setText(value, activation === null ? '' : formatActivation(activation));
}

/** A button with a lamp, written frame by frame. A finger that touches it does not point, it pins. */
export function NeuronWord({ tells, lampTells, pick, name }: NeuronWordProps) {
  const { loop } = useLesson();
  const command = useCommand();
  const write = useCallback(
    (button: HTMLElement, moment: Moment) => {
      const place = pick(moment);
      setText(button.children[0], name(place));
      writeNeuron(button, place, moment);
    },
    [pick, name],
  );
  const ref = useLiveElement<HTMLButtonElement>(write);
  const point = () => command((state) => pointAt(state, pick(loop.moment)));
  const leave = () => command((state) => pointAt(state, null));
  const pin = () => {
    const place = pick(loop.moment);
    if (place) command((state) => togglePin(state, place));
  };
  return (
    <button
      ref={ref}
      type="button"
      className="neuron-word"
      data-tells={tells}
      onPointerEnter={({ pointerType }) => pointerType !== 'touch' && point()}
      onPointerLeave={leave}
      onFocus={({ currentTarget }) => currentTarget.matches(':focus-visible') && point()}
      onBlur={leave}
      onKeyDown={(event) => readKey(event) === 'Escape' && leave()}
      onClick={pin}
    >
      <span className="neuron-name">{name(null)}</span>
      <span className="lamp" data-tells={lampTells}>
        <i aria-hidden="true" />
        <span />
      </span>
    </button>
  );
}
