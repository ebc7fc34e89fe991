/**
 * The sum 784 x 16 + ... + 10, built by pressing its parts.
 */
import { useTexts } from '../../components/follow/LessonContext.ts';
import { type Cause, useCauseState } from '../../components/follow/useCause.ts';
import { Reserved } from '../../components/stage/Reserved.tsx';
import { formatCount } from '../../text/numbers.ts';
import { type CountState, countAll, sizeOfItem, sumItems, toggleItem } from './countState.ts';
import { countTexts } from './text.ts';

interface CountProps {
  readonly count: Cause<CountState>;
}

function ItemButton({ count, item }: CountProps & { readonly item: number }) {
  const texts = useTexts(countTexts);
  const isPressed = useCauseState(count, ({ counted }) => counted.includes(item));
  return (
    <button
      type="button"
      aria-pressed={isPressed}
      onClick={() => count.setState((state) => toggleItem(state, item))}
    >
      <b>{texts.item(sumItems[item])}</b>
      <span className="small">{texts.itemName(sumItems[item])}</span>
    </button>
  );
}

const sumOf = (sizes: readonly number[]) => `${sizes.map(formatCount).join(' + ')} = `;
const totalOf = (sizes: readonly number[]) => formatCount(sizes.reduce((sum, size) => sum + size, 0));

/** The parts, and what those that are pressed come to. */
export function CountSum({ count }: CountProps) {
  const texts = useTexts(countTexts);
  const counted = useCauseState(count, (state) => state.counted);
  const sizes = counted.toSorted((a, b) => a - b).map((item) => sizeOfItem(sumItems[item]));
  const all = sumItems.map(sizeOfItem);
  const isAll = counted.length === sumItems.length;
  return (
    <div className="slider-row count-sum">
      <fieldset className="choices count-items" aria-label={texts.sum}>
        {sumItems.map((item, place) => (
          <ItemButton key={texts.itemName(item)} count={count} item={place} />
        ))}
      </fieldset>
      <Reserved
        className="words"
        texts={[`${texts.together} ${sumOf(all)}${texts.total(totalOf(all), true)}`]}
      >
        <p className="count-total" aria-live="polite">
          <span className="quiet">{`${texts.together} `}</span>
          {sizes.length > 1 && <span>{sumOf(sizes)}</span>}
          <b>{texts.total(totalOf(sizes), isAll)}</b>
        </p>
      </Reserved>
      <button key={String(isAll)} type="button" data-waits={isAll} onClick={() => count.setState(countAll)}>
        {texts.countAll}
      </button>
    </div>
  );
}
