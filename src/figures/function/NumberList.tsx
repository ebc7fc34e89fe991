/**
 * The neurons of a layer with one number each, to be pointed at and kept: one Tab stop, arrow keys walk.
 * Mounted by React, written by a function.
 */
import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react';
import { tellsOf } from '../../components/answer/tellsOf.ts';
import { useCommand } from '../../components/follow/LessonContext.ts';
import { useElements } from '../../components/follow/useElements.ts';
import { useLive } from '../../components/follow/useLive.ts';
import { pointWithin } from '../../components/page/pointing.ts';
import { readKey } from '../../components/page/readKey.ts';
import { activationPaint } from '../../marks/activationPaint.ts';
import { setChanged } from '../../marks/setChanged.ts';
import { setStyle } from '../../marks/setStyle.ts';
import { setText } from '../../marks/setText.ts';
import { lessonSizes, outputLayer } from '../../network/lessonShape.ts';
import { pointAt, togglePin } from '../../state/pointCommands.ts';
import type { FunctionPart } from './model/nestedFunction.ts';
import { numberOfPart } from './partNumbers.ts';

interface NumberListProps {
  readonly name: string;
  /** What one of its neurons is called before its index. */
  readonly itemName: string;
  /** Of its layer there is a number for each neuron. */
  readonly part: FunctionPart;
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** A neuron's lamp, where its number is an activation, and its number, at the pace of sentences. */
function ItemNumber({ part, index }: { readonly part: FunctionPart; readonly index: number }) {
  const lampRef = useRef<HTMLElement>(null);
  const valueRef = useRef<HTMLSpanElement>(null);
  useLive(
    (moment) => {
      const number = numberOfPart(moment, part, index);
      return [number?.text ?? '', number?.light ?? null];
    },
    (text, light) => {
      if (!lampRef.current || !valueRef.current) return;
      setStyle(lampRef.current, 'display', light === null ? 'none' : '');
      if (light !== null) setStyle(lampRef.current, 'background-color', activationPaint(light));
      setText(valueRef.current, text);
    },
    'sentences',
  );
  return (
    <>
      <i
        ref={lampRef}
        className="light"
        data-tells={part.layer === outputLayer ? 'answer' : undefined}
        aria-hidden="true"
      />
      <span ref={valueRef} className="number-value" data-tells={tellsOf(part.layer)} />
    </>
  );
}

/** The index of the neuron that an event is about; null for none. */
function indexOf({ target }: { readonly target: EventTarget }): number | null {
  const button = target instanceof Element ? target.closest('button') : null;
  return button ? Number(button.value) : null;
}

/** Handlers that point at the neurons of a layer. */
function useNumberPointing(
  layer: number,
  buttons: ReadonlyMap<number, HTMLElement>,
  onActive: (index: number) => void,
) {
  const command = useCommand();
  const point = (index: number | null) =>
    command((state) => pointAt(state, index === null ? null : { layer, index }));
  return {
    ...pointWithin((event) => point(event && indexOf(event))),
    onFocus: (event: FocusEvent) => {
      const index = indexOf(event);
      if (index === null) return;
      onActive(index);
      if (event.target.matches(':focus-visible')) point(index);
    },
    onBlur: () => point(null),
    onClick: (event: { readonly target: EventTarget }) => {
      const index = indexOf(event);
      if (index !== null) command((state) => togglePin(state, { layer, index }));
    },
    onKeyDown: (event: KeyboardEvent) => {
      const step = steps[readKey(event)];
      const index = indexOf(event);
      if (!step || index === null) return;
      event.preventDefault();
      buttons.get(index + step)?.focus();
    },
  };
}

/** A button a neuron. */
export function NumberList({ name, itemName, part }: NumberListProps) {
  const { layer } = part;
  const [active, setActive] = useState(0);
  const [buttons, buttonAt] = useElements<HTMLButtonElement>();
  const handlers = useNumberPointing(layer, buttons, setActive);
  useLive(
    ({ inspected }) => [inspected?.layer === layer ? inspected.index : null],
    (pointed) => {
      for (const [index, button] of buttons) setChanged(button, 'data-pointed', String(index === pointed));
    },
  );
  return (
    <fieldset className="number-list" aria-label={name} {...handlers}>
      {Array.from({ length: lessonSizes[layer] }, (_, index) => index).map((index) => (
        <button
          key={index}
          ref={buttonAt(index)}
          type="button"
          className="plain"
          value={index}
          tabIndex={index === active ? 0 : -1}
        >
          <span className="visually-hidden">{itemName}</span>
          <b>{index}</b>
          <ItemNumber part={part} index={index} />
        </button>
      ))}
    </fieldset>
  );
}
