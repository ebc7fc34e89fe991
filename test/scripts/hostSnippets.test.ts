import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hostSnippets } from '../../scripts/doc/hostSnippets.ts';

const document = readFileSync('doc/embedding.md', 'utf8');

describe('doc/embedding.md', () => {
  it('has for each host the text that the panel of a figure writes', () => {
    expect(document).toContain(hostSnippets());
  });

  it.each([
    'Moodle',
    'Canvas',
    'WordPress',
    'Jupyter Book',
    'Quarto',
    'Docusaurus',
    'VitePress',
    'reveal.js',
    'Notion',
  ])('says how a figure gets into %s', (host) => {
    expect(hostSnippets()).toContain(host);
  });
});
