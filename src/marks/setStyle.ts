/**
 * Styles that are written again and again. A property of an element's style is allowed under every policy; an
 * attribute `style` is not (scripts/policy.ts), and leaves the element without its light.
 */

/** Sets one property of the element's style where it differs; '' takes it away. */
export function setStyle(element: Element, name: string, value: string): void {
  // Elements of all kinds have a style.
  const { style } = element as Element & ElementCSSInlineStyle;
  if (style.getPropertyValue(name) !== value) style.setProperty(name, value);
}
