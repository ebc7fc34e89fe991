/** Text that is too small on the screen, whatever the picture that it stands in is scaled to. */
import type { Frame } from '@playwright/test';
import { inThisFrame } from './reading.ts';

/** In a page: each text below 12 px (sub- and superscripts: 9 px), with its size, one line each. */
function findSmallTexts(): string[] {
  const scaleOf = ({ a, b, c, d }: DOMMatrix) => Math.sqrt(Math.abs(a * d - b * c));
  /** How large a pixel of an element's style is on the screen. */
  const scaleAround = (element: Element): number => {
    if (element instanceof SVGGraphicsElement) return scaleOf(element.getScreenCTM() as DOMMatrix);
    let scale = 1;
    for (let around: Element | null = element; around; around = around.parentElement) {
      const { transform } = getComputedStyle(around);
      if (transform !== 'none') scale *= scaleOf(new DOMMatrix(transform));
    }
    return scale;
  };
  const small = new Set<string>();
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode() as Text | null; node; node = walk.nextNode() as Text | null) {
    const element = node.parentElement;
    if (!element || !node.data.trim() || element.closest('script, style, noscript, .visually-hidden'))
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const { width, height } = range.getBoundingClientRect();
    if (width < 2 || height < 2 || !element.checkVisibility({ visibilityProperty: true })) continue;
    const style = getComputedStyle(element);
    const isShifted = style.baselineShift !== undefined && style.baselineShift !== '0px';
    const minPx = isShifted || element.closest('sub, sup, msub, msup, msubsup') ? 9 : 12;
    const px = Number.parseFloat(style.fontSize) * scaleAround(element);
    if (px < minPx - 0.05)
      small.add(
        `${px.toFixed(1)} px: “${node.data.trim().slice(0, 30)}” in ${element.getAttribute('class')}`,
      );
  }
  return [...small];
}

/** What is too small to read in a figure as it is. */
export const smallTexts = (figure: Frame) => inThisFrame(figure.locator('body'), findSmallTexts);
