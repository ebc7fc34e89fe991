/**
 * Faults of each kind, put into the page before anything of its own, to see that they are found:
 * `npm run monkey -- --prove`. Each runs in the page, and so stands alone.
 */
import type { Invariant } from './checks.ts';

const first: Readonly<Record<Invariant, () => void>> = {
  error: () => {
    let clicks = 0;
    window.addEventListener('click', () => {
      if (++clicks === 5) throw new Error('a seeded fault');
    });
  },
  nonsense: () => {
    window.addEventListener('pointerup', () => {
      document.querySelector('figcaption, p')?.append(' NaN');
    });
  },
  foreign: () => {
    window.addEventListener('pointerup', () => void fetch('https://example.org/').catch(() => undefined));
  },
  sums: () => {
    // The last digit of a weighted sum, one up.
    setInterval(() => {
      for (const sum of document.querySelectorAll('[data-slot="z"], [data-slot="sum"]'))
        if (/\d[0-8]$/.test(sum.textContent ?? '') && sum.firstChild instanceof Text)
          sum.firstChild.data = sum.firstChild.data.replace(/\d$/, (digit) => `${Number(digit) + 1}`);
    }, 1);
  },
  undo: () => {
    // The first undo after each stroke does nothing.
    let isDue = false;
    window.addEventListener(
      'pointerdown',
      () => {
        isDue = true;
      },
      true,
    );
    const swallow = (event: Event) => {
      if (isDue) event.stopImmediatePropagation();
      isDue = false;
    };
    window.addEventListener(
      'click',
      (event) => {
        if ((event.target as Element).closest?.('[aria-label="Undo"]')) swallow(event);
      },
      true,
    );
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.ctrlKey && event.key === 'z') swallow(event);
      },
      true,
    );
  },
  kept: () => {
    window.addEventListener('resize', () => {
      const buttons = Array.from(document.querySelectorAll('button'));
      buttons.find((button) => /^Clear/.test(button.ariaLabel ?? button.textContent ?? ''))?.click();
    });
  },
  prediction: () => {
    setInterval(() => {
      const digit = document.querySelector('.answer-digit');
      if (digit?.firstChild instanceof Text && /^\d$/.test(digit.firstChild.data))
        digit.firstChild.data = String((Number(digit.textContent) + 1) % 10);
    }, 200);
  },
  gesture: () => {
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
  answers: () => {
    window.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') for (;;);
    });
  },
};

/** A fault in the page, the invariant that it breaks, and where, if it is in one place alone. */
export type SeededFault = readonly [Invariant, spoil: () => void, path?: string];

/** Others, of kinds that the first ones are not. */
const others: readonly SeededFault[] = [
  [
    'kept',
    () => {
      // A bet that changes the reader's drawing.
      window.addEventListener('click', ({ target }) => {
        if (!(target as Element).closest?.('.question-choices button')) return;
        const buttons = Array.from(document.querySelectorAll('button'));
        buttons.find((button) => /^Clear/.test(button.ariaLabel ?? button.textContent ?? ''))?.click();
      });
    },
  ],
  [
    'gesture',
    () => {
      // A pointer that was let go where nobody heard it is taken for one that is still down.
      window.addEventListener(
        'pointermove',
        (event) => {
          if (event.buttons === 0) Object.defineProperty(event, 'buttons', { value: 1 });
        },
        true,
      );
    },
  ],
  [
    'sums',
    () => {
      // In a sentence, the last digit of a sum one up.
      setInterval(() => {
        const walker = document.createTreeWalker(document.body ?? document, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const text = walker.currentNode as Text;
          if (/so z\s=\s\S*\d\.\d\d[0-8],/.test(text.data))
            text.data = text.data.replace(
              /(so z\s=\s\S*\d\.\d\d)(\d)/,
              (_, start, digit) => `${start}${Number(digit) + 1}`,
            );
        }
      }, 200);
    },
    '?figure=propagation&motion=reduce',
  ],
  [
    'undo',
    () => {
      // Undo of a pen's width leaves the width as it is.
      window.addEventListener(
        'input',
        ({ target }) => {
          if ((target as Element).closest?.('.pen-width')) Object.assign(window, { isWidthNew: true });
        },
        true,
      );
      const swallow = (event: Event) => {
        const state = window as { isWidthNew?: boolean };
        if (state.isWidthNew) event.stopImmediatePropagation();
        state.isWidthNew = false;
      };
      window.addEventListener(
        'click',
        (event) => {
          if ((event.target as Element).closest?.('[aria-label="Undo"]')) swallow(event);
        },
        true,
      );
      window.addEventListener(
        'keydown',
        (event) => {
          if (event.ctrlKey && event.key === 'z') swallow(event);
        },
        true,
      );
    },
  ],
];

/** All of them. */
export const seededFaults: readonly SeededFault[] = [
  ...(Object.entries(first) as [Invariant, () => void][]),
  ...others,
];
