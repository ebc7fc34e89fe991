/**
 * What the page, the figure `draw` and what all figures share say: every string that a reader sees or hears
 * there.
 */
import { imageSide, lessonSizes } from '../network/lessonShape.ts';
import type { FramingStep } from '../state/framingSteps.ts';

function list(items: readonly number[]): string {
  if (items.length <= 1) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
}

/** A neuron's name, as in a sentence; an input's is its place in the picture. */
function placeName({ layer, index }: { readonly layer: number; readonly index: number }): string {
  if (layer === 0) {
    const [row, column] = [Math.floor(index / imageSide), index % imageSide];
    return `Input ${index}, row ${row}, column ${column}`;
  }
  return layer < lessonSizes.length - 1 ? `Hidden layer ${layer}, neuron ${index}` : `Output ${index}`;
}

/** What pushes the brightest output up, after its sentence; nothing where nothing does. */
function pushedBy(neurons: readonly number[]): string {
  if (neurons.length === 0) return '';
  return neurons.length === 1
    ? `; neuron ${list(neurons)} of hidden layer 2 pushes it up most`
    : `; neurons ${list(neurons)} of hidden layer 2 push it up most`;
}

export const pageTexts = {
  name: 'page',
  en: {
    page: {
      title: 'Inklight: draw a digit, watch a network think',
      /** The title of a page that is one figure. */
      figureTitle: (name: string) => `${name} · Inklight`,
      headline: 'Draw a digit. Watch a network think.',
      /** Beside the title, where the pad holds what its reader drew in an earlier visit. */
      kept: 'You drew this last time.',
      forget: 'Forget it, start over',
      /** Closes a dialog. */
      close: 'Close',
      /** On paper, where it was printed too early. */
      printedEarly: 'This figure was not ready to be printed yet. Print the page again in a few seconds.',
      /** The first stop of Tab in a figure on somebody's page, and where it leads. */
      skipFigure: 'Skip this figure',
      endOfFigure: 'End of the figure',
      /** Said of a link whose drawing, or anything else of the reader's, could not be read. */
      lostOfLink: {
        drawing:
          'The drawing in this link came to harm on its way and cannot be read. Ask for the link again, or draw a digit yourself.',
        rest: 'A part of this link came to harm on its way and cannot be read; the rest of it is shown.',
      } satisfies Readonly<Record<'drawing' | 'rest', string>>,
      /** For a developer, in the console: what in the address was not understood. */
      badParameters: (parameters: readonly string[]) =>
        `Inklight leaves at its default what it does not understand in this address: ${parameters.join(', ')}`,
    },
    draw: {
      name: 'Draw a digit and watch the network',
      pad: 'Drawing pad',
      padHint: 'draw a digit here',
      undo: 'Undo',
      redo: 'Redo',
      clear: 'Clear',
      pen: 'Pen',
      eraser: 'Eraser',
      penWidth: 'Pen width',
      penWidthValue: (cells: string) => `${cells} pixels of 28`,
      examples: 'Or watch one of ours',
      example: (digit: number) => `Example ${digit}`,
      /** Puts back on the pad what the reader drew. */
      backToOwn: 'Back to mine',
      fit: 'Fit and centre',
      fitHint: 'Scales and centres the ink, as in the pictures that the network learned from',
      network: 'The network, lit by your drawing',
      inputLayer: '28 × 28 inputs',
      hiddenLayer1: 'hidden layer 1',
      hiddenLayer2: 'hidden layer 2',
      outputLayer: 'outputs',
      contribution: 'light of a line: its contribution',
    },
    pad: {
      /** What the pad's keys do, for a screen reader. */
      keys: 'Arrow keys move the cursor, Space puts the pen down and lifts it, question mark lists all keys.',
      cursor: ({
        row,
        column,
        tool,
        isDown,
      }: {
        row: number;
        column: number;
        tool: 'pen' | 'eraser';
        isDown: boolean;
      }) => `row ${row}, column ${column}, ${tool} ${isDown ? 'down' : 'up'}`,
    },
    framing: {
      steps: 'Steps from your drawing to the inputs',
      play: 'Play the steps',
      stop: 'Stop',
      /** The name of each step on the way from pad to picture. */
      step: { drawn: 'drawn', scaled: 'scaled', centred: 'centred', cells: '28 × 28' } satisfies Readonly<
        Record<FramingStep, string>
      >,
      /** What happens in it, in one sentence. */
      caption: {
        drawn:
          'Not fitted: the network is given your ink where it lies. It learned from digits that are 20 pixels high and centred, so it may misread one that is small or in a corner.',
        scaled:
          'Scaled: the longer side of the ink’s box is now 20 pixels, as in the pictures the network learned from.',
        centred:
          'Centred: the ink’s centre of mass, the cross, is shifted into the ring, so it does not matter where you drew.',
        cells:
          'Seen as pixels: how much ink each of the 784 cells holds is one number, 0 to 1. They are the inputs.',
      } satisfies Readonly<Record<FramingStep, string>>,
      /** The ink's longer side on the pad and in the picture, and its centre of mass in both. */
      size: (from: string, to: string) => `ink ${from} → ${to} pixels`,
      centre: (from: string, to: string) => `centre ${from} → ${to}`,
    },
    answer: {
      blank: 'draw a digit',
      loading: 'one moment',
      noNetwork: 'no network',
      activation: (activation: string) => `activation ${activation}`,
      next: (digit: number, activation: string) => `next ${digit}, ${activation}`,
      example: (label: number) => `our example of a ${label}`,
    },
    caption: {
      blank: 'Nothing is drawn, so every input is 0: what still glows, glows without any ink.',
      flow: ({
        litCount,
        pushing,
        digit,
      }: {
        litCount: number;
        /** Of hidden layer 2. */
        pushing: readonly number[];
        digit: number;
      }) => `${litCount} of 784 inputs are lit. Output ${digit} is the brightest of ten${pushedBy(pushing)}.`,
      undecided: ({ litCount, digit }: { litCount: number; digit: number }) =>
        `${litCount} of 784 inputs are lit, but no output rises above 0.5; the brightest is ${digit}.`,
    },
    /** How to read the picture of the network. */
    key: {
      neuron: 'a neuron holds a number, its activation: the whiter, the nearer to 1',
      positive: 'a positive contribution pushes a neuron up',
      negative: 'a negative one holds it down, dashed where lines are few',
      outputs:
        'the ten outputs are not probabilities: they need not sum to 1, and a scribble gets a confident answer too',
      point: 'point at a neuron to see what lights it; click or tap to keep it open',
    },
    inspector: {
      name: 'What lights the neuron',
      place: placeName,
      neuron: (name: string, activation: string) => `${name}, activation ${activation}`,
      /** The keys of the network, for a screen reader. */
      keys: 'Arrow keys walk from neuron to neuron, Enter keeps one open, Escape closes it.',
      termKeys: 'Arrow keys go from term to term, Home and End to the ends of a row.',
      keepHint: 'click to keep this open',
      close: 'Close',
      weights: '784 weights',
      inkTimesWeights: 'ink × weights',
      bars: '16 weights, filled: × activation',
      outgoingBars: '16 weights, filled: × activation',
      gradient: 'gradient of z, here',
      positive: '+ positive sum',
      negative: '\u2212 negative sum',
      bias: 'bias b',
      sum: 'z, their sum',
      activation: 'a = σ(z)',
      grey: 'grey value',
      /** Follows a grey value. */
      ofWhite: ' of 255',
      inputActivation: 'activation a',
      term: ({
        source,
        weight,
        activation,
        contribution,
      }: {
        source: string;
        weight: string;
        activation: string;
        contribution: string;
      }) => `${source}: w × a = ${weight} × ${activation} = ${contribution}`,
      sigmoid: 'The sigmoid, and where this neuron stands on it',
      brightestFor: (digits: readonly { digit: number; activation: string }[]) =>
        `Brightest for our examples of ${digits.map(({ digit, activation }) => `${digit} (${activation})`).join(', ')}`,
      account: ({
        positive,
        negative,
        bias,
        z,
        a,
      }: {
        positive: string;
        negative: string;
        bias: string;
        z: string;
        a: string;
      }) =>
        `positive sum ${positive}, negative sum ${negative}, bias ${bias}, together z = ${z}; activation ${a}`,
    },
    /** What a description says once it is open is in description.ts, and in the figure's folder. */
    describe: { name: 'Describe this figure' },
    /** What help says once it is open is in help.ts. */
    help: { name: 'Help' },
    /** What sharing says once it is open is in share.ts. */
    share: { name: 'Share' },
    failure: {
      network: (reason: string) => `The network could not be loaded: ${reason} Your drawing is kept.`,
      retry: 'Try again',
      reload: 'Reload the page with your drawing',
      part: 'A part of this page could not be loaded. Your drawing is kept.',
      /** Over that, where a dialog was to open. */
      dialog: 'This did not open',
      crash: 'Something went wrong here. Your drawing is kept, and the rest of the page goes on.',
      /** The same of all of it. */
      page: 'Something went wrong on this page. Your drawing is kept.',
      /** Said after either, once trying again has not helped. */
      lasting: 'It did not work this time either.',
    },
  },
};

export type PageTexts = (typeof pageTexts)['en'];
