import { describe, expect, it } from 'vitest';
import { shadowStyles } from '../../scripts/library/shadowStyles.ts';

const page = ':root{color:red;--type-page:400 1.125rem/1.6 serif}@layer reset{body{margin:0}}';

describe('the styles of the page for a shadow root', () => {
  it('are of the element that has the shadow, and count letters in its size', () => {
    expect(shadowStyles(page)).toBe(
      ':host{color:red;--rem:1.125rem;--type-page:400 var(--rem)/1.6 serif}@layer reset{:host{margin:0}}',
    );
  });

  it('keep the conditions of the root', () => {
    const more =
      ':root[data-theme=dark]{a:b}:root:not([data-paper]) .stage{a:b}html[data-x]{a:b}.body.html{a:b}';
    expect(shadowStyles(page + more)).toContain(
      ':host([data-theme=dark]){a:b}:host(:not([data-paper])) .stage{a:b}:host([data-x]){a:b}.body.html{a:b}',
    );
  });

  it('leave what is asked of a medium or a container as it is', () => {
    const more = '@media (width>=76rem){a{gap:.5rem;margin:-2rem}}@container (width<9rem){a{b:c}}';
    expect(shadowStyles(page + more)).toContain(
      '@media (width>=76rem){a{gap:calc(.5 * var(--rem));margin:calc(-2 * var(--rem))}}@container (width<9rem){a{b:c}}',
    );
  });

  it('are not made of others', () => {
    expect(() => shadowStyles('a{b:c}')).toThrow('font');
  });
});
