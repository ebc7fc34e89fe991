/** What the figure prints of ten digits, read as a reader reads it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { indexFormula, printRow } from '../../../src/figures/matrix/IndexForm.tsx';
import { printTerms } from '../../../src/figures/matrix/ProductTable.tsx';
import { findShown } from '../../../src/figures/matrix/shownMatrix.ts';
import { readNetwork } from '../../../src/formats/networkFile.ts';
import { exampleDrawingsOf } from '../../../src/image/exampleDrawings.ts';
import { normalise } from '../../../src/image/normalise.ts';
import { forward, prediction } from '../../../src/network/forward.ts';
import { createMoment } from '../../../src/state/Moment.ts';
import { parseFormula } from '../../../src/text/parseFormula.ts';

const network = readNetwork(new Uint8Array(readFileSync('public/networks/trained.bin')));
const read = (text: string) => Number(text.replace('\u2212', '-').replace('+', ''));

function momentOf(digit: number) {
  const { image } = normalise(exampleDrawingsOf(digit)[0].drawing);
  return { ...createMoment(), network, pass: forward(network, image) };
}

describe('the numbers of a row', () => {
  it('add up, for ten digits and three layers', () => {
    for (let digit = 0; digit < 10; digit++) {
      const moment = momentOf(digit);
      for (const layer of [1, 2, 3]) {
        const shown = findShown(moment, layer)!;
        const products = printTerms(shown).map(({ product }) => Math.round(read(product) * 1000));
        const [positive, negative, bias, z] = printRow(moment, layer)
          .match(/[+\u2212]?\d+\.\d+/g)!
          .map((text) => Math.round(read(text) * 1000));
        expect(products.filter((term) => term > 0).reduce((sum, term) => sum + term, 0)).toBe(positive);
        expect(products.filter((term) => term < 0).reduce((sum, term) => sum + term, 0)).toBe(negative);
        expect(positive + negative + bias).toBe(z);
        expect(Math.abs(z / 1000 - moment.pass.zs[layer - 1][shown.row])).toBeLessThan(0.002);
      }
    }
  });

  it('are each their weight times their activation', () => {
    const shown = findShown(momentOf(3), 1)!;
    for (const { k, weight, product } of printTerms(shown)) {
      expect(Math.abs(read(product) - read(weight) * shown.account.inputs[k])).toBeLessThan(0.0016);
    }
  });

  it('are those of the brightest neuron until one is pointed at', () => {
    const moment = momentOf(7);
    expect(findShown(moment, 2)?.row).toBe(prediction(moment.pass.activations[2]));
    const pointed = { ...moment, inspected: { layer: 2, index: 11 }, term: 4 };
    expect(findShown(pointed, 2)).toMatchObject({ row: 11, column: 4, isRowPointed: true });
  });
});

describe('a row with indices', () => {
  it('runs from the first column to the last, with the one pointed at between them', () => {
    const formula = indexFormula(1, 5, 401).join(' ');
    expect(formula).toContain('w_5,0 a_0^(0) + … + w_5,401 a_401^(0) + … + w_5,783 a_783^(0)');
    expect(indexFormula(3, 9, null).join(' ')).toContain('w_9,15 a_15^(2) + b_9^(3)');
  });

  it('can be read piece by piece', () => {
    for (const piece of indexFormula(2, 0, 15)) expect(parseFormula(piece).tag).toBe('math');
  });
});
