/** What the figure `learning` says. */
import type { FileKind } from '../../formats/fileKind.ts';

/** Kinds of files in which there may be a network that can be opened. */
type OpenedKind = 'network' | 'networkJson' | 'safetensors' | 'npz' | 'json';

const digitFiles =
  'It seems to hold pictures or labels to learn from. They are dropped where “Learns from: MNIST” asks for them.';

/** What a bet on a run came to, as printed; bet is the count of 100 that was bet on. */
interface BetFacts {
  readonly reached: string;
  readonly examples: string;
  readonly steps: string;
  readonly bet: number;
  readonly isRight: boolean;
}

export const learningTexts = {
  name: 'learning',
  en: {
    name: 'Train a network from random',
    title: 'From random to reading',
    /** Before the first step, while it trains, and when it was paused; live. */
    before:
      'Its 13,002 weights and biases are random, and so are its answers: right about one time in ten. Press Train.',
    during: ({ accuracy, examples, chance }: { accuracy: string; examples: string; chance: string }) =>
      `Each step moves every weight and bias a little, so that the cost on a few examples, a minibatch, falls. Measured after ${examples} examples, it reads ${accuracy} of digits that it never learned from; by chance it would be ${chance}.`,
    bet: (examples: string) => `How many of 100 digits will it read after ${examples} examples?`,
    betChoices: [
      { accuracy: 0.25, label: 'about 25' },
      { accuracy: 0.5, label: 'about 50' },
      { accuracy: 0.75, label: 'about 75' },
      { accuracy: 0.95, label: 'about 95' },
    ] satisfies readonly { readonly accuracy: number; readonly label: string }[],
    betWaits: 'Train it and see.',
    betVerdict: ({ reached, examples, steps, bet, isRight }: BetFacts) => {
      const result = `after ${examples} examples it read ${reached} of 100`;
      const why = `because each of ${steps} steps moved all of its weights and biases a little way downhill.`;
      if (isRight) return `Right: ${result}, ${why}`;
      return Number(reached) > bet
        ? `Not so: ${result}, ${why} It stores no pictures, for which so few would not do; what it takes from one digit serves all that are like it.`
        : `Not so: ${result}, ${why} It began with random numbers; nothing about digits was programmed into it, and it is not at the bottom yet.`;
    },
    result: 'The network you trained',
    use: 'Use it in the whole lesson',
    used: 'Every figure now shows it. The first figure’s list of networks brings ours back.',
    otherShape: (shape: string) =>
      `The other figures show 784-16-16-10 with sigmoids; this one is ${shape}. You can save it.`,
    save: 'Save as a file',
    kind: 'Kind of file',
    kinds: {
      bin: 'Inklight (.bin)',
      safetensors: 'PyTorch (.safetensors)',
      npz: 'NumPy (.npz)',
      onnx: 'ONNX (.onnx)',
      json: 'JSON (.json)',
    },
    open: 'Open a file',
    kept: 'This browser keeps it for your next visit.',
    notKept: 'This browser keeps nothing for this page: save it as a file to have it again.',
    opened: 'Opened: training goes on from it.',
    assumed: 'The file does not say its activation functions; sigmoids were taken.',
    notOpened: (reason: string) => `That file could not be opened. ${reason}`,
    notNetwork: {
      tooLarge: 'It is larger than any network that can be opened here.',
      unreadable: 'It could not be read.',
      /** Of files that are something else. */
      other: {
        idx: digitFiles,
        gzip: digitFiles,
        picture: 'It is a picture, and a network was looked for. Draw what is on it on the pad.',
        archive: 'It is an archive. Unpack it, and open the file that was in it.',
        arrays: 'It was saved by another program, not by this page.',
        weights:
          'It is a network of another program, in a kind of file that is not opened here. Save its weights as .safetensors, .npz or JSON.',
        table: 'It is a table, not a network that this page saved.',
      } satisfies Readonly<Record<Exclude<FileKind, OpenedKind | 'unknown'>, string>>,
      folder: 'It is a folder. Open the file in it.',
    },
    oneWeight: {
      title: 'What learning does to one weight',
      explain:
        'All other weights and biases stay as they are. The curve is the cost for each value of this one; the dashed line is its slope, the gradient.',
      layer: 'Into',
      layerName: (layer: number, count: number) =>
        layer === count - 1 ? 'the outputs' : `hidden layer ${layer + 1}`,
      neuron: 'neuron',
      from: 'from',
      bias: 'its bias',
      pixel: (row: number, column: number) => `pixel (${row}, ${column})`,
      source: (index: number) => `neuron ${index}`,
      nudge: 'Nudge it',
      measuring: 'Measuring the cost',
      now: ({ value, cost, examples }: { value: string; cost: string; examples: string }) =>
        `It is ${value}; the cost over ${examples} examples is ${cost}.`,
      nudged: ({ value, change }: { value: string; change: string }) =>
        `Nudged to ${value}, the cost changes by ${change}.`,
      gradient: ({ gradient, slope }: { gradient: string; slope: string }) =>
        `Gradient, worked back from the outputs (backpropagation), ${gradient}; slope between the two nearest values ${slope}.`,
      downhill: (isLarger: boolean) =>
        `The cost falls if this ${isLarger ? 'grows' : 'shrinks'}, so a step of learning makes it ${isLarger ? 'larger' : 'smaller'}.`,
      flat: 'The cost does not depend on it here: this pixel is dark in all of these examples.',
      hint: 'Or click on a weight in the pictures above.',
      untouched: 'Move the slider: the cost was measured for each value.',
    },
  },
};

export type LearningTexts = (typeof learningTexts)['en'];
