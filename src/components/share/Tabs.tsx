/**
 * Tabs after the ARIA pattern: one Tab stop, arrows walk and choose, and only the chosen panel is there.
 */
import { type KeyboardEvent, useId, useState } from 'react';
import type { Elements } from '#jsx/jsx-runtime';
import { readKey } from '../page/readKey.ts';
import './tabs.css';

interface TabsProps {
  /** What a screen reader calls the list of tabs. */
  readonly name: string;
  readonly tabs: readonly { readonly label: string; readonly panel: Elements }[];
}

/** Which tab a key leads to; null for a key that leads to none. */
function tabOfKey(key: string, index: number, count: number): number | null {
  if (key === 'ArrowRight') return (index + 1) % count;
  if (key === 'ArrowLeft') return (index + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

/** The tabs, the first of them chosen at first. */
export function Tabs({ name, tabs }: TabsProps) {
  const id = useId();
  const [chosen, setChosen] = useState(0);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const next = tabOfKey(readKey(event), chosen, tabs.length);
    if (next === null) return;
    event.preventDefault();
    setChosen(next);
    event.currentTarget.querySelectorAll('button')[next].focus();
  };
  return (
    <>
      <div role="tablist" aria-label={name} className="row tabs" onKeyDown={onKeyDown}>
        {tabs.map(({ label }, index) => (
          <button
            key={label}
            type="button"
            role="tab"
            id={`${id}-tab-${index}`}
            aria-selected={index === chosen}
            aria-controls={index === chosen ? `${id}-panel` : undefined}
            tabIndex={index === chosen ? 0 : -1}
            onClick={() => setChosen(index)}
          >
            {label}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-tab-${chosen}`}>
        {tabs[chosen].panel}
      </div>
    </>
  );
}
