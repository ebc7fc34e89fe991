/**
 * Setting an attribute to what it is already costs a style, a layout and a paint; marks that are drawn every
 * frame ask first.
 */

/** Sets an attribute where it differs. */
export function setChanged(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
