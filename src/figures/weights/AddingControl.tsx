/**
 * Adding up in the reader's hands: played, stopped, or moved along contribution by contribution; in which
 * order, and what the grid shows.
 */
import { useTexts } from '../../components/follow/LessonContext.ts';
import { type Cause, useCauseState } from '../../components/follow/useCause.ts';
import { usePlay } from '../../components/follow/usePlay.ts';
import { Icon } from '../../components/pictures/Icon.tsx';
import { imageSide, inputCount } from '../../network/lessonShape.ts';
import { type AddingUp, addUpTo, advanceAdding, orderBy, toggleAdding } from './model/addingUp.ts';
import { weightsTexts } from './text.ts';

/** Time for a row of the picture. */
const rowMs = 110;

interface ChoiceProps<Key extends string> {
  readonly name: string;
  readonly keys: readonly Key[];
  readonly names: Readonly<Record<Key, string>>;
  readonly chosen: Key;
  readonly onChoose: (key: Key) => void;
}

/** Buttons, one of which is pressed. */
function Choice<Key extends string>({ name, keys, names, chosen, onChoose }: ChoiceProps<Key>) {
  return (
    <fieldset className="row">
      <legend>{name}</legend>
      {keys.map((key) => (
        <button key={key} type="button" aria-pressed={key === chosen} onClick={() => onChoose(key)}>
          {names[key]}
        </button>
      ))}
    </fieldset>
  );
}

/** Plays row by row, 28 contributions at a time; the slider goes one by one, in either order. */
export function AddingControl({ adding }: { readonly adding: Cause<AddingUp> }) {
  const texts = useTexts(weightsTexts);
  const { isPlaying, order, shows } = useCauseState(adding, (state) => state);
  const count = useCauseState(adding, (state) => Math.floor(state.count));
  const advance = (rows: number) => adding.setState((state) => advanceAdding(state, rows * imageSide));
  usePlay({ isPlaying, stepMs: rowMs, advance });
  return (
    <div className="slider-row adding-control">
      <button type="button" onClick={() => adding.setState(toggleAdding)}>
        <Icon name={isPlaying ? 'stop' : 'play'} />
        <span>{isPlaying ? texts.stop : texts.play}</span>
      </button>
      <input
        type="range"
        aria-label={texts.slider}
        min={0}
        max={inputCount}
        step={1}
        value={count}
        aria-valuetext={texts.added(count)}
        onChange={({ target }) => adding.setState((state) => addUpTo(state, target.valueAsNumber))}
      />
      <div className="row adding-choices">
        <Choice
          name={texts.order}
          keys={['place', 'size']}
          names={texts.orders}
          chosen={order}
          onChoose={(key) => adding.setState((state) => orderBy(state, key))}
        />
        <Choice
          name={texts.shows}
          keys={['weights', 'contributions']}
          names={texts.gridShows}
          chosen={shows}
          onChoose={(key) => adding.setState({ shows: key })}
        />
      </div>
    </div>
  );
}
