/** What the figure `layers` says. */

export interface LayersMessages {
  readonly name: string;
  readonly title: string;
  readonly explain: string;
  readonly hiddenLayers: string;
  readonly addLayer: string;
  readonly removeLayer: string;
  readonly layer: (layer: number) => string;
  readonly neurons: (count: number) => string;
  readonly shapes: string;
  readonly noHidden: string;
  readonly input: string;
  readonly outputs: string;
  readonly picture: (sizes: string) => string;
  readonly weights: string;
  readonly biases: string;
  readonly together: string;
  readonly results: string;
  readonly resultsHint: (data: string) => string;
  readonly shape: string;
  readonly parameters: string;
  readonly examples: string;
  readonly accuracy: string;
  readonly ours: string;
  readonly notYet: string;
  readonly bet: string;
  readonly betName: Readonly<Record<'worse' | 'same' | 'better', string>>;
  readonly betVerdict: (facts: {
    readonly none: string;
    readonly sixteen: string;
    readonly isRight: boolean;
  }) => string;
  readonly betWaits: string;
}

export const layersTexts: Readonly<Record<'en', LayersMessages>> = {
  en: {
    name: 'Choose the hidden layers, and train them',
    title: 'Two layers of sixteen: why not something else?',
    explain:
      'Two hidden layers of 16 neurons are a choice that somebody made: there is room for them on a screen. Choose others, and train them here.',
    hiddenLayers: 'Hidden layers',
    addLayer: 'One more',
    removeLayer: 'One fewer',
    layer: (layer) => `hidden layer ${layer}`,
    neurons: (count) => (count === 1 ? '1 neuron' : `${count} neurons`),
    shapes: 'Or one of these',
    noHidden: 'none',
    input: '784 inputs',
    outputs: '10 outputs',
    picture: (sizes) => `A network of the shape ${sizes}, lit by your digit`,
    weights: 'weights',
    biases: 'biases',
    together: 'together',
    results: 'What each shape has come to',
    resultsHint: (data) => `All on the same digits held out: ${data}.`,
    shape: 'shape',
    parameters: 'parameters',
    examples: 'examples seen',
    accuracy: 'accuracy',
    ours: 'ours, trained long before',
    notYet: 'Train a shape, and it stands here.',
    bet: 'Without any hidden layer, will it read fewer digits than with two of 16, as many, or more?',
    betName: { worse: 'far fewer', same: 'as many, within 1 in 100', better: 'more' },
    betWaits: 'Train both shapes for 20,000 examples or more: none, and 16-16.',
    betVerdict: ({ none, sixteen, isRight }) =>
      `${isRight ? 'Yes' : 'Not quite'}: ${none} without, ${sixteen} with two of 16.`,
  },
};
