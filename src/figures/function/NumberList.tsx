/**
 * The neurons of a layer with one number each, to be pointed at and kept: one Tab stop, arrow keys walk.
 * Mounted by React, written by a function.
 */
import { type FocusEvent, type KeyboardEvent, type PointerEvent, useCallback, useState } from 'react';
import { tellsOf } from '../../components/answer/tellsOf.ts';
import { useCommand } from '../../components/follow/LessonContext.ts';
import { readKey } from '../../components/page/readKey.ts';
import { useLiveElement } from '../../components/prose/useLiveElement.ts';
import { activationPaint } from '../../marks/colours.ts';
import { setChanged } from '../../marks/setChanged.ts';
import { setStyle } from '../../marks/setStyle.ts';
import { setText } from '../../marks/setText.ts';
import { lessonSizes, outputLayer } from '../../network/lessonShape.ts';
import type { Moment } from '../../state/Moment.ts';
import { pointAt, togglePin } from '../../state/pointCommands.ts';
import type { PartNumber } from './partNumbers.ts';

interface NumberListProps {
  readonly name: string;
  /** What one of its neurons is called before its index. */
  readonly itemName: string;
  readonly layer: number;
  /** A number for each neuron; must not change from one render to the next. */
  readonly pick: (moment: Moment) => readonly PartNumber[];
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

function writeNumber(button: Element, { text, light }: PartNumber, isPointed: boolean): void {
  const [, , lamp, value] = button.children;
  setChanged(button, 'data-pointed', String(isPointed));
  setStyle(lamp, 'display', light === null ? 'none' : '');
  if (light !== null) setStyle(lamp, 'background-color', activationPaint(light));
  setText(value, text);
}

/** The index of the neuron that an event is about; null for none. */
function indexOf({ target }: { readonly target: EventTarget }): number | null {
  const button = target instanceof Element ? target.closest('button') : null;
  return button ? Number(button.value) : null;
}

/** Handlers that point at the neurons of a layer. */
function useNumberPointing(layer: number, onActive: (index: number) => void) {
  const command = useCommand();
  const point = (index: number | null) =>
    command((state) => pointAt(state, index === null ? null : { layer, index }));
  return {
    onPointerOver: (event: PointerEvent) => event.pointerType !== 'touch' && point(indexOf(event)),
    onPointerLeave: (event: PointerEvent) => event.pointerType !== 'touch' && point(null),
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
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const step = steps[readKey(event)];
      const index = indexOf(event);
      if (!step || index === null) return;
      event.preventDefault();
      event.currentTarget.querySelectorAll('button')[index + step]?.focus();
    },
  };
}

/** A button a neuron; pick gives their numbers in the same order. */
export function NumberList({ name, itemName, layer, pick }: NumberListProps) {
  const [active, setActive] = useState(0);
  const handlers = useNumberPointing(layer, setActive);
  const write = useCallback(
    (list: HTMLElement, moment: Moment) => {
      const { inspected } = moment;
      for (const [j, number] of pick(moment).entries()) {
        const isPointed = inspected?.layer === layer && inspected.index === j;
        if (list.children[j]) writeNumber(list.children[j], number, isPointed);
      }
    },
    [pick, layer],
  );
  const ref = useLiveElement<HTMLFieldSetElement>(write);
  return (
    <fieldset ref={ref} className="number-list" aria-label={name} {...handlers}>
      {Array.from({ length: lessonSizes[layer] }, (_, index) => index).map((index) => (
        <button key={index} type="button" value={index} tabIndex={index === active ? 0 : -1}>
          <span className="visually-hidden">{itemName}</span>
          <b>{index}</b>
          <i data-tells={layer === outputLayer ? 'answer' : undefined} aria-hidden="true" />
          <span className="number-value" data-tells={tellsOf(layer)} />
        </button>
      ))}
    </fieldset>
  );
}
