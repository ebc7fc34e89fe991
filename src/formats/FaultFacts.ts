/**
 * What is wrong, as facts: `says` names the sentence in the catalogues (text/faults.ts,
 * text/fileFaults.ts), the others are what stands in it. They are numbers, words of a closed list, names of
 * the reader's files, and what a file holds in its own words; no sentences, and no numbers as printed.
 */
import type { ArrayFile } from './NamedArray.ts';

/** Of the way to a file, and of a network in it: what may have to be said before anything else is loaded. */
export type NetworkFaultFacts =
  | { readonly says: 'unreachable' }
  | { readonly says: 'answered'; readonly status: number }
  | { readonly says: 'lost' }
  /** maximum is in bytes. */
  | { readonly says: 'tooLarge'; readonly maximum: number }
  | { readonly says: 'noNetwork' }
  /** version is null where the file says none that is a number. */
  | { readonly says: 'otherVersion'; readonly version: number | null; readonly known: number }
  /** Bytes that are there, and those that are announced: more, or fewer. */
  | { readonly says: 'wrongLength'; readonly present: number; readonly expected: number }
  | { readonly says: 'badChecksum' }
  | {
      readonly says: 'unknownCode';
      readonly part: 'encoding' | 'activation function';
      readonly code: number;
    }
  /** Of what there are more than there may be, or none; layer is that of neurons, and null of the others. */
  | {
      readonly says: 'announces';
      readonly of: 'layers' | 'neurons' | 'parameters';
      readonly count: number;
      readonly layer: number | null;
      readonly maximum: number;
    }
  | { readonly says: 'notFinite' }
  /** sizes of its layers, the input layer first. */
  | { readonly says: 'otherShape'; readonly sizes: readonly number[] }
  /** Of what is passed over, or spoken of elsewhere: parts of addresses, drawings in them, notes, reports. */
  | { readonly says: 'unreadable' };

/** A file with a head that announces its length. */
export type HeadedFile = 'images' | 'labels' | 'pack';

/** What the file of a reader's, or of whoever trains networks, may have beside that. */
type FileFaultFacts =
  | { readonly says: 'otherNumbers' }
  /** Of files in which other programs keep networks as named arrays (NamedArray.ts). */
  | { readonly says: 'arraysDamaged'; readonly file: ArrayFile }
  | { readonly says: 'noArrays' }
  | { readonly says: 'numberType'; readonly name: string; readonly type: string }
  /** An array of another shape than weights and biases have; of shape, as much as can be printed. */
  | { readonly says: 'otherArray'; readonly name: string; readonly shape: readonly number[] }
  /** How many matrices of weights and vectors of biases there are. */
  | { readonly says: 'unpaired'; readonly weights: number; readonly biases: number }
  | {
      readonly says: 'otherBiases';
      readonly name: string;
      readonly present: number;
      readonly expected: number;
    }
  | { readonly says: 'noChain' }
  | { readonly says: 'eitherWay' }
  | { readonly says: 'noIdx'; readonly content: 'images' | 'labels' | 'either' }
  | {
      readonly says: 'tooMany';
      readonly content: 'images' | 'labels';
      readonly count: number;
      readonly maximum: number;
    }
  | {
      readonly says: 'pictureSize';
      readonly rows: number;
      readonly columns: number;
      readonly side: number;
    }
  /** index counts the labels from 0. */
  | { readonly says: 'noDigit'; readonly index: number; readonly label: number }
  | {
      readonly says: 'cutShort';
      readonly file: HeadedFile;
      readonly present: number;
      readonly expected: number;
    }
  | { readonly says: 'tooLong'; readonly file: HeadedFile; readonly expected: number }
  | { readonly says: 'gzipDamaged'; readonly file: HeadedFile | 'either' }
  | { readonly says: 'empty' }
  | { readonly says: 'noHead' }
  | { readonly says: 'onePicture' }
  | { readonly says: 'unequal'; readonly images: NamedCount; readonly labels: NamedCount }
  | { readonly says: 'penTooLong'; readonly present: number; readonly maximum: number }
  /** line counts from 1. */
  | { readonly says: 'penNotJson'; readonly line: number }
  /** place as `strokes.0.3.1`, null for the whole line; what is expected there and what stands there. */
  | {
      readonly says: 'penWrong';
      readonly line: number;
      readonly place: string | null;
      readonly expected: string | null;
      readonly received: string;
    };

/** A file by its name, and how many pictures or labels it holds. */
export interface NamedCount {
  readonly name: string;
  readonly count: number;
}

/** The facts of any fault. */
export type FaultFacts = NetworkFaultFacts | FileFaultFacts;
