/**
 * The brush: what it leaves, how large and how strong it is, where it paints besides; and the way back.
 */

import { useTexts } from '../../components/follow/LessonContext.ts';
import { Icon } from '../../components/pictures/Icon.tsx';
import '../../components/inspector/signSwatch.css';
import { type Cause, useCauseState } from '../../components/follow/useCause.ts';
import { inputCount } from '../../network/lessonShape.ts';
import {
  type BrushSign,
  brushRadii,
  brushStrengths,
  changeBrush,
  type Painting,
  redoPainting,
  type Symmetry,
  setPainting,
  undoPainting,
} from './model/painting.ts';
import { edgeDetectorTexts } from './text.ts';

const signs: readonly BrushSign[] = ['positive', 'negative', 'none'];
const symmetries: readonly Symmetry[] = ['none', 'sides', 'heights'];

interface ListProps<Value> {
  readonly label: string;
  readonly values: readonly Value[];
  readonly names: readonly string[];
  readonly value: Value;
  readonly onValue: (value: Value) => void;
}

function List<Value>({ label, values, names, value, onValue }: ListProps<Value>) {
  return (
    <label className="row note">
      <span>{label}</span>
      <select value={values.indexOf(value)} onChange={({ target }) => onValue(values[Number(target.value)])}>
        {names.map((name, index) => (
          <option key={name} value={index}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Changes the brush, and takes strokes of it back; the lesson's own history has no part in it. */
export function BrushControls({ painting }: { readonly painting: Cause<Painting> }) {
  const texts = useTexts(edgeDetectorTexts);
  const brush = useCauseState(painting, (state) => state.brush);
  const canUndo = useCauseState(painting, ({ past }) => past.length > 0);
  const canRedo = useCauseState(painting, ({ future }) => future.length > 0);
  const change = (part: Parameters<typeof changeBrush>[1]) =>
    painting.setState((state) => changeBrush(state, part));
  return (
    <div className="row brush" data-screen-only="true">
      <fieldset className="row brush-signs">
        <legend className="visually-hidden">{texts.brush}</legend>
        {signs.map((sign) => (
          <button
            key={sign}
            type="button"
            data-sign={sign}
            aria-pressed={brush.sign === sign}
            onClick={() => change({ sign })}
          >
            {texts.sign[sign]}
          </button>
        ))}
      </fieldset>
      <List
        label={texts.size}
        values={brushRadii as readonly number[]}
        names={texts.sizeName}
        value={brush.radiusCells}
        onValue={(radiusCells) => change({ radiusCells })}
      />
      <List
        label={texts.strength}
        values={brushStrengths as readonly number[]}
        names={texts.strengthName}
        value={brush.strength}
        onValue={(strength) => change({ strength })}
      />
      <List
        label={texts.symmetry}
        values={symmetries}
        names={symmetries.map((symmetry) => texts.symmetryName[symmetry])}
        value={brush.symmetry}
        onValue={(symmetry) => change({ symmetry })}
      />
      <div className="row brush-steps">
        <button
          type="button"
          aria-label={texts.undo}
          title={texts.undo}
          aria-disabled={!canUndo}
          onClick={() => painting.setState(undoPainting)}
        >
          <Icon name="undo" />
        </button>
        <button
          type="button"
          aria-label={texts.redo}
          title={texts.redo}
          aria-disabled={!canRedo}
          onClick={() => painting.setState(redoPainting)}
        >
          <Icon name="redo" />
        </button>
        <button
          type="button"
          onClick={() => painting.setState((state) => setPainting(state, new Float64Array(inputCount)))}
        >
          {texts.clear}
        </button>
      </div>
    </div>
  );
}
