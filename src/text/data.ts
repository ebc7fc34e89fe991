/** What is said about real pictures: MNIST of the site's own, and files of the reader's. */
import type { FileContent, SetName } from '../formats/pictureFiles.ts';

/** How many pictures there are of each kind, as printed. */
export interface PrintedCounts {
  readonly training: string;
  readonly test: string;
}

export interface DataMessages {
  readonly searching: string;
  readonly notHere: string;
  readonly lookAgain: string;
  readonly here: (counts: PrintedCounts) => string;
  readonly yours: (counts: PrintedCounts & { readonly isHeldOut: boolean }) => string;
  /** Where files are dropped: its title, and how it is used. */
  readonly drop: string;
  readonly dropHint: string;
  readonly choose: string;
  readonly reading: string;
  readonly part: Readonly<Record<SetName, Readonly<Record<FileContent, string>>>>;
  readonly has: (count: string, file: string) => string;
  readonly missing: string;
  readonly remove: string;
  /** The file's name, and the sentence on what is wrong with it. */
  readonly fault: (file: string, sentence: string) => string;
  readonly tooLarge: string;
  readonly unreadable: string;
}

export const dataTexts: Readonly<Record<'en', DataMessages>> = {
  en: {
    searching: 'Looking for MNIST on this site…',
    notHere:
      'This site has no MNIST. Whoever serves it can add it with “npm run data”, or you can bring its files.',
    lookAgain: 'Look again',
    here: ({ training, test }) =>
      `MNIST: ${training} handwritten digits to learn from, ${test} others to test with.`,
    yours: ({ training, test, isHeldOut }) =>
      isHeldOut
        ? `Your files: ${training} pictures to learn from; the last ${test} are held out to test with.`
        : `Your files: ${training} pictures to learn from, ${test} others to test with.`,
    drop: 'Drop MNIST’s files here',
    dropHint:
      'IDX files, as they are or packed with gzip. The two training files are enough; the two test files make the test the usual one. Nothing leaves this page.',
    choose: 'Choose files',
    reading: 'Reading the files…',
    part: {
      training: { images: 'Training pictures', labels: 'Training labels' },
      test: { images: 'Test pictures', labels: 'Test labels' },
    },
    has: (count, file) => `${count}, from ${file}`,
    missing: 'not there yet',
    remove: 'Take the files away',
    fault: (file, sentence) => `${file}: ${sentence}`,
    tooLarge: 'This file is larger than any file of pictures that can be read here.',
    unreadable: 'This file could not be read.',
  },
};
