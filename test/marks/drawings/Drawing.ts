/** Drawing functions as the test of all of them needs them: with two inputs that differ in all they can. */
import { select } from 'd3';

/** What a drawing function fills. */
export type Root = SVGGElement & HTMLElement;

export interface Drawing {
  /** Draws one of two inputs, which differ in size, count, words and what is pointed at. */
  readonly draw: (root: Root, which: 'one' | 'other') => void;
}

/** A drawing function with its two inputs. */
export function drawing<Input>(draw: (root: Root, input: Input) => void, one: Input, other: Input): Drawing {
  return { draw: (root, which) => draw(root, which === 'one' ? one : other) };
}

/** A group of that name in a root, the same one each time: for who is handed several. */
export function groupIn(root: Element, name: string): SVGGElement {
  return select(root)
    .selectAll<SVGGElement, string>(`g.${name}`)
    .data([name])
    .join('g')
    .attr('class', name)
    .nodes()[0];
}

const decimals = 1000;

function rounded(text: string): string {
  return text.replace(/-?\d+\.\d+(e-?\d+)?/g, (number) =>
    String(Math.round(Number(number) * decimals) / decimals),
  );
}

/**
 * An element with all that is in it, a line each, its attributes by their names. An empty class is none: what
 * was marked once, and is no more, keeps one.
 */
export function elementsOf({ tagName, attributes, children, textContent }: Element, indent = ''): string {
  const written = Array.from(attributes)
    .filter(({ name, value }) => name !== 'class' || value !== '')
    .map(({ name, value }) => ` ${name}="${rounded(value)}"`)
    .sort()
    .join('');
  const start = `${indent}<${tagName.toLowerCase()}${written}`;
  if (children.length === 0) return `${start}>${rounded(textContent ?? '')}</${tagName.toLowerCase()}>`;
  const inside = Array.from(children, (child) => elementsOf(child, `${indent}  `));
  return [`${start}>`, ...inside, `${indent}</${tagName.toLowerCase()}>`].join('\n');
}
