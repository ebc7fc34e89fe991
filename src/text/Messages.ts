/**
 * Every string that a reader sees or hears. A catalogue that lacks one does not compile.
 */

import type { FramingStep } from '../state/framingSteps.ts';

/** The page, the figure `draw` and what all figures share, in one language. */
export interface Messages {
  readonly page: {
    readonly title: string;
    readonly headline: string;
    /** Closes a dialog. */
    readonly close: string;
    /** On paper, where it was printed too early. */
    readonly printedEarly: string;
    /** The first stop of Tab in a figure on somebody's page, and where it leads. */
    readonly skipFigure: string;
    readonly endOfFigure: string;
    /** For a developer, in the console: what in the address was not understood. */
    /** Said of a link whose drawing, or anything else of the reader's, could not be read. */
    readonly lostOfLink: Readonly<Record<'drawing' | 'rest', string>>;
    readonly badParameters: (parameters: readonly string[]) => string;
  };
  readonly draw: {
    readonly name: string;
    readonly pad: string;
    readonly padHint: string;
    readonly undo: string;
    readonly redo: string;
    readonly clear: string;
    readonly pen: string;
    readonly eraser: string;
    readonly penWidth: string;
    readonly penWidthValue: (cells: string) => string;
    readonly examples: string;
    readonly example: (digit: number) => string;
    readonly fit: string;
    readonly fitHint: string;
    readonly network: string;
    readonly inputLayer: string;
    readonly hiddenLayer1: string;
    readonly hiddenLayer2: string;
    readonly outputLayer: string;
    readonly contribution: string;
  };
  readonly pad: {
    /** What the pad's keys do, for a screen reader. */
    readonly keys: string;
    readonly cursor: (facts: {
      readonly row: number;
      readonly column: number;
      readonly tool: 'pen' | 'eraser';
      readonly isDown: boolean;
    }) => string;
  };
  readonly framing: {
    readonly steps: string;
    readonly play: string;
    readonly stop: string;
    /** The name of each step on the way from pad to picture. */
    readonly step: Readonly<Record<FramingStep, string>>;
    /** What happens in it, in one sentence. */
    readonly caption: Readonly<Record<FramingStep, string>>;
    /** The ink's longer side on the pad and in the picture, and its centre of mass in both. */
    readonly size: (from: string, to: string) => string;
    readonly centre: (from: string, to: string) => string;
  };
  readonly answer: {
    readonly blank: string;
    readonly loading: string;
    readonly noNetwork: string;
    readonly activation: (activation: string) => string;
    readonly next: (digit: number, activation: string) => string;
    readonly example: (label: number) => string;
  };
  readonly caption: {
    readonly blank: string;
    readonly flow: (facts: {
      readonly litCount: number;
      readonly hidden1: string;
      readonly hidden2: string;
      readonly digit: number;
    }) => string;
    readonly undecided: (facts: { readonly litCount: number; readonly digit: number }) => string;
    readonly nothingBright: string;
    readonly neurons: (indices: readonly number[]) => string;
  };
  /** How to read the picture of the network. */
  readonly key: {
    readonly neuron: string;
    readonly positive: string;
    readonly negative: string;
    readonly point: string;
    readonly outputs: string;
  };
  readonly inspector: {
    readonly name: string;
    readonly place: (place: { readonly layer: number; readonly index: number }) => string;
    readonly neuron: (name: string, activation: string) => string;
    /** The keys of the network, for a screen reader. */
    readonly keys: string;
    readonly keepHint: string;
    readonly close: string;
    readonly weights: string;
    readonly inkTimesWeights: string;
    readonly bars: string;
    readonly outgoingBars: string;
    readonly gradient: string;
    readonly positive: string;
    readonly negative: string;
    readonly bias: string;
    readonly sum: string;
    readonly activation: string;
    readonly grey: string;
    /** Follows a grey value. */
    readonly ofWhite: string;
    readonly inputActivation: string;
    readonly term: (facts: {
      readonly source: string;
      readonly weight: string;
      readonly activation: string;
      readonly contribution: string;
    }) => string;
    readonly sigmoid: string;
    readonly brightestFor: (
      digits: readonly { readonly digit: number; readonly activation: string }[],
    ) => string;
    readonly account: (facts: {
      readonly positive: string;
      readonly negative: string;
      readonly bias: string;
      readonly z: string;
      readonly a: string;
    }) => string;
  };
  /** What help says once it is open is in help.ts. */
  readonly help: { readonly name: string };
  /** What sharing says once it is open is in share.ts. */
  readonly share: { readonly name: string };
  readonly failure: {
    readonly network: (reason: string) => string;
    readonly retry: string;
    readonly reload: string;
    readonly part: string;
    /** Over that, where a dialog was to open. */
    readonly dialog: string;
    readonly crash: string;
    /** The same of all of it. */
    readonly page: string;
    /** Said after either, once trying again has not helped. */
    readonly lasting: string;
  };
}
