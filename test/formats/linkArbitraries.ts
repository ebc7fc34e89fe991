/** Arbitrary addresses: good ones in every part, and hostile ones. */

import fc from 'fast-check';
import type { CodedDrawing } from '../../src/formats/drawingCode.ts';
import { languageCodes } from '../../src/formats/languageCodes.ts';
import { figureIds, type LinkParameters, parameterNames } from '../../src/formats/linkSchema.ts';
import { hidableParts } from '../../src/formats/linkValues.ts';
import { lessonSizes } from '../../src/network/lessonShape.ts';

/** A coordinate that a code keeps as it is: in steps of 1/32 of a cell, on the pad or outside it. */
const latticeCoordinate = fc.integer({ min: -10 * 32, max: 38 * 32 }).map((steps) => steps / 32);

/** Ink of a few strokes on the lattice, each of points far enough apart to matter. */
export const arbitraryInk: fc.Arbitrary<CodedDrawing> = fc.record({
  drawing: fc.record({
    strokes: fc.array(
      fc.array(fc.tuple(latticeCoordinate, latticeCoordinate), { minLength: 1, maxLength: 8 }),
      { maxLength: 4 },
    ),
    penWidthCells: fc.integer({ min: 10, max: 40 }).map((tenths) => tenths / 10),
  }),
  exampleLabel: fc.option(fc.integer({ min: 0, max: 9 })),
});

const arbitraryNeuron = fc
  .integer({ min: 0, max: lessonSizes.length - 1 })
  .chain((layer) => fc.record({ layer: fc.constant(layer), index: fc.nat(lessonSizes[layer] - 1) }));

/** Every state that a page can be opened in; ink apart, which simplifying changes. */
export const arbitraryParameters: fc.Arbitrary<LinkParameters> = fc.record({
  figure: fc.option(fc.constantFrom(...figureIds), { nil: undefined }),
  controls: fc.constantFrom('full', 'min', 'none'),
  hide: fc.option(fc.subarray([...hidableParts], { minLength: 1 }), { nil: undefined }),
  theme: fc.constantFrom('auto', 'light', 'dark'),
  lang: fc.constantFrom(...languageCodes),
  motion: fc.constantFrom('auto', 'reduce'),
  network: fc.constantFrom(
    'trained',
    'hoped',
    'plain',
    'untrained',
    './a b/n.bin?x=1&y=#2',
    'https://h.example/ü.bin',
  ),
  drawing: fc.option(
    fc.oneof(
      fc.constant('none' as const),
      fc.integer({ min: 0, max: 9 }).map((example) => ({ example })),
    ),
    { nil: undefined },
  ),
  neuron: fc.option(arbitraryNeuron, { nil: undefined }),
  step: fc.integer({ min: 0, max: 3000 }).map((parts) => parts / 1000),
  answers: fc.option(
    fc.dictionary(fc.constantFrom(...figureIds), fc.stringMatching(/^[\w.-]{0,12}\w$/), { minKeys: 1 }),
    { nil: undefined },
  ),
  seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
});

const hostileText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    'NaN',
    'Infinity',
    '-1',
    '1e309',
    '__proto__',
    'constructor',
    'javascript:alert(1)',
    '<script>alert(1)</script>',
    '%',
    '%00',
    '%E0%A4%A',
    'example:10',
    'example:',
    '9.9',
    '3.10',
    '0.784',
    '3.001',
    '4294967296',
    'AQAYAQ',
    '//',
    'data:,x',
    'trained.bin',
    '\u{1f600}',
    'A'.repeat(5000),
  ),
  fc.string({ unit: fc.constantFrom(...'ABCDwxyz0189-_'), maxLength: 60 }),
);

/** A query or # part that somebody made up, often with our own names in it. */
export const hostileAddress: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.tuple(fc.oneof(fc.constantFrom(...parameterNames), hostileText), hostileText), { maxLength: 6 })
    .map((pairs) => pairs.map(([name, text]) => `${name}=${text}`).join('&')),
  fc
    .array(fc.tuple(fc.constantFrom(...parameterNames), hostileText), { maxLength: 6 })
    .map((pairs) => `?${new URLSearchParams(pairs.map(([name, text]) => [name, text]))}`),
);
