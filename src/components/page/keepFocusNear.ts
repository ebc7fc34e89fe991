/**
 * A control that takes itself away, or that can be used no more, hands its focus on to what stands where it
 * was. The browser would give it to the whole page, and the next Tab would begin at the top.
 */

const focusable = 'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';

function isUsable(element: Element): boolean {
  return (
    element.isConnected &&
    !element.matches(':disabled') &&
    element.checkVisibility({ visibilityProperty: true })
  );
}

/** Something that the focus was in, and how many controls in it came before the focused one. */
interface Surrounding {
  readonly element: Element;
  readonly index: number;
}

/** From the nearest outwards, up to the root, which is all of the page and near to nothing. */
function surroundingsOf(focused: Element, root: Element): Surrounding[] {
  const controls = [...root.querySelectorAll(focusable)];
  const found: Surrounding[] = [];
  for (let element = focused.parentElement; element && element !== root; element = element.parentElement) {
    const inside = controls.filter((control) => element?.contains(control));
    found.push({ element, index: inside.indexOf(focused) });
  }
  return found;
}

/** What stands now where the focus was. */
function successorIn(surroundings: readonly Surrounding[]): HTMLElement | null {
  for (const { element, index } of surroundings) {
    if (!isUsable(element)) continue;
    const inside = [...element.querySelectorAll<HTMLElement>(focusable)].filter(isUsable);
    const successor = inside[Math.max(0, Math.min(index, inside.length - 1))];
    if (successor) return successor;
  }
  return null;
}

/**
 * From now on, in all of the root. Only for whoever uses keys: a finger that is handed a text field would be
 * handed a keyboard too.
 */
export function keepFocusNear(root: Element): void {
  let focused: Element | null = null;
  let surroundings: readonly Surrounding[] = [];
  let isByKeys = false;

  const check = () => {
    const isElsewhere = document.activeElement !== null && document.activeElement !== document.body;
    if (!focused || isElsewhere || isUsable(focused)) return;
    focused = null;
    if (isByKeys) successorIn(surroundings)?.focus({ preventScroll: true });
  };
  // Not at once: a dialog that closes gives the focus back itself, a little later.
  const observer = new MutationObserver(() => setTimeout(check));
  root.addEventListener('focusin', ({ target }) => {
    observer.disconnect();
    if (!(target instanceof Element)) return;
    focused = target;
    isByKeys = target.matches(':focus-visible');
    surroundings = surroundingsOf(target, root);
    const watched = { childList: true, attributeFilter: ['disabled', 'hidden', 'open'] };
    for (const element of [target, ...surroundings.map((each) => each.element), root])
      observer.observe(element, watched);
  });
  root.addEventListener('focusout', () => {
    // Left by the reader, and not because it went.
    queueMicrotask(() => {
      if (focused && isUsable(focused) && document.activeElement !== focused) focused = null;
    });
  });
  root.addEventListener('keydown', () => {
    isByKeys = true;
  });
  root.addEventListener('pointerdown', () => {
    isByKeys = false;
  });
}
