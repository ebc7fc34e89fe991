/**
 * What is said of activations, and what is printed of products, over all digits: no sentence has a 0 or a 1
 * that is none, and a calculator agrees.
 */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeTerm } from '../../src/components/inspector/describeTerm.ts';
import { printTerms } from '../../src/figures/matrix/ProductTable.tsx';
import { findShown, printWeight } from '../../src/figures/matrix/shownMatrix.ts';
import { printWeight as printInk } from '../../src/figures/weights/addedNow.ts';
import { readNetwork } from '../../src/formats/networkFile.ts';
import { exampleDrawingsOf } from '../../src/image/exampleDrawings.ts';
import { normalise } from '../../src/image/normalise.ts';
import { forward } from '../../src/network/forward.ts';
import { lessonSizes } from '../../src/network/lessonShape.ts';
import { accountForNeuron } from '../../src/network/neuronAccount.ts';
import { createMoment, type Moment } from '../../src/state/Moment.ts';
import { formatFactor, formatTerm, sayActivation, sayEquals } from '../../src/text/numbers.ts';
import { pageTexts } from '../../src/text/page.ts';

const networks = ['trained', 'hoped', 'plain', 'untrained'].map((name) =>
  readNetwork(new Uint8Array(readFileSync(`public/networks/${name}.bin`))),
);
const read = (text: string) => Number(text.replace('\u2212', '-').replace('+', ''));
const thousandths = (value: number) => Math.round(value * 1000);

/** By how much the last place of a printed product is off, as a calculator says of its printed factors. */
function offBy(weight: string, activation: string, product: string): number {
  return Math.abs(thousandths(read(weight) * read(activation)) - thousandths(read(product)));
}

/** Every digit of ours, read by every network. */
const moments: readonly Moment[] = networks.flatMap((network) =>
  Array.from({ length: 10 }, (_, digit) => {
    const { image } = normalise(exampleDrawingsOf(digit)[0].drawing);
    return { ...createMoment(), network, pass: forward(network, image) };
  }),
);

/** The printed factors and product in "w × a = p". */
function factorsIn(sentence: string): readonly [string, string, string] {
  const [, weight, activation, product] =
    /([\u2212]?[\d.]+) × ([\d.]+) = ([+\u2212]?[\d.]+)$/.exec(sentence) ?? [];
  return [weight, activation, product];
}

describe('printed products', () => {
  it('come out on a calculator: the terms of the matrix, of all digits, layers and networks', () => {
    for (const moment of moments)
      for (const layer of [1, 2, 3]) {
        const shown = findShown(moment, layer)!;
        for (const { weight, activation, product } of printTerms(shown))
          expect(offBy(weight, activation, product), `${weight} × ${activation} = ${product}`).toBeLessThan(
            2,
          );
        for (let column = 0; column < lessonSizes[layer - 1]; column += 7) {
          const { weight, activation, contribution } = printWeight(layer, shown, column);
          expect(offBy(weight, activation, contribution)).toBeLessThan(2);
        }
      }
  });

  it('come out on a calculator: ink × weight, and the terms of the inspector', () => {
    for (const moment of moments) {
      const account = accountForNeuron(moment.network!, moment.pass!, 0, 5);
      for (let cell = 0; cell < lessonSizes[0]; cell += 5) {
        const { weight, ink, contribution } = printInk(account, cell);
        expect(offBy(weight, ink, contribution), `${ink} × ${weight} = ${contribution}`).toBeLessThan(2);
      }
      for (const [layer, index] of [
        [2, 4],
        [3, 7],
      ]) {
        const deeper = accountForNeuron(moment.network!, moment.pass!, layer - 1, index);
        const pointed = { ...moment, inspected: { layer, index }, account: deeper };
        for (let term = 0; term < lessonSizes[layer - 1]; term++) {
          const [weight, activation, product] = factorsIn(describeTerm(pointed, term, pageTexts.en));
          expect(offBy(weight, activation, product), `${weight} × ${activation} = ${product}`).toBeLessThan(
            2,
          );
        }
      }
    }
  });

  it('have factors that are 0 or 1 only where the activation is, whatever the weight', () => {
    const unit = fc.double({ min: 0, max: 1, noNaN: true });
    const weight = fc.double({ min: -20, max: 20, noNaN: true });
    fc.assert(
      fc.property(unit, weight, (activation, w) => {
        const printed = read(formatFactor(activation, { weight: w, product: w * activation }));
        expect(printed === 0 || printed === 1).toBe(activation === 0 || activation === 1);
        expect(offBy(formatTerm(w), String(printed), formatTerm(w * activation))).toBeLessThan(2);
      }),
    );
  });
});

describe('an activation that is said', () => {
  it('stands after its symbol with one sign', () => {
    expect([0.0001, 0.5, 0.99999].map((a) => `a ${sayEquals(sayActivation(a))}`)).toEqual([
      'a <\u00a00.001',
      'a =\u00a00.50',
      'a >\u00a00.999',
    ]);
  });

  /**
   * Who prints one with its digits as they are, so that 1.000 and 0.000 can stand there: pictures with
   * numbers in them, lists that are added up, and what is compared. All else says it.
   */
  it('is so everywhere but in pictures, lists and programs', () => {
    const sources = import.meta.glob<string>('../../src/**/*.{ts,tsx}', {
      query: '?raw',
      import: 'default',
      eager: true,
    });
    const printing = Object.entries(sources)
      .filter(([, text]) => text.includes('formatActivation'))
      .map(([path]) => path.replace('../../src/', ''));
    expect(printing.toSorted()).toEqual([
      'components/networkPicture/createNetworkDrawing.ts', // beside the ten outputs
      'figures/edges/EdgesAnswer.tsx', // below the lights of neurons
      'figures/function/CallView.tsx', // the list of 784
      'figures/function/ZeroBet.tsx', // compares, prints none
      'figures/hope/HopeView.tsx', // AUC
      'figures/hope/NamesTable.tsx', // AUC
      'figures/outputs/OutputList.tsx', // ten that are added up
      'figures/pixels/PixelsView.tsx', // in the cells
      'figures/sigmoid/SigmoidFormula.tsx', // compares
      'text/numbers.ts',
    ]);
  });
});
