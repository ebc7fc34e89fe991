/**
 * What `inklight` says in types. They name no type of what is inside: who mounts a figure has neither React
 * nor its types.
 */
import type { Answer, Edit, Prediction } from '../components/follow/PageEvents.ts';
import type { FigureId } from '../formats/linkSchema.ts';

export type { Answer, Edit, FigureId, Prediction };

/** What a reader has made of a figure, as texts; doc/embedding.md has their values. */
export interface FigureState {
  /** As `example:3`, `none`, or the code of a drawing. */
  readonly drawing?: string | undefined;
  /** The neuron whose inspector is open, as `1.7`. */
  readonly neuron?: string | undefined;
  /** How far the drawing is on its way into the picture. */
  readonly step?: string | undefined;
  /** Bets that were placed. */
  readonly answers?: string | undefined;
}

/** What is mounted, and with which state it begins. */
export interface MountOptions extends FigureState {
  /** `draw` unless given. */
  readonly figure?: FigureId;
  readonly controls?: 'full' | 'min' | 'none';
  readonly theme?: 'auto' | 'light' | 'dark';
  /**
   * A network of the site by its name (`trained`, `hoped`, `plain`, `untrained`), or the address of a file.
   */
  readonly network?: string;
}

/** What is told, by name. */
export interface FigureEvents {
  /** The network has answered otherwise than before. */
  readonly prediction: Prediction;
  /** A bet was placed and graded. */
  readonly answer: Answer;
  /** The reader changed the network. */
  readonly edit: Edit;
  /** The reader changed the state, and has let go. */
  readonly change: FigureState;
}

/** A mounted figure. */
export interface MountedLesson {
  /** The state; null where the drawing has more ink than a text holds. */
  getState(): FigureState | null;
  /** Opens a state. A drawing that is left out stays. Throws a RangeError that names what is no value. */
  setState(state: FigureState): void;
  /** Has `hear` called from now on; returns the function that stops it. */
  on<Name extends keyof FigureEvents>(name: Name, hear: (detail: FigureEvents[Name]) => void): () => void;
  /**
   * Takes the figure out of the page, ends its work, and leaves nothing behind. Then nothing else does
   * anything.
   */
  destroy(): void;
}
