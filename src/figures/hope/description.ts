/** The figure `hope` in words. */
import { type DescriptionTexts, sayWeights, type WeightPlaces } from '../../text/description.ts';
import type { ProbeKind } from './model/hopeProbe.ts';

/** One of the three networks, as printed; answer is null where it has none. */
interface PrintedNetwork {
  /** Its name, or its label before the bet. */
  readonly name: string;
  readonly answer: { readonly digit: number; readonly activation: string } | null;
  /** Where each neuron of hidden layer 1 has its weights, and how bright it is. */
  readonly pictures: readonly { readonly places: WeightPlaces; readonly activation: string }[];
}

/** What the figure shows. */
export interface HopeFacts {
  readonly probe: ProbeKind;
  /** Whether their names are hidden until the bet. */
  readonly isBlind: boolean;
  readonly networks: readonly PrintedNetwork[];
}

const probes: Readonly<Record<ProbeKind, string>> = {
  drawing: 'Your drawing goes through all three.',
  bar: 'A single bar goes through all three; it is no digit, so none of their answers counts.',
  part: 'A digit of the synthetic hand goes through all three, chosen for one of its parts.',
};

export const hopeDescription = {
  name: 'hope-description',
  en: {
    here: 'Three networks of the same shape side by side: one built as the hope has it, one that learned by itself, one untrained. Each is drawn from its weights up: sixteen small pictures of weights for hidden layer 1, each with a frame as bright as its neuron; sixteen circles for hidden layer 2; ten outputs. Lines show what brings most to the answer. Before the bet they stand side by side without their names. Below are the bet, one sentence on what came of the hope and, folded away, a table of what the neurons of each network are worth and all names of the network built as hoped.',
    now: ({ probe, isBlind, networks }: HopeFacts) => [
      probes[probe],
      ...(isBlind ? ['Which network is which is hidden until you have bet.'] : []),
      ...networks.map(({ name, answer }) =>
        answer ? `${name}: reads ${answer.digit}, at ${answer.activation}.` : `${name}: has no answer now.`,
      ),
    ],
    tables: ({ networks }: HopeFacts) => [
      {
        title: 'The pictures of weights of hidden layer 1, in words',
        columns: ['neuron', ...networks.map(({ name }) => name)],
        rows: (networks[0]?.pictures ?? []).map((_, j) => [
          String(j),
          ...networks.map(({ pictures }) => sayWeights(pictures[j].places)),
        ]),
      },
      {
        title: 'Activations of hidden layer 1',
        columns: ['neuron', ...networks.map(({ name }) => name)],
        rows: (networks[0]?.pictures ?? []).map((_, j) => [
          String(j),
          ...networks.map(({ pictures }) => pictures[j].activation),
        ]),
      },
    ],
    can: [
      'Show all three your digit, a bar that you place, or a digit with a certain part.',
      'Walk through each network with arrow keys; each neuron is read with its name, where it has one, and what it is worth.',
      'Bet which of the three learned by itself.',
      'Open the tables of what each network is worth, and of all 32 names.',
    ],
    hint: 'Compare the pictures in words: in which of the networks do a neuron’s weights lie in one place, in which are they spread over the whole picture?',
  } satisfies DescriptionTexts<HopeFacts>,
};
