/** The texts of the figure about one neuron's number. */

export const neuronTexts = {
  name: 'neuron',
  en: {
    name: 'A neuron holds a number',
    lead: 'A neuron is a thing that holds a number between 0 and 1, its activation. The higher it is, the whiter we draw it.',
    slider: 'Activation of the neuron',
    value: ({ value, grey }: { value: string; grey: number }) => `${value}, grey value ${grey} of 255`,
    /** What to do with the large neuron. */
    hint: 'drag it: up, or to the right, is more',
    /** In words, by how much of 1 it is: up to each `below`. */
    levels: [
      { below: 0.05, text: 'As good as 0: inactive, dark.' },
      { below: 0.35, text: 'Low: hardly active, dark grey.' },
      { below: 0.65, text: 'In between: half active, grey.' },
      { below: 0.95, text: 'High: active, light.' },
      { below: 2, text: 'As good as 1: as active as can be, white.' },
    ] satisfies readonly { readonly below: number; readonly text: string }[],
    asNeuron: 'a neuron’s activation',
    asPixel: 'a pixel’s grey value',
    greyOf: (grey: number) => `${grey} of 255`,
    /** Stands for a number that is to be guessed. */
    unknown: '?',
    guessFirst: 'First guess its number, then drag it.',
    /** The light, for whoever cannot see it. */
    lightName: (grey: number) => `The light to guess: as bright as a grey value of ${grey} of 255.`,
    question: ({ layer, index }: { layer: number; index: number }) =>
      `The large light is neuron ${index} of hidden layer ${layer}, lit by your digit. Which number does it hold?`,
    questionBlank: 'Draw a digit: then guess the number of a neuron that it lights.',
    guessName: (guess: string) => `I guess ${guess}`,
    /** On the scale. */
    guessMark: (guess: string) => `you: ${guess}`,
    verdict: ({
      isRight,
      layer,
      index,
      value,
      guess,
      miss,
      isTooHigh,
      rounds,
      meanMiss,
    }: {
      isRight: boolean;
      layer: number;
      index: number;
      value: string;
      guess: string;
      miss: string;
      isTooHigh: boolean;
      rounds: number;
      meanMiss: string;
    }) => {
      const neuron = `neuron ${index} of hidden layer ${layer}`;
      const outcome = isRight
        ? `Right, as near as a tenth can be: ${neuron} holds ${value}.`
        : `${value}: your ${guess} is ${miss} too ${isTooHigh ? 'high' : 'low'}.`;
      const because = isRight
        ? 'The network need not guess: it has the number itself, and computes with that.'
        : `You went by the light, and an eye judges a grey by what lies around it. The network sees no light: it has the number ${value} itself, and computes with that.`;
      const average = rounds > 1 ? ` After ${rounds} lights you miss by ${meanMiss} on average.` : '';
      return `${outcome} ${because}${average}`;
    },
    skip: 'Show it without a guess',
    another: 'Another light',
  },
};

export type NeuronTexts = (typeof neuronTexts)['en'];
