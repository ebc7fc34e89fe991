/**
 * A set of labelled pictures, each kept as the list of its lit cells (about 150 of MNIST's 784).
 *
 * One set is a few plain arrays: it can be sent to a worker as it stands. It grows as pictures are added, and
 * can be emptied and filled again without new memory, for streams of pictures that are made as they are
 * needed.
 */

import { checkCellCount, gatherLit, type LitCells } from './LitCells.ts';

/** Labelled pictures. Example i is lit at places offsets[i]...offsets[i + 1]-1 of the two long arrays. */
export interface Examples {
  /** Cells of each picture (n). */
  readonly cellCount: number;
  /** How many examples there are; the arrays may have room for more. */
  count: number;
  /** Where each example begins; offsets[count] is where the next one would. */
  offsets: Int32Array;
  /** Which cells are lit, 0...n-1, rising within a picture. */
  cells: Uint16Array;
  /** How much each is lit: 0 paper ... 1 ink. */
  intensities: Float64Array;
  /** What each picture shows, 0...255; in the lesson a digit. */
  labels: Uint8Array;
}

/**
 * No examples yet, of pictures of n cells, with room for some; the room grows by itself.
 * Throws RangeError when n is above 65,536.
 */
export function createExamples(n: number, room = 64): Examples {
  checkCellCount(n);
  return {
    cellCount: n,
    count: 0,
    offsets: new Int32Array(room + 1),
    cells: new Uint16Array(n * 2),
    intensities: new Float64Array(n * 2),
    labels: new Uint8Array(room),
  };
}

/** A set of the given images (n intensities each) and their labels. Throws RangeError as addExample does. */
export function examplesFromImages(
  n: number,
  images: readonly Float64Array[],
  labels: ArrayLike<number>,
): Examples {
  if (images.length !== labels.length) {
    throw new RangeError(`${images.length} images have ${labels.length} labels.`);
  }
  const examples = createExamples(n, images.length);
  for (let i = 0; i < images.length; i++) addExample(examples, images[i], labels[i]);
  return examples;
}

/**
 * Adds one image and its label to the set. Mutates the set, whose arrays may be replaced by longer ones.
 * Throws RangeError when the image has not n cells or the label is no whole number in 0...255.
 */
export function addExample(examples: Examples, image: Float64Array, label: number): void {
  const { cellCount, count } = examples;
  if (image.length !== cellCount) {
    throw new RangeError(`The image has ${image.length} cells; the examples have ${cellCount}.`);
  }
  if (!Number.isInteger(label) || label < 0 || label > 255) {
    throw new RangeError(`A label is a whole number in 0...255, not ${label}.`);
  }
  // Room for a picture that is lit all over.
  makeRoom(examples, 1, cellCount);
  const start = examples.offsets[count];
  examples.offsets[count + 1] = gatherLit(image, examples.cells, examples.intensities, start);
  examples.labels[count] = label;
  examples.count = count + 1;
}

/**
 * Adds all examples of another set. Mutates the set, whose arrays may be replaced by longer ones.
 * Throws RangeError when the two sets' pictures have not the same number of cells.
 */
export function addExamples(examples: Examples, others: Examples): void {
  if (examples.cellCount !== others.cellCount) {
    throw new RangeError(`Pictures of ${others.cellCount} cells do not go with ${examples.cellCount}.`);
  }
  const { count } = examples;
  const start = examples.offsets[count];
  const litCount = others.offsets[others.count];
  makeRoom(examples, others.count, litCount);
  examples.cells.set(others.cells.subarray(0, litCount), start);
  examples.intensities.set(others.intensities.subarray(0, litCount), start);
  examples.labels.set(others.labels.subarray(0, others.count), count);
  for (let i = 0; i < others.count; i++) examples.offsets[count + i + 1] = start + others.offsets[i + 1];
  examples.count = count + others.count;
}

/**
 * Adds example i of another set. Mutates the set, whose arrays may be replaced by longer ones. Throws
 * RangeError when there is no example i, or its picture has not the same number of cells.
 */
export function copyExample(examples: Examples, others: Examples, i: number): void {
  if (examples.cellCount !== others.cellCount || !(i >= 0 && i < others.count)) {
    throw new RangeError(`There is no example ${i} of ${examples.cellCount} cells among ${others.count}.`);
  }
  const { count } = examples;
  const [from, to, start] = [others.offsets[i], others.offsets[i + 1], examples.offsets[count]];
  makeRoom(examples, 1, to - from);
  examples.cells.set(others.cells.subarray(from, to), start);
  examples.intensities.set(others.intensities.subarray(from, to), start);
  examples.offsets[count + 1] = start + to - from;
  examples.labels[count] = others.labels[i];
  examples.count = count + 1;
}

/** Empties the set and keeps its memory. */
export function clearExamples(examples: Examples): void {
  examples.count = 0;
}

/**
 * Makes lit a window on example i: nothing is copied, and lit is valid until the set changes. Mutates lit.
 */
export function viewExample(examples: Examples, i: number, lit: LitCells): void {
  lit.cells = examples.cells;
  lit.intensities = examples.intensities;
  lit.from = examples.offsets[i];
  lit.to = examples.offsets[i + 1];
}

/**
 * The picture of example i with all its n cells, written into the given buffer (n) if there is one.
 * Throws RangeError when there is no example i.
 */
export function readImage(
  examples: Examples,
  i: number,
  into = new Float64Array(examples.cellCount),
): Float64Array {
  if (!Number.isInteger(i) || i < 0 || i >= examples.count) {
    throw new RangeError(`There is no example ${i} among ${examples.count}.`);
  }
  into.fill(0);
  for (let place = examples.offsets[i]; place < examples.offsets[i + 1]; place++) {
    into[examples.cells[place]] = examples.intensities[place];
  }
  return into;
}

/**
 * Makes sure that there are examples and that they fit: n cells, labels below labelCount.
 * Throws RangeError if not.
 */
export function checkExamples(examples: Examples, n: number, labelCount: number): void {
  if (examples.count === 0) throw new RangeError('There are no examples.');
  if (examples.cellCount !== n) {
    throw new RangeError(`The examples have ${examples.cellCount} cells; this network takes ${n}.`);
  }
  for (let i = 0; i < examples.count; i++) {
    if (examples.labels[i] >= labelCount) {
      throw new RangeError(
        `Example ${i} has the label ${examples.labels[i]}; there are ${labelCount} labels.`,
      );
    }
  }
}

/** Room for that many more examples with that many more lit cells. */
function makeRoom(examples: Examples, count: number, litCount: number): void {
  const { labels, offsets, cells, intensities } = examples;
  const neededCount = examples.count + count;
  if (neededCount > labels.length) {
    const room = Math.max(2 * examples.count, neededCount, 64);
    examples.labels = new Uint8Array(room);
    examples.labels.set(labels);
    examples.offsets = new Int32Array(room + 1);
    examples.offsets.set(offsets);
  }
  const neededLit = examples.offsets[examples.count] + litCount;
  if (neededLit > cells.length) {
    const room = Math.max(2 * cells.length, neededLit);
    examples.cells = new Uint16Array(room);
    examples.cells.set(cells);
    examples.intensities = new Float64Array(room);
    examples.intensities.set(intensities);
  }
}
