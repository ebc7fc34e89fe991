import { describe, expect, it } from 'vitest';
import { unstartedNote } from '../../src/lesson/unstartedNote.ts';
import { unstartedTexts } from '../../src/text/unstarted.ts';

describe('the note that stands in a page until it starts', () => {
  it('needs nothing that a strict policy, or a page opened as a file, refuses', () => {
    const html = unstartedNote(unstartedTexts.en);
    expect(html).not.toMatch(/<style|<script|<link|<img| style=| on\w+=| src=/);
    for (const command of unstartedTexts.en.commands) expect(html).toContain(command);
  });

  it('escapes what HTML would take for itself', () => {
    expect(unstartedNote({ title: 'A < B', file: [], commands: ['a && b'], site: [], oneFile: [] })).toMatch(
      /<h1>A &lt; B<\/h1>[\s\S]*<pre>a &amp;&amp; b<\/pre>/,
    );
  });
});
