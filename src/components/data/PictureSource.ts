/**
 * Real pictures that a run can be trained on, wherever they lie. They are read anew each time they are asked
 * for, so that nothing holds 55 MB of them in memory but the trainer that uses them.
 */
import type { PictureSets } from '../../training/TrainingRun.ts';

/** A place to have pictures from. */
export interface PictureSource {
  /** The site's own MNIST, or files of the reader's. */
  readonly kind: 'mnist' | 'files';
  readonly trainingCount: number;
  readonly testCount: number;
  /** Whether the test pictures were taken off the end of the only set there was. */
  readonly isHeldOut: boolean;
  /** Whether rows and columns were swapped in a file, as in EMNIST's, and are swapped back. */
  readonly areTurned: boolean;
  /** Fresh copies, to be given away. Rejects when they cannot be read any more. */
  readonly load: () => Promise<PictureSets>;
}
