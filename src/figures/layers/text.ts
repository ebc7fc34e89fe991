/** What the figure `layers` says. */

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
    results: 'What each shape has come to',
    resultsHint: (data: string) => `All on the same digits held out: ${data}.`,
    shape: 'shape',
    parameters: 'parameters',
    examples: 'examples seen',
    accuracy: 'accuracy',
    ours: 'ours, trained long before',
    notYet: 'Train a shape, and it stands here.',
    bet: 'Without any hidden layer, will it read fewer digits than with two of 16, as many, or more?',
    betName: { worse: 'far fewer', same: 'as many, within 1 in 100', better: 'more' } satisfies Readonly<
      Record<'worse' | 'same' | 'better', string>
    >,
    betWaits: 'Train both shapes for 20,000 examples or more: none, and 16-16.',
    betVerdict: ({ none, sixteen, isRight }: { none: string; sixteen: string; isRight: boolean }) =>
      `${isRight ? 'Yes' : 'Not quite'}: ${none} without, ${sixteen} with two of 16.`,
  },
};
