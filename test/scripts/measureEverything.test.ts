import { describe, expect, it } from 'vitest';
import { floorLine, floorRows, isFloorMet } from '../../scripts/train/floors.ts';
import { chooseDigits, measureEverything } from '../../scripts/train/measureEverything.ts';
import { measureNames, minSeparation } from '../../scripts/train/measureNames.ts';
import { wholePad } from '../../scripts/train/measurePad.ts';
import { measurementLines } from '../../scripts/train/printMeasurements.ts';
import { partNames } from '../../src/image/parts.ts';
import { createNetwork } from '../../src/network/createNetwork.ts';
import { lessonSizes } from '../../src/network/lessonShape.ts';
import { syntheticData } from './syntheticData.ts';

const data = syntheticData();
/** A network of zeros says 0 to everything, which is right for one digit of ten. */
const measured = measureEverything(createNetwork(lessonSizes), data, {
  pad: { ...wholePad, sizes: [0.5], penWidthsCells: [2] },
});

describe('The whole report', () => {
  it('measures each set, writer, cell of the pad and hand on its own digits', () => {
    expect(measured.mnistTest.byDigit[0]).toEqual({ count: 4, accuracy: 1 });
    expect(measured.byWriter).toEqual({
      validation: { 6: { count: 40, accuracy: 0.1 } },
      heldOut: { 7: { count: 40, accuracy: 0.1 } },
    });
    expect(measured.pad.lowestAccuracy).toEqual([[0.1]]);
    expect(measured.hands).toEqual({ asDrawn: 0.1, mouse: 0.1, finger: 0.1 });
    const undecided = { digit: 0, activation: 0.5, next: 1, nextActivation: 0.5 };
    expect(measured.noDigits['letter A']).toEqual(undecided);
  });

  it('is printed with every table under its title', () => {
    const lines = measurementLines(measured);
    expect(lines).toContain('By writer, held out');
    expect(lines).toContain('   7   10.00 % of 40');
    expect(lines).toContain('    50 %   10.00 %');
    expect(lines).toContain('  letter A         0 at 0.50, next 1 at 0.50');
    expect(lines).toContain('  9     4    .    .    .    .    .    .    .    .    .');
  });

  it('says which floors of trained are missed, and asks less of plain', () => {
    const missed = (name: string) =>
      floorRows(name, measured, 9000)
        .filter((row) => !isFloorMet(row))
        .map(({ what }) => what);
    expect(missed('trained')).toContain('lowest cell of the pad table');
    expect(missed('trained')).toContain('held-out writers');
    expect(missed('plain')).toEqual(['MNIST test']);
    expect(missed('hoped')).toEqual(['MNIST test', 'held-out writers', 'UNIPEN, 1 people, pen 2.4']);
  });

  it('says how well the neurons of a named network deserve their names, and asks for it', () => {
    const network = createNetwork(lessonSizes);
    const names = measureNames(network, data.validationDigits, 1);
    // A network of zeros tells nothing apart.
    expect(minSeparation(names)).toBe(0.5);
    expect(names.parts.map(({ part }) => part)).toEqual(partNames);
    const rows = floorRows('hoped', { ...measured, names }, 9000);
    expect(rows.filter((row) => !isFloorMet(row)).map(({ what }) => what)).toContain(
      'least separation of 32 names',
    );
    const lines = measurementLines({ ...measured, names });
    expect(lines.filter((line) => line.includes('0.500')).length).toBe(32);
  });

  it('says of each floor whether it, or the goal, is reached', () => {
    const size = (gzipBytes: number) => floorLine(floorRows('trained', measured, gzipBytes).slice(-1)[0]);
    expect(size(7900)).toMatch(/7\.9 kB .* goal$/);
    expect(size(9000)).toMatch(/9\.0 kB .* floor$/);
    expect(size(26_000)).toMatch(/26\.0 kB .* BELOW$/);
  });
});

describe('Choosing digits', () => {
  it('takes none twice, and the same ones for the same seed', () => {
    const chosen = chooseDigits(data.trainingDigits, 30, 1);
    expect(new Set(chosen).size).toBe(30);
    expect(chooseDigits(data.trainingDigits, 30, 1)).toEqual(chosen);
    expect(chooseDigits(data.trainingDigits, 30, 2)).not.toEqual(chosen);
  });

  it('takes all when there are not that many', () => {
    expect(chooseDigits(data.validationDigits, 500, 1)).toHaveLength(40);
  });
});
