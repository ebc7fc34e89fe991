/**
 * Neurons, or pixels, of the reader's own network that hold about the number in hand: real ones, to be
 * pointed at. Mounted once; who they are is written as the number and the drawing change.
 */
import { useCallback, useId, useRef } from 'react';
import { useCommand, useTexts } from '../../components/follow/LessonContext.ts';
import { type Cause, useFollowing } from '../../components/follow/useCause.ts';
import { activationPaint } from '../../marks/colours.ts';
import { setChanged } from '../../marks/setChanged.ts';
import { setText } from '../../marks/setText.ts';
import { imageSide } from '../../network/lessonShape.ts';
import type { Moment } from '../../state/Moment.ts';
import { isSamePlace, type NeuronPlace } from '../../state/NeuronPlace.ts';
import { pointAt, togglePin } from '../../state/pointCommands.ts';
import { formatActivation } from '../../text/numbers.ts';
import { type HeldNumber, nearestNeurons, nearestPixels } from './model/nearestActivations.ts';
import type { NeuronValue } from './model/neuronValue.ts';
import { shownActivations } from './shownActivations.ts';
import { type NeuronTexts, neuronTexts } from './text.ts';

/** As many are listed. */
const listed = 3;
const find = { neurons: nearestNeurons, pixels: nearestPixels };

/** What a neuron, or a pixel, is called. */
export function nameOf({ layer, index }: NeuronPlace, texts: NeuronTexts): string {
  return layer === 0
    ? texts.pixelName(Math.floor(index / imageSide), index % imageSide)
    : texts.neuronName(layer, index);
}

function writeItem(button: HTMLElement, { place, activation }: HeldNumber, texts: NeuronTexts): void {
  const [disc, name, value] = button.children;
  if (disc instanceof HTMLElement) disc.style.background = activationPaint(activation);
  setText(name, nameOf(place, texts));
  setText(value, formatActivation(activation));
}

interface HeldListProps {
  readonly held: Cause<NeuronValue>;
  readonly kind: 'neurons' | 'pixels';
  readonly title: string;
}

/** A fixed number of buttons, hidden without a network; whose they are is written in readable frames. */
export function HeldList({ held, kind, title }: HeldListProps) {
  const texts = useTexts(neuronTexts);
  const command = useCommand();
  const titleId = useId();
  const listRef = useRef<HTMLUListElement>(null);
  const shownRef = useRef<readonly HeldNumber[]>([]);
  const write = useCallback(
    (moment: Moment, { value }: NeuronValue) => {
      const { inspected, isReadable } = moment;
      const activations = shownActivations(moment);
      const list = listRef.current;
      if (!list) return;
      list.hidden = !activations;
      if (activations && isReadable) shownRef.current = find[kind](activations, value, listed);
      for (const [index, button] of Array.from(list.querySelectorAll('button')).entries()) {
        const shown = shownRef.current[index];
        if (!shown) continue;
        if (isReadable) writeItem(button, shown, texts);
        setChanged(button, 'data-pointed', String(isSamePlace(shown.place, inspected)));
      }
    },
    [kind, texts],
  );
  useFollowing(held, write);
  const point = (index: number | null) => {
    const place = index === null ? null : (shownRef.current[index]?.place ?? null);
    command((state) => pointAt(state, place));
  };
  const keep = (index: number) => {
    const shown = shownRef.current[index];
    if (shown) command((state) => togglePin(state, shown.place));
  };
  return (
    <div className="held-list">
      <p id={titleId} className="held-title">
        {title}
      </p>
      <ul ref={listRef} aria-labelledby={titleId}>
        {Array.from({ length: listed }, (_, index) => index).map((index) => (
          <li key={index}>
            <button
              type="button"
              onPointerEnter={() => point(index)}
              onPointerLeave={() => point(null)}
              onFocus={() => point(index)}
              onBlur={() => point(null)}
              onClick={() => keep(index)}
            >
              <i className={kind === 'neurons' ? 'held-disc' : 'held-pixel'} />
              <span />
              <span className="held-value" data-tells="numbers" />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
