/** What is said about real pictures: MNIST of the site's own, and files of the reader's. */
import type { FileKind } from '../formats/fileKind.ts';
import type { FileContent, SetName } from '../formats/pictureFiles.ts';

/** How many pictures there are of each kind, as printed. */
export interface PrintedCounts {
  readonly training: string;
  readonly test: string;
}

export const dataTexts = {
  name: 'data',
  en: {
    searching: 'Looking for MNIST on this site…',
    /** Said of a site that has no MNIST, and of one from which it cannot be had now. */
    notHere:
      'This site has no MNIST. Whoever serves it can add it with “npm run data”, or you can bring its files.',
    lost: 'This site’s MNIST cannot be loaded now. You can look again, or bring its files.',
    lookAgain: 'Look again',
    here: ({ training, test }: PrintedCounts) =>
      `MNIST: ${training} handwritten digits to learn from, ${test} others to test with.`,
    yours: ({ training, test, isHeldOut }: PrintedCounts & { isHeldOut: boolean }) =>
      isHeldOut
        ? `Your files: ${training} pictures to learn from; the last ${test} are held out to test with.`
        : `Your files: ${training} pictures to learn from, ${test} others to test with.`,
    /** Where files are dropped: its title, and how it is used. */
    drop: 'Drop MNIST’s files here',
    dropHint:
      'IDX files, as they are or packed with gzip, or a folder with them. The two training files are enough; the two test files make the test the usual one. Nothing leaves this page.',
    choose: 'Choose files',
    reading: 'Reading the files…',
    part: {
      training: { images: 'Training pictures', labels: 'Training labels' },
      test: { images: 'Test pictures', labels: 'Test labels' },
    } satisfies Readonly<Record<SetName, Readonly<Record<FileContent, string>>>>,
    has: (count: string, file: string) => `${count}, from ${file}`,
    missing: 'not there yet',
    remove: 'Take the files away',
    /** The file's name, and the sentence on what is wrong with it. */
    fault: (file: string, sentence: string) => `${file}: ${sentence}`,
    tooLarge: 'This file is larger than any file of pictures that can be read here.',
    unreadable: 'This file could not be read.',
    /** Of files that are something else. */
    other: {
      network: 'This is a network, not pictures. It is opened under “The network you trained”.',
      networkJson: 'This is a network, not pictures. It is opened under “The network you trained”.',
      safetensors: 'This is a network, not pictures. It is opened under “The network you trained”.',
      npz: 'This was saved for NumPy. Here MNIST is read from its IDX files.',
      json: 'This is JSON. Here MNIST is read from its IDX files.',
      weights: 'This is a network of another program, not pictures.',
      picture: 'This is one picture. Those to learn from come as IDX files, thousands in one.',
      archive: 'This is an archive. Unpack it, and drop the files that were in it.',
      arrays: 'This was saved for NumPy or another program. Here MNIST is read from its IDX files.',
      table: 'This is a table. Here MNIST is read from its IDX files.',
      unknown: 'This is not an IDX file of pictures or labels.',
    } satisfies Readonly<Record<Exclude<FileKind, 'idx' | 'gzip'>, string>>,
    folder: {
      'too many': 'This folder holds more files than are looked through here. Drop those that are wanted.',
      unreadable: 'This folder could not be read. Drop the files in it.',
      'nothing here': 'There is no IDX file of pictures or labels in this folder.',
    } satisfies Readonly<Record<'too many' | 'unreadable' | 'nothing here', string>>,
    /** Follows what is said of the reader's files. */
    turned:
      'Their rows and columns were swapped, as in EMNIST’s files: they have been turned upright, which our network reads far better.',
    /** Said where files are held over a place that takes none. */
    noDrop:
      'Files cannot be dropped here. Saved networks and MNIST’s files are taken by the figure in which a network is trained, each where it asks for them.',
  },
};

export type DataTexts = (typeof dataTexts)['en'];
