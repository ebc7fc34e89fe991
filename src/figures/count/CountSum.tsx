/**
 * The sum 784 x 16 + ... + 10, built by pressing its parts.
 */
import { useTexts } from '../../components/follow/LessonContext.ts';
import { type Cause, useCauseState } from '../../components/follow/useCause.ts';
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
      <span>{texts.itemName(sumItems[item])}</span>
    </button>
  );
}

/** The parts, and what those that are pressed come to. */
export function CountSum({ count }: CountProps) {
  const texts = useTexts(countTexts);
  const counted = useCauseState(count, (state) => state.counted);
  const sizes = counted.toSorted((a, b) => a - b).map((item) => sizeOfItem(sumItems[item]));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const isAll = counted.length === sumItems.length;
  return (
    <div className="count-sum">
      <fieldset className="count-items" aria-label={texts.sum}>
        {sumItems.map((item, place) => (
          <ItemButton key={texts.itemName(item)} count={count} item={place} />
        ))}
      </fieldset>
      <p className="count-total" aria-live="polite">
        <span>{`${texts.together} `}</span>
        {sizes.length > 1 && <span>{`${sizes.map(formatCount).join(' + ')} = `}</span>}
        <b>{texts.total(formatCount(total), isAll)}</b>
      </p>
      {!isAll && (
        <button type="button" className="count-button" onClick={() => count.setState(countAll)}>
          {texts.countAll}
        </button>
      )}
    </div>
  );
}
