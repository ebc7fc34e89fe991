import { describe, expect, it } from 'vitest';
import { lessonTexts } from '../../src/text/lesson.ts';
import { parseFormula } from '../../src/text/parseFormula.ts';

describe('a formula of the text', () => {
  it('becomes letters, numbers and operators', () => {
    expect(parseFormula('28 × 28 = a').content).toEqual([
      { tag: 'mn', content: '28' },
      { tag: 'mo', content: '×' },
      { tag: 'mn', content: '28' },
      { tag: 'mo', content: '=' },
      { tag: 'mi', content: 'a' },
    ]);
  });

  it('has lower and upper indices', () => {
    const [both, lower, upper] = parseFormula('a_783^(0) w_jk e^x').content as readonly { tag: string }[];
    expect([both.tag, lower.tag, upper.tag]).toEqual(['msubsup', 'msub', 'msup']);
  });

  it('is refused where it cannot be read', () => {
    expect(() => parseFormula('a_')).toThrow(SyntaxError);
    expect(() => parseFormula('a  b')).toThrow(SyntaxError);
  });

  it('can be read wherever the glossary has one', () => {
    for (const { symbol } of Object.values(lessonTexts.en.glossary)) {
      expect(parseFormula(symbol).tag).toBe('math');
    }
  });
});
