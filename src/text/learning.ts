/** What the figure `learning` says. */
import type { FileKind } from '../formats/fileKind.ts';

/** Why a file is no network that can be opened. */
export interface NotNetworkMessages {
  readonly tooLarge: string;
  readonly unreadable: string;
  /** Of files that are something else. */
  readonly other: Readonly<Record<Exclude<FileKind, 'network' | 'networkJson' | 'unknown'>, string>>;
  readonly folder: string;
}

export interface LearningMessages {
  readonly name: string;
  readonly title: string;
  /** Before the first step, while it trains, and when it was paused; live. */
  readonly before: string;
  readonly during: (facts: { readonly accuracy: string; readonly chance: string }) => string;
  readonly bet: string;
  readonly betChoices: readonly { readonly accuracy: number; readonly label: string }[];
  readonly betWaits: string;
  readonly betVerdict: (facts: {
    readonly reached: string;
    readonly examples: string;
    readonly isRight: boolean;
  }) => string;
  readonly result: string;
  readonly use: string;
  readonly used: string;
  readonly otherShape: (shape: string) => string;
  readonly save: string;
  readonly open: string;
  readonly kept: string;
  readonly notKept: string;
  readonly opened: string;
  readonly notOpened: (reason: string) => string;
  readonly notNetwork: NotNetworkMessages;
  readonly oneWeight: {
    readonly title: string;
    readonly explain: string;
    readonly neuron: string;
    readonly layer: string;
    readonly layerName: (layer: number, count: number) => string;
    readonly from: string;
    readonly bias: string;
    readonly pixel: (row: number, column: number) => string;
    readonly source: (index: number) => string;
    readonly nudge: string;
    readonly measuring: string;
    readonly now: (facts: {
      readonly value: string;
      readonly cost: string;
      readonly examples: string;
    }) => string;
    readonly nudged: (facts: { readonly value: string; readonly change: string }) => string;
    readonly gradient: (facts: { readonly gradient: string; readonly slope: string }) => string;
    readonly downhill: (isLarger: boolean) => string;
    readonly flat: string;
    readonly hint: string;
    readonly untouched: string;
  };
}

const digitFiles =
  'It seems to hold pictures or labels to learn from. They are dropped where “Learns from: MNIST” asks for them.';

export const learningTexts: Readonly<Record<'en', LearningMessages>> = {
  en: {
    name: 'Train a network from random',
    title: 'From random to reading',
    before:
      'Its 13,002 weights and biases are random, and so are its answers: right about one time in ten. Press Train.',
    during: ({ accuracy, chance }) =>
      `Each step moves every weight and bias a little, so that the cost on a few examples falls. It now reads ${accuracy} of digits that it never learned from; by chance it would be ${chance}.`,
    bet: 'How many of 100 digits will it read after ten thousand examples?',
    betChoices: [
      { accuracy: 0.25, label: 'about 25' },
      { accuracy: 0.5, label: 'about 50' },
      { accuracy: 0.75, label: 'about 75' },
      { accuracy: 0.95, label: 'about 95' },
    ],
    betWaits: 'Train it and see.',
    betVerdict: ({ reached, examples, isRight }) =>
      `${isRight ? 'Yes' : 'Not quite'}: after ${examples} examples it read ${reached} of 100.`,
    result: 'The network you trained',
    use: 'Use it in the whole lesson',
    used: 'Every figure now shows it. The first figure’s list of networks brings ours back.',
    otherShape: (shape) =>
      `The other figures show 784-16-16-10 with sigmoids; this one is ${shape}. You can save it.`,
    save: 'Save as a file',
    open: 'Open a file',
    kept: 'This browser keeps it for your next visit.',
    notKept: 'This browser keeps nothing for this page: save it as a file to have it again.',
    opened: 'Opened: training goes on from it.',
    notOpened: (reason) => `That file could not be opened. ${reason}`,
    notNetwork: {
      tooLarge: 'It is larger than any network that can be opened here.',
      unreadable: 'It could not be read.',
      other: {
        idx: digitFiles,
        gzip: digitFiles,
        picture: 'It is a picture, and a network was looked for. Draw what is on it on the pad.',
        archive: 'It is an archive. Unpack it, and open the file that was in it.',
        arrays: 'It was saved by another program, not by this page.',
        table: 'It is a table, not a network that this page saved.',
      },
      folder: 'It is a folder. Open the file in it.',
    },
    oneWeight: {
      title: 'What learning does to one weight',
      explain:
        'All other weights and biases stay as they are. The curve is the cost for each value of this one; the dashed line is its slope, the gradient.',
      layer: 'Into',
      layerName: (layer, count) => (layer === count - 1 ? 'the outputs' : `hidden layer ${layer + 1}`),
      neuron: 'neuron',
      from: 'from',
      bias: 'its bias',
      pixel: (row, column) => `pixel (${row}, ${column})`,
      source: (index) => `neuron ${index}`,
      nudge: 'Nudge it',
      measuring: 'Measuring the cost',
      now: ({ value, cost, examples }) => `It is ${value}; the cost over ${examples} examples is ${cost}.`,
      nudged: ({ value, change }) => `Nudged to ${value}, the cost changes by ${change}.`,
      gradient: ({ gradient, slope }) =>
        `Gradient by backpropagation ${gradient}; slope between the two nearest values ${slope}.`,
      downhill: (isLarger) =>
        `The cost falls if this ${isLarger ? 'grows' : 'shrinks'}, so a step of learning makes it ${isLarger ? 'larger' : 'smaller'}.`,
      flat: 'The cost does not depend on it here: this pixel is dark in all of these examples.',
      hint: 'Or click on a weight in the pictures above.',
      untouched: 'Move the slider: the cost was measured for each value.',
    },
  },
};
