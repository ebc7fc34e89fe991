/**
 * Faults of each kind, put into the page before anything of its own, to see that they are found:
 * `npm run monkey -- --prove`. What spoils runs in the page, and so stands alone.
 */
import type { Invariant } from './checks.ts';
import type { Cue, Spoiling } from './openPage.ts';

/** A fault: what it breaks, and where, if it is in one place alone. */
export interface SeededFault extends Spoiling {
  readonly invariant: Invariant;
  readonly path?: string;
}

/** After the cue the next undo does nothing. */
function swallowUndo({ type, within }: Cue): void {
  let isPending = false;
  const on = (name: string, isIt: (event: Event) => boolean, act: (event: Event) => void) =>
    window.addEventListener(name, (event) => isIt(event) && act(event), true);
  const swallow = (event: Event) => {
    if (isPending) event.stopImmediatePropagation();
    isPending = false;
  };
  const isWithin = ({ target }: Event, selector: string) =>
    target instanceof Element && target.closest(selector) !== null;
  const isUndoKey = (event: Event) => {
    const { ctrlKey, key } = event as KeyboardEvent;
    return ctrlKey && key === 'z';
  };
  on('click', (event) => isWithin(event, '[aria-label="Undo"]'), swallow);
  on('keydown', isUndoKey, swallow);
  on(
    type,
    (event) => within === undefined || isWithin(event, within),
    () => {
      isPending = true;
    },
  );
}

/** At the cue the pad is cleared. */
function clearPad({ type, within }: Cue): void {
  window.addEventListener(type, ({ target }) => {
    if (within !== undefined && !(target instanceof Element && target.closest(within))) return;
    const buttons = Array.from(document.querySelectorAll('button'));
    buttons.find((button) => /^Clear/.test(button.ariaLabel ?? button.textContent ?? ''))?.click();
  });
}

/** All of them. */
export const seededFaults: readonly SeededFault[] = [
  {
    invariant: 'error',
    spoil: () => {
      let clicks = 0;
      window.addEventListener('click', () => {
        if (++clicks === 5) throw new Error('a seeded fault');
      });
    },
  },
  {
    invariant: 'nonsense',
    spoil: () => {
      window.addEventListener('pointerup', () => {
        document.querySelector('figcaption, p')?.append(' NaN');
      });
    },
  },
  {
    invariant: 'foreign',
    spoil: () => {
      window.addEventListener('pointerup', () => void fetch('https://example.org/').catch(() => undefined));
    },
  },
  {
    invariant: 'sums',
    spoil: () => {
      // The last digit of a weighted sum, one up.
      setInterval(() => {
        for (const sum of document.querySelectorAll('[data-slot="z"], [data-slot="sum"]'))
          if (/\d[0-8]$/.test(sum.textContent ?? '') && sum.firstChild instanceof Text)
            sum.firstChild.data = sum.firstChild.data.replace(/\d$/, (digit) => `${Number(digit) + 1}`);
      }, 1);
    },
  },
  // Of sums in sentences.
  {
    invariant: 'sums',
    path: '?figure=propagation&motion=reduce',
    spoil: () => {
      // The last digit, one up.
      setInterval(() => {
        const walker = document.createTreeWalker(document.body ?? document, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const text = walker.currentNode as Text;
          text.data = text.data.replace(
            /(so z\s=\s\S*\d\.\d\d)([0-8])(?=,)/,
            (_, start, digit) => `${start}${Number(digit) + 1}`,
          );
        }
      }, 200);
    },
  },
  { invariant: 'undo', spoil: swallowUndo, cue: { type: 'pointerdown' } },
  // Undo of a pen's width leaves the width as it is. Hands find that slider where there is little else.
  {
    invariant: 'undo',
    path: '?figure=draw&motion=reduce',
    spoil: swallowUndo,
    cue: { type: 'input', within: '.pen-width' },
  },
  { invariant: 'kept', spoil: clearPad, cue: { type: 'resize' } },
  // A bet that changes the reader's drawing.
  { invariant: 'kept', spoil: clearPad, cue: { type: 'click', within: '.question-choices button' } },
  {
    invariant: 'prediction',
    spoil: () => {
      setInterval(() => {
        const digit = document.querySelector('.answer-digit');
        if (digit?.firstChild instanceof Text && /^\d$/.test(digit.firstChild.data))
          digit.firstChild.data = String((Number(digit.textContent) + 1) % 10);
      }, 200);
    },
  },
  {
    invariant: 'gesture',
    spoil: () => {
      for (const type of ['pointerup', 'pointercancel', 'lostpointercapture', 'pointermove'])
        window.addEventListener(
          type,
          (event) => {
            // Nobody hears that it was let go.
            if ((event as PointerEvent).buttons === 0) event.stopImmediatePropagation();
          },
          true,
        );
    },
  },
  {
    invariant: 'gesture',
    spoil: () => {
      // A pointer that was let go where nobody heard it is taken for one that is still down.
      window.addEventListener(
        'pointermove',
        (event) => {
          if (event.buttons === 0) Object.defineProperty(event, 'buttons', { value: 1 });
        },
        true,
      );
    },
  },
  {
    invariant: 'answers',
    spoil: () => {
      window.addEventListener('keydown', ({ key }) => {
        if (key === 'Escape') for (;;);
      });
    },
  },
];
