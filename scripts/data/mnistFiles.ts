/**
 * MNIST's four files: their names, where they can be had, and what they must be.
 */

/** A file by its published name, without .gz. */
export interface MnistFile {
  readonly name: string;
  /** SHA-256 of the unpacked file, in hexadecimal. */
  readonly sha256: string;
}

/** The files of one set. */
export interface MnistSet {
  readonly images: MnistFile;
  readonly labels: MnistFile;
}

/** The checksums are those of the files as LeCun, Cortes and Burges published them. */
export const mnistSets: Readonly<Record<'training' | 'test', MnistSet>> = {
  training: {
    images: {
      name: 'train-images-idx3-ubyte',
      sha256: 'ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db',
    },
    labels: {
      name: 'train-labels-idx1-ubyte',
      sha256: '65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5',
    },
  },
  test: {
    images: {
      name: 't10k-images-idx3-ubyte',
      sha256: '0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7',
    },
    labels: {
      name: 't10k-labels-idx1-ubyte',
      sha256: 'ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2',
    },
  },
};

/** Folders that hold the files, each with .gz behind its name; tried in turn. */
export const mnistMirrors: readonly string[] = [
  'https://storage.googleapis.com/cvdf-datasets/mnist/',
  'https://ossci-datasets.s3.amazonaws.com/mnist/',
];
