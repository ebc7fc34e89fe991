/**
 * Texts that are written again and again. A new text in the old node is laid out again; a new node is styled,
 * attached and laid out, which takes twice as long.
 */

/** Gives an element this text and nothing else, where it differs. */
export function setText(element: Element, text: string): void {
  const { firstChild, lastChild } = element;
  if (text !== '' && firstChild?.nodeName === '#text' && firstChild === lastChild) {
    if (firstChild.nodeValue !== text) firstChild.nodeValue = text;
  } else if (element.textContent !== text) element.textContent = text;
}
