/** Texts are written into the node that is there. */
import { describe, expect, test } from 'vitest';
import { setText } from '../../src/marks/setText.ts';

/** As much of an element as setText sees: its children, and how often they were replaced. */
class FakeElement {
  children: { nodeName: string; nodeValue: string | null }[] = [];
  replaced = 0;
  get firstChild() {
    return this.children[0] ?? null;
  }
  get lastChild() {
    return this.children.at(-1) ?? null;
  }
  get textContent() {
    return this.children.map(({ nodeValue }) => nodeValue ?? '').join('');
  }
  set textContent(text: string) {
    this.replaced++;
    this.children = text === '' ? [] : [{ nodeName: '#text', nodeValue: text }];
  }
}

function write(element: FakeElement, text: string): void {
  setText(element as unknown as Element, text);
}

describe('setText', () => {
  test('makes a node for the first text, and writes all others into it', () => {
    const element = new FakeElement();
    for (const text of ['0.12', '0.34', '0.34', '1.000']) {
      write(element, text);
      expect(element.textContent).toBe(text);
    }
    expect(element.replaced).toBe(1);
  });

  test('leaves nothing where there is no text, and touches nothing that is empty already', () => {
    const element = new FakeElement();
    write(element, '');
    expect(element.replaced).toBe(0);
    write(element, '0.12');
    write(element, '');
    expect(element.children).toEqual([]);
    write(element, '0.34');
    expect(element.textContent).toBe('0.34');
  });

  test('replaces whatever else there was', () => {
    const element = new FakeElement();
    element.children = [
      { nodeName: '#text', nodeValue: 'a' },
      { nodeName: 'B', nodeValue: null },
    ];
    write(element, 'a');
    expect(element.textContent).toBe('a');
    write(element, 'b');
    expect(element.children).toEqual([{ nodeName: '#text', nodeValue: 'b' }]);
  });
});
