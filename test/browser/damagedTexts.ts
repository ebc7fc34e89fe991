/**
 * Text that a reader's own sizes and spaces have damaged: cut off by what is around it, or lying upon other
 * text or upon a control that it is no part of; and words in two pieces. All functions are run in a page.
 */

/** The texts that are cut off, and those that leave their stage or their button sideways, one line each. */
export function cutTexts(): string[] {
  const found: string[] = [];
  const unseen = '.visually-hidden, select, textarea, script, style, noscript, dialog:not([open]), [popover]';
  /** A button without a rim may be a little narrower than its text. */
  const heldPx = 4;
  const holds = (element: Element) => element.matches('.stage, .stage button:not(.live-sentence *)');
  const clips = ({ overflowX, overflowY, contain }: CSSStyleDeclaration) =>
    /hidden|clip/.test(overflowX + overflowY) || /paint|content|strict/.test(contain);
  // Of every element once: most texts have the same around them.
  const kinds = new Map<Element, 'clips' | 'holds' | 'open'>();
  const kindOf = (element: Element) => {
    const uncut = holds(element) ? 'holds' : 'open';
    const kind = kinds.get(element) ?? (clips(getComputedStyle(element)) ? 'clips' : uncut);
    kinds.set(element, kind);
    return kind;
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const element = text.parentElement;
    if (!text.data.trim() || !element?.checkVisibility({ visibilityProperty: true })) continue;
    if (element.closest(unseen)) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const inner = range.getBoundingClientRect();
    for (
      let around: Element | null = element;
      around && around !== document.body;
      around = around.parentElement
    ) {
      const kind = kindOf(around);
      if (kind === 'open') continue;
      const outer = around.getBoundingClientRect();
      const aside = Math.max(outer.left - inner.left, inner.right - outer.right);
      const upright = Math.max(outer.top - inner.top, inner.bottom - outer.bottom);
      // What is kept to its box for speed alone may stick out of it.
      const marginPx = Number.parseFloat(getComputedStyle(around).overflowClipMargin) || 0;
      const cutPx = kind === 'clips' ? Math.max(aside, upright) - marginPx : aside - heldPx;
      if (cutPx > 1) found.push(`${text.data.trim()} in ${around.outerHTML.slice(0, 60)}`);
    }
  }
  return found;
}

/**
 * The pairs of a text and of what lies upon it, one line each; with those of two labels of one picture, or
 * without: where those stand is the picture's, and letters that are spaced out may come to touch.
 */
export function overlappingTexts(isWithLabels: boolean): string[] {
  interface Box {
    readonly element: Element;
    readonly isControl: boolean;
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }
  // What follows the reader lies over the page on purpose.
  const apart =
    '.visually-hidden, select, textarea, script, style, noscript, dialog:not([open]), [popover], .following-pad, .hope-pointed';
  const isSeen = (element: Element) =>
    !element.closest(apart) && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

  const texts = (): Box[] => {
    const boxes: Box[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      const element = text.parentElement;
      if (!element || !text.data.trim() || !isSeen(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const { left, right, top, bottom, height } of range.getClientRects()) {
        // Ascenders and descenders of neighbouring lines may meet.
        const quarter = height / 4;
        boxes.push({ element, isControl: false, left, right, top: top + quarter, bottom: bottom - quarter });
      }
    }
    return boxes;
  };
  // A word that can be pressed lies among the others.
  const controls = [...document.querySelectorAll('button, select, textarea, input')]
    .filter((control) => !control.matches('.live-sentence *, .neuron-word, .following-pad *'))
    .filter((control) => control.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    .map((element): Box => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { element, isControl: true, left, right, top, bottom };
    });

  // How a formula is set is the browser's: it knows nothing of letters that are spaced out.
  const wholes = isWithLabels ? 'math' : 'svg, .network-root';
  const areOfOne = (one: Element, other: Element) => {
    const whole = one.closest(wholes);
    const isOfFormula = !isWithLabels && (one.closest('math') ?? other.closest('math')) !== null;
    return one === other || isOfFormula || (whole !== null && whole === other.closest(wholes));
  };
  const mayMeet = (one: Box, other: Box) =>
    areOfOne(one.element, other.element) ||
    (one.isControl && (other.isControl || one.element.contains(other.element))) ||
    (other.isControl && other.element.contains(one.element));
  const nameOf = ({ element }: Box) => `“${(element.textContent || element.className).slice(0, 40)}”`;

  const found = new Set<string>();
  const boxes = [...texts(), ...controls].sort((one, other) => one.top - other.top);
  for (const [index, one] of boxes.entries())
    for (let next = index + 1; next < boxes.length && boxes[next].top < one.bottom - 2; next++) {
      const other = boxes[next];
      const commonPx = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      if (commonPx > 2 && !mayMeet(one, other)) found.add(`${nameOf(one)} and ${nameOf(other)}`);
    }
  return [...found];
}

/** The words that go on in another line, one line each. */
export function brokenWords(): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const element = text.parentElement;
    if (
      !element?.checkVisibility() ||
      element.closest('.visually-hidden, script, style, noscript, svg, textarea, select')
    )
      continue;
    for (const { 0: word, index } of text.data.matchAll(/\p{L}{3,}/gu)) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
      if (new Set(lines.map(({ top }) => Math.round(top))).size > 1) found.push(word);
    }
  }
  return found;
}
