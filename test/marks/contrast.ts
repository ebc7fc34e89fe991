/** How far two colours are from each other where only light counts. */
import { rgb } from 'd3';

/** Light of a channel 0...255, 0...1. */
export function linear(value: number): number {
  const fraction = value / 255;
  return fraction <= 0.04045 ? fraction / 12.92 : ((fraction + 0.055) / 1.055) ** 2.4;
}

/** The contrast of WCAG 2.2: of relative luminances, which is what grey keeps of a colour. */
export function contrast(one: string, other: string): number {
  const [lighter, darker] = [one, other]
    .map((colour) => {
      const { r, g, b } = rgb(colour);
      return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
    })
    .sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}
