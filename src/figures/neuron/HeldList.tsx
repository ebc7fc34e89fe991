/**
 * Neurons, or pixels, of the reader's own network that hold about the number in hand: real ones, to be
 * pointed at. Mounted once; who they are is written as the number and the drawing change.
 */

import { createRef, useId, useRef, useState } from 'react';
import { useCommand, useTexts } from '../../components/follow/LessonContext.ts';
import type { Cause } from '../../components/follow/useCause.ts';
import { useLive } from '../../components/follow/useLive.ts';
import { Reserved } from '../../components/stage/Reserved.tsx';
import { activationPaint } from '../../marks/colours.ts';
import { setChanged } from '../../marks/setChanged.ts';
import { setStyle } from '../../marks/setStyle.ts';
import { setText } from '../../marks/setText.ts';
import { imageSide, inputCount } from '../../network/lessonShape.ts';
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

/** Those with the longest names. */
const farthest = { neurons: { layer: 2, index: 15 }, pixels: { layer: 0, index: inputCount - 1 } };

/** The elements of one that is listed. */
const createItem = (_: unknown, index: number) => ({
  index,
  button: createRef<HTMLButtonElement>(),
  disc: createRef<HTMLElement>(),
  name: createRef<HTMLSpanElement>(),
  value: createRef<HTMLSpanElement>(),
});

interface HeldListProps {
  readonly held: Cause<NeuronValue>;
  readonly kind: 'neurons' | 'pixels';
  readonly title: string;
}

/** A fixed number of buttons, hidden without a network; whose they are follows as numbers can be read. */
export function HeldList({ held, kind, title }: HeldListProps) {
  const texts = useTexts(neuronTexts);
  const command = useCommand();
  const titleId = useId();
  const listRef = useRef<HTMLUListElement>(null);
  const [items] = useState(() => Array.from({ length: listed }, createItem));
  const shownRef = useRef<readonly HeldNumber[]>([]);
  useLive(
    ({ pass, isAnswerHidden }) => [pass, isAnswerHidden, held.getState().value],
    (pass, isAnswerHidden, value) => {
      const activations = shownActivations({ pass, isAnswerHidden });
      if (listRef.current) listRef.current.hidden = !activations;
      if (activations) shownRef.current = find[kind](activations, value, listed);
      for (const { index, disc, name, value: printed } of items) {
        const shown = shownRef.current[index];
        if (!shown || !disc.current || !name.current || !printed.current) continue;
        setStyle(disc.current, 'background', activationPaint(shown.activation));
        setText(name.current, nameOf(shown.place, texts));
        setText(printed.current, formatActivation(shown.activation));
      }
    },
    'numbers',
  );
  useLive(
    ({ inspected }) => [inspected, shownRef.current],
    (inspected, shown) => {
      for (const { index, button } of items)
        if (button.current && shown[index])
          setChanged(button.current, 'data-pointed', String(isSamePlace(shown[index].place, inspected)));
    },
  );
  const placeOf = (index: number) => shownRef.current[index]?.place ?? null;
  const leave = () => command((state) => pointAt(state, null));
  const point = (index: number) => command((state) => pointAt(state, placeOf(index)));
  const keep = (index: number) => {
    const place = placeOf(index);
    if (place) command((state) => togglePin(state, place));
  };
  return (
    <div className="held-list">
      <p id={titleId} className="quiet">
        {title}
      </p>
      <ul ref={listRef} aria-labelledby={titleId}>
        {items.map(({ index, button, disc, name, value }) => (
          <li key={index}>
            <button
              ref={button}
              type="button"
              className="plain"
              onPointerEnter={() => point(index)}
              onPointerLeave={leave}
              onFocus={() => point(index)}
              onBlur={leave}
              onClick={() => keep(index)}
            >
              <i ref={disc} className={kind === 'neurons' ? 'light' : 'light square'} />
              <Reserved isInline texts={[nameOf(farthest[kind], texts)]}>
                <span ref={name} />
              </Reserved>
              <span ref={value} className="held-value" data-tells="numbers" />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
