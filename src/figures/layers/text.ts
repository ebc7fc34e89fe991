/** What the figure `layers` says. */

/** Without hidden layers it reads fewer digits, as many, or more. */
export type LayersAnswer = 'worse' | 'same' | 'better';

/** Both shapes as trained, as printed. */
interface LayersFacts {
  readonly none: string;
  readonly sixteen: string;
  readonly noneNumbers: string;
  readonly sixteenNumbers: string;
  readonly isRight: boolean;
  readonly right: LayersAnswer;
}

/** What is said to who expected another result than this one. */
const ideaBehind: Readonly<Record<LayersAnswer, string>> = {
  worse:
    ' One sum for each digit is a single pattern to compare with, and people write in more ways than one.',
  same: ' Layers are a hope, not a promise: with so few neurons and examples they need not show.',
  better: ' Layers are a hope, not a promise: deeper networks learn more slowly at first.',
};

export const layersTexts = {
  name: 'layers',
  en: {
    name: 'Choose the hidden layers, and train them',
    title: 'Two layers of sixteen: why not something else?',
    explain:
      'Two hidden layers of 16 neurons are a choice that somebody made: there is room for them on a screen. Choose others, and train them here.',
    hiddenLayers: 'Hidden layers',
    addLayer: 'One more',
    removeLayer: 'One fewer',
    layer: (layer: number) => `hidden layer ${layer}`,
    neurons: (count: number) => (count === 1 ? '1 neuron' : `${count} neurons`),
    shapes: 'Or one of these',
    noHidden: 'none',
    input: '784 inputs',
    outputs: '10 outputs',
    picture: (sizes: string) => `A network of the shape ${sizes}, lit by your digit`,
    weights: 'weights',
    biases: 'biases',
    together: 'together',
    results: 'Results so far',
    resultsHint: (data: string) => `All read the same digits, held out (kept back from learning): ${data}.`,
    shape: 'shape',
    parameters: 'parameters',
    examples: 'examples seen',
    accuracy: 'read correctly',
    ours: 'ours, trained long before',
    notYet: 'Train a shape, and it stands here.',
    bet: 'Without any hidden layer, will it read fewer digits than with two of 16, as many, or more?',
    betName: { worse: 'far fewer', same: 'as many, within 1 in 100', better: 'more' } satisfies Readonly<
      Record<LayersAnswer, string>
    >,
    betWaits: 'Train both shapes for 20,000 examples or more: none, and 16-16.',
    betVerdict: ({ none, sixteen, noneNumbers, sixteenNumbers, isRight, right }: LayersFacts) =>
      `${isRight ? 'Right' : 'Not so'}: ${none} without, ${sixteen} with two of 16, ${right === 'worse' ? 'because' : 'though'} without them each output is one sum of the pixels, each times its weight (${noneNumbers} numbers in all), and with them a sum of what others have made of the pixels (${sixteenNumbers}).${isRight ? '' : ideaBehind[right]}`,
  },
};
