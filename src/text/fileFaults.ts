/** The same of every file: also of pictures, labels and pen strokes, and of networks as JSON. */
import type { FaultFacts, HeadedFile } from '../formats/FaultFacts.ts';
import { faultTexts } from './faults.ts';
import { formatCount } from './numbers.ts';
import type { FaultSentences } from './sayFault.ts';

const contents = { images: 'pictures', labels: 'labels', either: 'pictures or labels' } as const;
const files: Readonly<Record<HeadedFile | 'either', string>> = {
  images: 'This images file',
  labels: 'This labels file',
  pack: 'This pack of pictures',
  either: 'This file',
};

export const fileFaultTexts = {
  name: 'fileFaults',
  en: {
    ...faultTexts.en,
    otherNumbers: 'This network file is damaged: its numbers are not those of its sizes.',
    arraysDamaged: ({ file }) => `This .${file} file is damaged or cut short.`,
    noArrays: 'This archive holds other files than NumPy’s arrays.',
    numberType: ({ name, type }) =>
      `“${name}” in this file holds numbers of the type ${type}; weights and biases have 16, 32 or 64 bits and a point.`,
    otherArray: ({ name, shape }) =>
      `“${name}” in this file is ${shape.length === 0 ? 'a single number' : `an array of ${shape.map(formatCount).join(' x ')}`}; only weights and biases of fully connected layers can be opened.`,
    unpaired: ({ weights, biases }) =>
      `This file holds ${formatCount(weights)} ${weights === 1 ? 'matrix' : 'matrices'} of weights and ${formatCount(biases)} ${biases === 1 ? 'list' : 'lists'} of biases, so they do not go together.`,
    otherBiases: ({ name, present, expected }) =>
      `“${name}” in this file holds ${formatCount(present)} biases for ${formatCount(expected)} neurons.`,
    noChain: 'The weights and biases in this file do not fit each other: no order leads from layer to layer.',
    eitherWay:
      'Nothing in this file says whether its weights lie row by row or column by column: name them “weight” as PyTorch does, or “kernel” as Keras does.',
    noIdx: ({ content }) => `This is not an IDX file of ${contents[content]}.`,
    tooMany: ({ content, count, maximum }) =>
      `This file announces ${formatCount(count)} ${contents[content]}, more than the ${formatCount(maximum)} allowed.`,
    pictureSize: ({ rows, columns, side }) =>
      `The pictures in this file are ${formatCount(rows)} x ${formatCount(columns)}, not ${side} x ${side}.`,
    noDigit: ({ index, label }) =>
      `Label ${formatCount(index)} of this labels file is ${label}, which is not a digit.`,
    cutShort: ({ file, present, expected }) =>
      `${files[file]} is cut short: ${formatCount(present)} of ${formatCount(expected)} bytes.`,
    tooLong: ({ file, expected }) =>
      `${files[file]} is too long: more than its ${formatCount(expected)} bytes.`,
    gzipDamaged: ({ file }) => `${files[file]} is packed with gzip and damaged or cut short.`,
    empty: 'This file is empty.',
    noHead: 'This file is cut short: not even its head is there.',
    onePicture: 'One picture is not enough to train on and to test with.',
    unequal: ({ images, labels }) =>
      `${images.name} holds ${formatCount(images.count)} pictures and ${labels.name} ${formatCount(labels.count)} labels, so they do not go together.`,
    penTooLong: ({ present, maximum }) =>
      `This pen-stroke file is too long: ${formatCount(present)} of at most ${formatCount(maximum)} characters.`,
    penNotJson: ({ line }) => `Line ${formatCount(line)} of this pen-stroke file is not JSON.`,
    penWrong: ({ line, place, expected, received }) =>
      `Line ${formatCount(line)} of this pen-stroke file is wrong at ${place ?? 'its top'}: ${expected ?? 'something else'} is expected, not ${received}.`,
  } satisfies FaultSentences<FaultFacts>,
};

/** A sentence for every fault there is. */
export type FileFaultTexts = (typeof fileFaultTexts)['en'];
