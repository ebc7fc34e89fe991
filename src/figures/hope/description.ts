/** The figure `hope` in words. */
import { type DescriptionTexts, sayWeights, type WeightPlaces } from '../../text/description.ts';
import type { HopeNetwork, ProbeKind } from './model/hopeProbe.ts';

/** One of the three networks, as printed; answer is null where it has none. */
interface PrintedNetwork {
  readonly name: HopeNetwork;
  readonly answer: { readonly digit: number; readonly activation: string } | null;
  /** Where each neuron of hidden layer 1 has its weights, and how bright it is. */
  readonly pictures: readonly { readonly places: WeightPlaces; readonly activation: string }[];
}

/** What the figure shows. */
export interface HopeFacts {
  readonly probe: ProbeKind;
  readonly networks: readonly PrintedNetwork[];
}

const names: Readonly<Record<HopeNetwork, string>> = {
  hoped: 'built as hoped',
  trained: 'learned by itself',
  untrained: 'untrained',
};
const sentenceNames: Readonly<Record<HopeNetwork, string>> = {
  hoped: 'The network built as hoped',
  trained: 'The one that learned by itself',
  untrained: 'The untrained one',
};
const probes: Readonly<Record<ProbeKind, string>> = {
  drawing: 'Your drawing goes through all three.',
  bar: 'A single bar goes through all three; it is no digit, so none of their answers counts.',
  part: 'A digit of the synthetic hand goes through all three, chosen for one of its parts.',
};

export const hopeDescription = {
  name: 'hope-description',
  en: {
    here: 'Three networks of the same shape side by side: one built as the hope has it, one that learned by itself, one untrained. Each is drawn from its weights up: sixteen small pictures of weights for hidden layer 1, each with a frame as bright as its neuron; sixteen circles for hidden layer 2; ten outputs. Lines show what brings most to the answer. Below are a bet, a table of what the neurons of each network are worth, the verdict, and all names of the network built as hoped.',
    now: ({ probe, networks }: HopeFacts) => [
      probes[probe],
      ...networks.map(({ name, answer }) =>
        answer
          ? `${sentenceNames[name]} reads ${answer.digit}, at ${answer.activation}.`
          : `${sentenceNames[name]} has no answer now.`,
      ),
    ],
    tables: ({ networks }: HopeFacts) => [
      {
        title: 'The pictures of weights of hidden layer 1, in words',
        columns: ['neuron', ...networks.map(({ name }) => names[name])],
        rows: (networks[0]?.pictures ?? []).map((_, j) => [
          String(j),
          ...networks.map(({ pictures }) => sayWeights(pictures[j].places)),
        ]),
      },
      {
        title: 'Activations of hidden layer 1',
        columns: ['neuron', ...networks.map(({ name }) => names[name])],
        rows: (networks[0]?.pictures ?? []).map((_, j) => [
          String(j),
          ...networks.map(({ pictures }) => pictures[j].activation),
        ]),
      },
    ],
    can: [
      'Show all three your digit, a bar that you place, or a digit with a certain part.',
      'Walk through each network with arrow keys; each neuron is read with its name, where it has one, and what it is worth.',
      'Bet how many of the sixteen neurons of the network that learned by itself look for an edge.',
      'Read the tables of what each network is worth, and of all 32 names.',
    ],
    hint: 'Compare the pictures in words: in the network built as hoped a neuron’s weights lie in one place; in the others they are spread over the whole picture.',
  } satisfies DescriptionTexts<HopeFacts>,
};
