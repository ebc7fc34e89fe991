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
    nearNeurons: 'Neurons that hold about that much for your digit',
    nearPixels: 'Pixels of your digit that are about that bright',
    layerNames: ['h1', 'h2', 'out'] satisfies readonly string[],
    layers:
      'The dots beside the scale: what the 42 neurons after the inputs hold for your digit, in hidden layers 1 and 2 and in the outputs.',
    neuronName: (layer: number, index: number) =>
      layer === 3 ? `output ${index}` : `hidden layer ${layer}, neuron ${index}`,
    pixelName: (row: number, column: number) => `row ${row}, column ${column}`,
    question: 'Two neurons of your network, lit by your digit. Which one holds the higher number?',
    choice: (name: string, grey: number) => `${name}, as light as a grey value of ${grey}`,
    verdict: ({
      isRight,
      bright,
      brightValue,
      dark,
      darkValue,
    }: {
      isRight: boolean;
      bright: string;
      brightValue: string;
      dark: string;
      darkValue: string;
    }) =>
      `${isRight ? 'Right' : 'The other one'}: ${bright} holds ${brightValue}, ${dark} only ${darkValue}. Whiter is more.`,
    another: 'Another pair',
    noPair: 'All neurons of this network hold the same number.',
  },
};

export type NeuronTexts = (typeof neuronTexts)['en'];
