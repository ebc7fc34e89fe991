import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parameterTable, parameterTexts } from '../../scripts/doc/parameterTable.ts';
import { FormatError } from '../../src/formats/FormatError.ts';
import { figureIds, formerIds, parameterNames, readFigureId } from '../../src/formats/linkSchema.ts';
import { withFormer, withFormerKeys } from '../../src/formats/linkValues.ts';
import { hasLinkedState, readLink, readTexts } from '../../src/formats/readLink.ts';
import { writeOptions, writeState } from '../../src/formats/writeLink.ts';
import { lessonSizes } from '../../src/network/lessonShape.ts';
import { lastFramingProgress } from '../../src/state/framingSteps.ts';
import { arbitraryParameters, hostileAddress } from './linkArbitraries.ts';

const defaults = readLink('', '').parameters;

/** Every number in a value, however deep. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

describe('An address', () => {
  it('that says nothing gives the defaults', () => {
    expect(defaults).toEqual({
      controls: 'full',
      theme: 'auto',
      lang: 'en',
      motion: 'auto',
      network: 'trained',
      step: lastFramingProgress,
      seed: 1,
    });
  });

  it('gives what it says, and passes over what it does not know', () => {
    const { parameters, faults } = readLink('?figure=draw&theme=dark&utm_source=x&neuron=1.7', '#top');
    expect(parameters).toEqual({
      ...defaults,
      figure: 'draw',
      theme: 'dark',
      neuron: { layer: 1, index: 7 },
    });
    expect(faults).toEqual([]);
  });

  it('may have capitals in its words, and spaces around them', () => {
    const { parameters, faults } = readLink('?figure=Edge-Detector&theme=%20DARK&network=Plain+', '');
    expect(parameters).toEqual({ ...defaults, figure: 'edge-detector', theme: 'dark', network: 'plain' });
    expect(faults).toEqual([]);
  });

  it('may name a figure as it was called before', () => {
    const [first, second] = figureIds;
    const read = withFormer(readFigureId, { former: first });
    expect([read('former'), read(' Former'), read(second)]).toEqual([first, first, second]);
    expect(withFormerKeys({ former: '7', [second]: '1' }, { former: first })).toEqual({
      [first]: '7',
      [second]: '1',
    });
    for (const none of ['toString', '__proto__', 'formerly']) expect(() => read(none)).toThrow(FormatError);
  });

  it('opens each figure by all that it was called before, with the bet that was placed in it', () => {
    for (const [former, figure] of Object.entries(formerIds)) {
      expect(figureIds).not.toContain(former);
      const { parameters, faults } = readLink(`?figure=${former}`, `#answers=${former}:1`);
      expect(parameters).toEqual({ ...defaults, figure, answers: { [figure]: '1' } });
      expect(faults).toEqual([]);
    }
  });

  it('with bad values falls back to their defaults alone, and names them', () => {
    const { parameters, faults } = readLink('?theme=pink&controls=min&neuron=1.16&step=4&seed=-1', '');
    expect(parameters).toEqual({ ...defaults, controls: 'min' });
    expect(faults.map(({ name, text }) => `${name}=${text}`)).toEqual([
      'theme=pink',
      'neuron=1.16',
      'step=4',
      'seed=-1',
    ]);
  });

  it('takes all of the reader’s state from its # part where that names any', () => {
    const query = '?figure=draw&drawing=example:5&neuron=1.7&step=1';
    const { parameters } = readLink(query, '#drawing=example:8');
    expect(parameters).toEqual({ ...defaults, figure: 'draw', drawing: { example: 8 } });
    expect(readLink(query, '#contents').parameters.step).toBe(1);
  });

  it('takes a # part that is the name of a section for no state, though it is a parameter’s name too', () => {
    const { parameters, faults } = readLink('?step=1', '#neuron');
    expect(parameters.step).toBe(1);
    expect(faults).toEqual([]);
    expect(hasLinkedState('#neuron')).toBe(false);
  });

  it('names every neuron of the lesson’s network and no other', () => {
    for (const [layer, size] of lessonSizes.entries()) {
      expect(readTexts({ neuron: `${layer}.${size - 1}` }).parameters.neuron).toEqual({
        layer,
        index: size - 1,
      });
      expect(readTexts({ neuron: `${layer}.${size}` }).faults).toHaveLength(1);
    }
  });

  it.each(['https://host.example/network.bin', 'http://localhost:80/n', './n.bin', '../n.bin', '/n.bin'])(
    'may name a network at %s',
    (network) => {
      expect(readTexts({ network }).parameters.network).toBe(network);
    },
  );

  it.each(['traned', 'javascript:alert(1)', 'data:,1', 'file:///n.bin', 'https://', 'https://[', '.\\n', ''])(
    'may not name a network at "%s"',
    (network) => {
      expect(readTexts({ network }).faults).toEqual([{ name: 'network', text: network }]);
    },
  );

  it('that was written is read as what it was, for 300 states', () => {
    fc.assert(
      fc.property(arbitraryParameters, (parameters) => {
        const isDefault = writeState(parameters) === '';
        const read = readLink(`?${writeOptions(parameters)}`, `#${writeState(parameters)}`);
        expect(read).toEqual({ parameters, faults: [], lost: [] });
        expect(isDefault).toBe(!parameters.drawing && !parameters.neuron && parameters.step === 3);
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  it('of 10,000 hostile ones gives values that are valid, and no error', () => {
    fc.assert(
      fc.property(hostileAddress, hostileAddress, (query, hash) => {
        const { parameters } = readLink(query, hash);
        expect(numbersIn(parameters).every(Number.isFinite)).toBe(true);
        const rewritten = readLink(writeOptions(parameters), writeState(parameters));
        expect(rewritten.faults).toEqual([]);
      }),
      { seed: 6, numRuns: 10_000 },
    );
  });
});

describe('The table of parameters', () => {
  it('in doc/embedding.md is the one that the schema gives: `npm run test:unit -- link.test -u` writes it', async () => {
    const document = readFileSync('doc/embedding.md', 'utf8');
    const there = /^\| parameter \|.*(\n\|.*)*/m;
    expect(document).toMatch(there);
    const written = document.replace(there, parameterTable);
    await expect(written).toMatchFileSnapshot('../../doc/embedding.md');
  });

  it.each(parameterNames)('has a valid example of %s', (name) => {
    expect(readTexts({ [name]: parameterTexts[name].example }).faults).toEqual([]);
  });
});
