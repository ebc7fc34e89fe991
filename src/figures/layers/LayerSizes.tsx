/**
 * Chooses how many hidden layers a network has, and how many neurons each.
 */
import { useState } from 'react';
import { useTexts } from '../../components/follow/LessonContext.ts';
import { useLostRelease } from '../../components/page/useLostRelease.ts';
import { layersTexts } from './text.ts';

/** The most hidden layers, the most neurons in one, and how many the first one begins with. */
export const maxLayers = 4;
export const maxNeurons = 64;
const usualNeurons = 16;

/** Shapes to start from, by their hidden layers. */
const shapes: readonly (readonly number[])[] = [[], [16], [16, 16], [64], [32, 32], [8, 8, 8, 8]];

interface LayerSizesProps {
  /** Neurons in each hidden layer. */
  readonly hidden: readonly number[];
  readonly onChange: (hidden: readonly number[]) => void;
}

/** Buttons for the number of layers, a slider for each one's size, and a few shapes to start from. */
export function LayerSizes({ hidden, onChange }: LayerSizesProps) {
  const texts = useTexts(layersTexts);
  return (
    <div className="stack close layer-sizes">
      <fieldset className="row">
        <legend>{texts.hiddenLayers}</legend>
        <button
          type="button"
          aria-label={texts.removeLayer}
          aria-disabled={hidden.length === 0}
          onClick={() => hidden.length > 0 && onChange(hidden.slice(0, -1))}
        >
          −
        </button>
        <span className="heading layer-number" aria-live="polite">
          {hidden.length}
        </span>
        <button
          type="button"
          aria-label={texts.addLayer}
          aria-disabled={hidden.length === maxLayers}
          onClick={() => hidden.length < maxLayers && onChange([...hidden, hidden.at(-1) ?? usualNeurons])}
        >
          +
        </button>
      </fieldset>
      <fieldset className="row shapes">
        <legend>{texts.shapes}</legend>
        {shapes.map((shape) => (
          <button
            key={shape.join('-')}
            type="button"
            aria-pressed={shape.join() === hidden.join()}
            onClick={() => onChange(shape)}
          >
            {shape.length === 0 ? texts.noHidden : shape.join('-')}
          </button>
        ))}
      </fieldset>
      {Array.from({ length: maxLayers }, (_, index) => (
        <SizeSlider
          // biome-ignore lint/suspicious/noArrayIndexKey: a layer is its place
          key={index}
          name={texts.layer(index + 1)}
          size={hidden[index] ?? null}
          onSize={(next) => onChange(hidden.map((each, other) => (other === index ? next : each)))}
        />
      ))}
    </div>
  );
}

interface SizeSliderProps {
  readonly name: string;
  /** null where there is no such layer: its place is kept. */
  readonly size: number | null;
  readonly onSize: (size: number) => void;
}

/**
 * A slider 1...64. Its number follows the drag; the network is made anew when it is let go, or at each key.
 */
function SizeSlider({ name, size, onSize }: SizeSliderProps) {
  const texts = useTexts(layersTexts);
  const [dragged, setDragged] = useState<number | null>(null);
  const shown = dragged ?? size ?? 1;
  const finish = () => {
    if (dragged !== null && dragged !== size) onSize(dragged);
    setDragged(null);
  };
  useLostRelease(finish);
  return (
    <label className="slider-row size-slider" data-waits={size === null}>
      <span>{name}</span>
      <input
        type="range"
        min={1}
        max={maxNeurons}
        step={1}
        value={shown}
        aria-valuetext={texts.neurons(shown)}
        onChange={({ target }) => setDragged(target.valueAsNumber)}
        onPointerUp={finish}
        onKeyUp={finish}
        onBlur={finish}
      />
      <span className="size-number">{shown}</span>
    </label>
  );
}
