/**
 * Finds a weight or a bias by fields: layer, neuron, and what it comes from. They say where the one is that
 * is looked at, however it was found.
 */
import { useTexts } from '../../components/follow/LessonContext.ts';
import { type Cause, useCauseState } from '../../components/follow/useCause.ts';
import { middlePixel } from '../../components/pictures/pixelGrid.ts';
import { imageSide, lessonSizes } from '../../network/lessonShape.ts';
import { type CountState, lookAt } from './countState.ts';
import { movePlace, type ParameterPlace } from './model/parameterPlace.ts';
import { countTexts } from './text.ts';

/** The choice that is a bias, among those that a weight comes from. */
const bias = -1;

interface FieldProps {
  readonly label: string;
  readonly value: number;
  readonly choices: readonly { readonly value: number; readonly name: string }[];
  readonly onValue: (value: number) => void;
}

function Field({ label, value, choices, onValue }: FieldProps) {
  return (
    <label className="stack close">
      <span className="note">{label}</span>
      <select value={value} onChange={({ target }) => onValue(Number(target.value))}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Choices 0...count-1. */
function upTo(count: number, name: (index: number) => string) {
  return Array.from({ length: count }, (_, value) => ({ value, name: name(value) }));
}

interface PlaceProps {
  readonly place: ParameterPlace;
  readonly onChange: (change: Partial<ParameterPlace>) => void;
}

/** Row and column of the pixel. */
function PixelFields({ from, onChange }: { readonly from: number } & Pick<PlaceProps, 'onChange'>) {
  const { fields } = useTexts(countTexts);
  const [row, column] = [Math.floor(from / imageSide), from % imageSide];
  const lines = upTo(imageSide, String);
  return (
    <>
      <Field
        label={fields.row}
        value={row}
        choices={lines}
        onValue={(to) => onChange({ from: to * imageSide + column })}
      />
      <Field
        label={fields.column}
        value={column}
        choices={lines}
        onValue={(to) => onChange({ from: row * imageSide + to })}
      />
    </>
  );
}

/** What the weight comes from, or that it is a bias. */
function FromFields({ place, onChange }: PlaceProps) {
  const { fields } = useTexts(countTexts);
  const { layer, from } = place;
  const isPixel = layer === 1;
  const sources = isPixel
    ? [{ value: from ?? middlePixel, name: fields.pixel }]
    : upTo(lessonSizes[layer - 1], fields.neuron);
  return (
    <>
      <Field
        label={fields.from}
        value={from ?? bias}
        choices={[...sources, { value: bias, name: fields.bias }]}
        onValue={(value) => onChange({ from: value === bias ? null : value })}
      />
      {isPixel && from !== null && <PixelFields from={from} onChange={onChange} />}
    </>
  );
}

/** Each change moves the place at once, and keeps what of it the new layer still has. */
export function PlaceFields({ count }: { readonly count: Cause<CountState> }) {
  const { fields } = useTexts(countTexts);
  const place = useCauseState(count, (state) => state.place);
  const onChange = (change: Partial<ParameterPlace>) =>
    count.setState((state) => lookAt(state, movePlace(state.place, change)));
  return (
    <fieldset className="row count-fields">
      <legend>{fields.name}</legend>
      <Field
        label={fields.layer}
        value={place.layer}
        choices={fields.layers.map((name, below) => ({ value: below + 1, name }))}
        onValue={(layer) => onChange({ layer })}
      />
      <Field
        label={fields.to}
        value={place.index}
        choices={upTo(lessonSizes[place.layer], fields.neuron)}
        onValue={(index) => onChange({ index })}
      />
      <FromFields place={place} onChange={onChange} />
    </fieldset>
  );
}
