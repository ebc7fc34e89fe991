/** What links go through on their way: mended where the check bytes prove what they were, else said. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLink } from '../../src/formats/readLink.ts';
import { writeDrawingCode } from '../../src/formats/writeDrawingCode.ts';
import { writeState } from '../../src/formats/writeLink.ts';
import { allExampleDrawings } from '../../src/image/exampleDrawings.ts';
import { createRandom } from '../../src/network/random.ts';
import { ownDigits } from '../network/ownStrokes.ts';

const drawings = [...allExampleDrawings(), ...ownDigits()].map(({ drawing }) => drawing);
const inks = Array.from({ length: 50 }, (_, index) => ({
  drawing: drawings[index % drawings.length],
  exampleLabel: null,
}));
const links = inks.map((drawing, index) =>
  writeState({ drawing, neuron: index % 2 ? { layer: 1, index: index % 16 } : undefined, step: 3 }),
);

/** What is read: the code of a drawing, or that one is lost, or nothing of either. */
function outcome(hash: string, query = ''): string {
  const { parameters, lost } = readLink(query, hash);
  const { drawing } = parameters;
  if (typeof drawing === 'object' && !('example' in drawing)) return writeDrawingCode(drawing);
  return lost.includes('drawing') ? 'said' : 'silence';
}

const codes = inks.map(writeDrawingCode);
const code = codes[0];

describe('A link with something behind it', () => {
  it.each([
    ['a full stop', '.'],
    ['a bracket and a full stop', ').'],
    ['a quotation mark', '”'],
    ['an escaped quotation mark', '%22'],
    ['an escaped zero-width space', '%E2%80%8B'],
    ['a line break and more', '%0ALook at this'],
    ['a tag', '%3C/a%3E'],
    ['a word without its space', 'Thanks'],
    ['an underscore of somebody’s italics', '_'],
    ['&utm_source', '&utm_source=news&utm_medium=mail'],
    ['?utm_source', '?utm_source=news&fbclid=Ab-9'],
    ['&amp;neuron', '&amp;neuron=1.3'],
    ['another #', '#draw'],
  ])('%s opens', (_, tail) => {
    expect(outcome(`#drawing=${code}${tail}`)).toBe(code);
  });

  it('keeps its neuron, with a full stop too', () => {
    expect(readLink('', `#drawing=${code}&neuron=1.3.`)).toMatchObject({
      parameters: { neuron: { layer: 1, index: 3 } },
      lost: [],
    });
  });
});

describe('A link that was bruised', () => {
  it('opens when it was broken over lines, put in quotes or escaped once more', () => {
    const broken = `${code.slice(0, 40)}\r\n${code.slice(40, 80)}\n> ${code.slice(80)}`;
    expect(outcome(`#drawing=${broken}`)).toBe(code);
    expect(outcome(`#drawing=${encodeURIComponent(broken)}`)).toBe(code);
    expect(outcome(`#drawing="${code}"`)).toBe(code);
    expect(outcome(`#${encodeURIComponent(`drawing=${code}&neuron=1.3`)}`)).toBe(code);
    expect(outcome(`#${encodeURIComponent(encodeURIComponent(`drawing=${code}`))}`)).toBe(code);
  });

  it('opens when its # was escaped, so that all of it is in the query', () => {
    const query = `?figure=bias%23drawing=${code}&neuron=1.3`;
    expect(outcome('', query)).toBe(code);
    expect(readLink(query, '').parameters.figure).toBe('bias');
  });

  it('is said to be lost when it was cut short, changed, or empty', () => {
    for (const hash of [
      `drawing=${code.slice(0, -3)}`,
      `drawing=${code.toLowerCase()}`,
      'drawing=',
      'drawing',
    ])
      expect(outcome(`#${hash}`)).toBe('said');
  });

  it('of any length and make is read at once', () => {
    for (const filling of ['.', '=', '%', '%25', 'A', ' ', '&', 'drawing='])
      expect(outcome(`#drawing=a${filling.repeat(100_000)}a`)).toBe('said');
    expect(outcome(`#/Drawing=${code}`)).toBe(code);
  });

  it('says of what was lost whose part it was', () => {
    const { faults, lost } = readLink('?drawing=x&theme=pink', '#neuron=9.9');
    expect(faults.map(({ name }) => name)).toEqual(['theme']);
    expect(lost).toEqual(['neuron']);
    expect(readLink('?drawing=x', '').faults.map(({ name }) => name)).toEqual(['drawing']);
  });

  it('shows of 3,000 bruised ones the drawing or one sentence, and at most once a wrong drawing', () => {
    const random = createRandom(18);
    const below = (limit: number) => Math.floor(random.uniform() * limit);
    const some = (letters: string) =>
      Array.from({ length: 1 + below(3) }, () => letters[below(letters.length)]);
    const letters = 'ABCZabcz0129-_.,;:)]}>"\'!? \n%&=#*~/';
    const start = (link: string) => link.indexOf('drawing=') + 'drawing='.length;
    const bruises: ((link: string) => string)[] = [
      (link) => link.slice(0, start(link) + below(link.length - start(link))),
      (link) => link + some(letters).join(''),
      (link) => {
        const at = start(link) + below(link.length - start(link));
        return link.slice(0, at) + some(letters).join('') + link.slice(at);
      },
      (link) => link.slice(0, start(link)) + encodeURIComponent(link.slice(start(link))),
      (link) => {
        const at = start(link) + below(link.length - start(link));
        return `${link.slice(0, at)}\r\n${link.slice(at)}`;
      },
      (link) => `${link}${['.', ')', ' and', '&utm_source=x', '?fbclid=a'][below(5)]}`,
    ];
    const counts = { right: 0, said: 0, wrong: 0, silence: 0 };
    for (let run = 0; run < 3000; run++) {
      const index = below(links.length);
      const bruised = bruises[run % bruises.length](links[index]);
      const shown = outcome(`#${bruised}`);
      if (shown === codes[index]) counts.right++;
      else if (shown === 'said' || shown === 'silence') counts[shown]++;
      else counts.wrong++;
    }
    expect(counts.silence).toBe(0);
    expect(counts.wrong).toBeLessThanOrEqual(1);
    // Three of the six kinds can always be mended.
    expect(counts.right).toBeGreaterThan(1500);
    expect(counts.said).toBeGreaterThan(300);
  });
});

describe('A link of before', () => {
  it('has one check byte, and opens for ever; with what is no letter behind it too', () => {
    const { links: old } = JSON.parse(readFileSync('test/formats/links.json', 'utf8'));
    for (const { code: oldCode, ink } of old)
      for (const tail of ['', '.', ')', '&utm_source=x', '?utm_source=x'])
        expect(readLink('', `#drawing=${oldCode}${tail}`).parameters.drawing).toEqual(ink);
  });
});
