/** What is said when a file cannot be had, or a network in one not be read: each is one sentence. */
import type { NetworkFaultFacts } from '../formats/FaultFacts.ts';
import { lessonSizes } from '../network/lessonShape.ts';
import { formatCount } from './numbers.ts';
import type { FaultSentences } from './sayFault.ts';

export const faultTexts = {
  name: 'faults',
  en: {
    unreachable: 'The server could not be reached.',
    answered: ({ status }) => `The server answered ${status}.`,
    lost: 'The connection was lost.',
    tooLarge: ({ maximum }) => `The file is larger than ${formatCount(maximum)} bytes.`,
    noNetwork: 'This is not an Inklight network file.',
    otherVersion: ({ version, known }) =>
      `This network file is of ${version === null ? 'an unknown version' : `version ${version}`}; only version ${known} is known here.`,
    wrongLength: ({ present, expected }) =>
      `This network file is ${
        present < expected
          ? `cut short: ${formatCount(present)} of ${formatCount(expected)} bytes`
          : `too long: ${formatCount(present)} bytes instead of ${formatCount(expected)}`
      }.`,
    badChecksum: 'This network file is damaged: its checksum does not match.',
    unknownCode: ({ part, code }) => `This network file has an unknown ${part} (${code}).`,
    announces: ({ of, count, layer, maximum }) =>
      `This network file announces ${formatCount(count)} ${of}${layer === null ? '' : ` in layer ${layer}`}, where ${of === 'parameters' ? 'at most' : '1 to'} ${formatCount(maximum)} are possible.`,
    notFinite: 'This network holds a number that is not finite.',
    otherShape: ({ sizes }) =>
      `The figures show networks of the shape ${lessonSizes.join('-')} with sigmoids; this one is ${sizes.join('-')}.`,
    unreadable: 'This file could not be read.',
  } satisfies FaultSentences<NetworkFaultFacts>,
};
