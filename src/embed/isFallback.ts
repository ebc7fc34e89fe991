/**
 * What stands inside <inklight-figure>: words for where its script does not run, or the rest of a page that
 * never closed the tag. Nobody may lose a page by that.
 */

/** What a sentence is made of. */
const partsOfSentence = 'a,b,br,em,i,img,small,span,strong';
/** More is no sentence any more. */
const maxFallbackLength = 300;

/** Whether the element holds no more than a sentence, or what leads to the figures, which are at base. */
export function isFallback(element: Element, base: string): boolean {
  return (
    element.textContent.length < maxFallbackLength &&
    !element.querySelector(element.localName) &&
    [...element.children].every((child) => child.matches(partsOfSentence) || child.outerHTML.includes(base))
  );
}
