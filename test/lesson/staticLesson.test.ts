import { describe, expect, it } from 'vitest';
import { escapeText } from '../../src/formats/escapeText.ts';
import { figureIds } from '../../src/formats/linkSchema.ts';
import { staticLesson } from '../../src/lesson/staticLesson.ts';
import { lessonTexts } from '../../src/text/lesson.ts';
import type { Piece } from '../../src/text/prose.ts';

const { en } = lessonTexts;
const html = staticLesson(en, 'A < B');

/** All pieces of all sections, and of the ending. */
const pieces: Piece[] = [
  ...Object.values(en.sections).flatMap(({ before, after }) => [...before, ...after].flat()),
  ...en.ending.text.flat(),
];

describe('the lesson without script', () => {
  it('has every section’s question as a heading, in order', () => {
    const headings = [...html.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, heading]) => heading);
    expect(headings).toEqual([...figureIds.map((id) => en.sections[id].question), en.ending.question]);
  });

  it('has something to read in place of everything live', () => {
    for (const piece of pieces) {
      if (typeof piece === 'object' && 'still' in piece) expect(html).toContain(piece.still);
    }
  });

  it('ends with what was seen, the way on, and the course that it follows', () => {
    const ending = html.slice(html.indexOf('<section id="ending"'));
    expect(ending).toContain('href="#learning"');
    expect(ending).toContain('href="https://www.3blue1brown.com/lessons/neural-networks"');
  });

  it('leaves no punctuation after a formula to a line of its own', () => {
    expect(html).toMatch(/<span class="unbroken"><math>/);
    expect(html.replaceAll(/<span class="unbroken">.*?<\/span>/g, '')).not.toMatch(/<\/math>[.,;:!?)]/);
    const text = (given: string) => given.replaceAll(/<[^>]*>/g, '');
    // Nothing is lost or doubled.
    for (const piece of pieces)
      if (typeof piece === 'string') expect(text(html)).toContain(text(escapeText(piece)));
  });

  it('escapes what HTML would take for itself, and sets formulas as mathematics', () => {
    expect(html).toContain('<h1>A &lt; B</h1>');
    expect(html).toContain('<msubsup><mi>a</mi><mn>783</mn><mn>(0)</mn></msubsup>');
  });
});

describe('the text of the lesson', () => {
  it('asks the questions that the notes ask', () => {
    const questions = figureIds.map((id) => en.sections[id].question);
    for (const question of ['What are the neurons?', 'How are they connected?', 'Why layers?']) {
      expect(questions).toContain(question);
    }
  });

  it('keeps to the house’s tone', () => {
    expect(JSON.stringify([en.sections, en.ending])).not.toMatch(/\b(simply|just|obviously)\b/i);
  });

  it('introduces each term once', () => {
    const terms = pieces.flatMap((piece) =>
      typeof piece === 'object' && 'term' in piece ? [piece.term] : [],
    );
    expect(new Set(terms).size).toBe(terms.length);
    for (const term of ['neuron', 'activation', 'layer', 'weight', 'bias', 'cost'])
      expect(terms).toContain(term);
  });
});
