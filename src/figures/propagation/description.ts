/** The figure `propagation` in words. */
import type { DescribedTable, DescriptionTexts } from '../../text/description.ts';

/** What the figure shows, as printed. */
export interface PropagationFacts {
  /** How many layers after the inputs are computed, 0...3. */
  readonly computed: number;
  readonly isMoving: boolean;
  /** The neuron of hidden layer 1 that is switched off, or null. */
  readonly off: number | null;
  /** The figure's own sentence. */
  readonly sentence: string;
  /** The activations of the layers that are computed, without the inputs. */
  readonly layers: readonly (readonly string[])[];
}

const layerNames = ['hidden layer 1', 'hidden layer 2', 'the outputs'];
const reached = [
  'only the inputs are lit',
  'hidden layer 1 is computed',
  'hidden layer 2 is computed',
  'all layers are computed',
];

export const propagationDescription = {
  name: 'propagation-description',
  en: {
    here: 'The whole network, from left to right: your picture, sixteen circles of hidden layer 1, sixteen of hidden layer 2, ten outputs. Light runs through it layer by layer, as far as you let it. Circles that it has not reached are dashed rings: not computed yet, which is not the same as 0. The lines are the contributions that carry this very drawing.',
    now: ({ computed, isMoving, off, sentence }: PropagationFacts) => [
      `Now ${reached[computed]}${isMoving ? `, and light is on its way to ${layerNames[computed]}` : ''}. ${sentence}`,
      ...(off === null
        ? []
        : [`Neuron ${off} of hidden layer 1 is switched off: all numbers here are without it.`]),
    ],
    tables: ({ layers }: PropagationFacts): readonly DescribedTable[] =>
      layers.map((activations, layer) => ({
        title: `Activations of ${layerNames[layer]}`,
        columns: [layer === 2 ? 'output' : 'neuron', 'activation'],
        rows: activations.map((activation, index) => [String(index), activation]),
      })),
    can: [
      'Let the light run on, or stop it anywhere with the slider; step a layer forward or back.',
      'Walk through the network with arrow keys; Enter keeps a neuron open, with its sum.',
      'Bet whether the answer stays the same without the brightest neuron of hidden layer 1; then it is switched off, and can be put back.',
    ],
    hint: 'Stop at hidden layer 1 and read its sixteen activations. They are all that hidden layer 2 will ever know of your drawing.',
  } satisfies DescriptionTexts<PropagationFacts>,
};
