/**
 * Chooses one of a network's weights and biases: which layer it feeds, which neuron, and from where.
 */
import { useTexts } from '../../components/follow/LessonContext.ts';
import { NumberField } from '../../components/live/NumberField.tsx';
import { imageSide } from '../../network/lessonShape.ts';
import type { ParameterPlace } from '../../training/TrainingRun.ts';
import { learningTexts } from './text.ts';

interface ParameterPickerProps {
  /** Neurons in each layer, the input layer first. */
  readonly sizes: readonly number[];
  readonly place: ParameterPlace;
  readonly onPlace: (place: ParameterPlace) => void;
}

/** The indices of so many neurons. */
const indices = (count: number) => ({ min: 0, max: count - 1, step: 1 });

/** Three or four small fields; a place that another layer does not have becomes the nearest that it has. */
export function ParameterPicker({ sizes, place, onPlace }: ParameterPickerProps) {
  const texts = useTexts(learningTexts).oneWeight;
  const { layer, j, k } = place;
  const toLayer = (next: number) =>
    onPlace({
      layer: next,
      j: Math.min(j, sizes[next + 1] - 1),
      k: k === null ? null : Math.min(k, sizes[next] - 1),
    });
  return (
    <div className="row parameter-picker">
      <label className="row quiet run-choice">
        <span>{texts.layer}</span>
        <select value={layer} onChange={({ target }) => toLayer(Number(target.value))}>
          {sizes.slice(1).map((_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a layer is its place
            <option key={index} value={index}>
              {texts.layerName(index, sizes.length - 1)}
            </option>
          ))}
        </select>
      </label>
      <NumberField
        label={texts.neuron}
        value={j}
        limits={indices(sizes[layer + 1])}
        onValue={(next) => onPlace({ ...place, j: next })}
      />
      <label className="row quiet run-choice">
        <span>{texts.from}</span>
        <select
          value={k === null ? 'bias' : 'weight'}
          onChange={({ target }) => onPlace({ ...place, k: target.value === 'bias' ? null : 0 })}
        >
          <option value="weight">
            {layer === 0
              ? texts.pixel(Math.floor((k ?? 0) / imageSide), (k ?? 0) % imageSide)
              : texts.source(k ?? 0)}
          </option>
          <option value="bias">{texts.bias}</option>
        </select>
      </label>
      {k !== null && (
        <NumberField
          label="k ="
          value={k}
          limits={indices(sizes[layer])}
          onValue={(next) => onPlace({ ...place, k: next })}
        />
      )}
    </div>
  );
}
