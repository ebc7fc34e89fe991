/**
 * Where in a page hands can do something: functions that run in the page, and so stand alone.
 */

/** Where something is in the window, in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * In the page: scrolls to the largest pad that can be drawn on, and says where it is; null where there is
 * none or something lies over it.
 */
export function findPad(): Box | null {
  const pads = Array.from(document.querySelectorAll('.pad'))
    .filter((pad) => pad.checkVisibility() && !pad.closest('[inert]'))
    .map((pad) => ({ pad, width: pad.getBoundingClientRect().width }))
    .sort((a, b) => b.width - a.width);
  const pad = pads[0]?.pad;
  if (!pad || document.querySelector('dialog[open]')) return null;
  pad.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = pad.getBoundingClientRect();
  const top = document.elementFromPoint(x + width / 2, y + height / 2);
  return top && pad.contains(top) ? { x, y, width, height } : null;
}

/** A control that was chosen, where it is and what it is given. */
export interface Target {
  readonly box: Box;
  readonly takes: 'press' | 'text' | 'choice';
  /** Whether the page is opened anew by it. */
  readonly isReloading: boolean;
  /** Whether it says, folds or asks something, and changes neither drawing nor network. */
  readonly isQuiet: boolean;
}

/**
 * In the page: scrolls to one of the controls that can be reached, gives it the focus if it takes text, and
 * says where it is. Links that lead away, and what opens a window of the browser's own, are left alone.
 */
export function findControl(which: number): Target | null {
  const dialog = document.querySelector('dialog[open]');
  const controls = Array.from(
    (dialog ?? document).querySelectorAll<HTMLElement>(
      'button, input, select, textarea, summary, a[href], [role="tab"], [role="grid"], [role="slider"], [tabindex="0"]',
    ),
  ).filter((control) => {
    if (!control.checkVisibility({ visibilityProperty: true }) || control.closest('[inert]')) return false;
    if (control instanceof HTMLAnchorElement)
      return control.origin === location.origin && control.target !== '_blank' && !control.download;
    if (control instanceof HTMLInputElement && control.type === 'file') return false;
    return !(control as HTMLButtonElement).disabled;
  });
  const control = controls[Math.floor(which * controls.length)];
  if (!control) return null;
  control.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = control.getBoundingClientRect();
  const isText =
    control instanceof HTMLTextAreaElement ||
    (control instanceof HTMLInputElement && ['text', 'number', 'search', 'url', ''].includes(control.type));
  const takes = isText ? 'text' : control instanceof HTMLSelectElement ? 'choice' : 'press';
  if (takes !== 'press') control.focus();
  // In these a bet is answered on the page's own drawing or network: a part is laid down, a slide plays, a
  // network is trained.
  const isOnPad = ['parts', 'outputs', 'learning'].some(
    (id) => control.closest(`#${id}`) !== null || location.search.includes(`figure=${id}`),
  );
  const isQuiet =
    takes === 'press' &&
    !isOnPad &&
    control.matches(
      '.question-choices button, summary, [role="tab"], [aria-label="Share"], [aria-label="Help"]',
    );
  const isReloading = control.dataset.reloads === 'true';
  return { box: { x, y, width, height }, takes, isReloading, isQuiet };
}
