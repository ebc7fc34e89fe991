/** The figure `edges` in words. */
import type { PartName } from '../../image/parts.ts';
import type { EdgeName } from '../../image/probesOfEdges.ts';
import type { DescriptionTexts } from '../../text/description.ts';
import { partTexts } from '../../text/partTexts.ts';
import type { EdgeDirection } from './model/breakIntoEdges.ts';
import type { EdgeSubject } from './model/edgeSwitches.ts';

/** What the network built as hoped makes of the edges that are on. */
interface HopedFacts {
  readonly edges: readonly { readonly name: EdgeName | null; readonly activation: string }[];
  readonly parts: readonly { readonly part: PartName; readonly activation: string }[];
  readonly digit: number;
  readonly activation: string;
}

/** What the figure shows, as printed. */
export interface EdgesFacts {
  readonly subject: EdgeSubject;
  /** The edges in the order of the pen. */
  readonly edges: readonly { readonly direction: EdgeDirection; readonly isOn: boolean }[];
  /** null while that network is not there. */
  readonly hoped: HopedFacts | null;
}

const subjects = { yours: 'Your drawing', loop: 'A loop', line: 'A long line' } as const;
const directions = ['level', 'rising', 'upright', 'falling'] as const;

export const edgesDescription = {
  name: 'edges-description',
  en: {
    here: 'A stroke broken into little edges, short straight pieces that are drawn a little apart and can be switched on and off. They are sorted into four directions: level, rising, upright, falling. Beside them is what the edges that are on light up in a network that was built on purpose: sixteen neurons for edges, sixteen for parts, and the digit that it reads.',
    now: ({ subject, edges, hoped }: EdgesFacts) => {
      const on = edges.filter(({ isOn }) => isOn).length;
      const counts = directions.map(
        (direction) => `${edges.filter((edge) => edge.direction === direction).length} ${direction}`,
      );
      return [
        edges.length === 0
          ? 'There is nothing to break.'
          : `${subjects[subject]} is broken into ${edges.length} edges: ${counts.join(', ')}. ${on} of them are on.`,
        ...(hoped && on > 0
          ? [`With these on, the network reads ${hoped.digit}, at ${hoped.activation}.`]
          : []),
      ];
    },
    tables: ({ edges, hoped }: EdgesFacts) => [
      {
        title: 'The edges, in the order of the pen',
        columns: ['edge', 'direction', 'switched'],
        rows: edges.map(({ direction, isOn }, index) => [String(index), direction, isOn ? 'on' : 'off']),
      },
      ...(hoped
        ? [
            {
              title: 'Neurons for edges; rows and columns are counted 0 to 3, from the top and the left',
              columns: ['neuron', 'edge', 'activation'],
              rows: hoped.edges.map(({ name, activation }, j) => [
                String(j),
                name ? `${name.direction}, row ${name.row}, column ${name.column}` : '',
                activation,
              ]),
            },
            {
              title: 'Neurons for parts',
              columns: ['part', 'activation'],
              rows: hoped.parts.map(({ part, activation }) => [partTexts.en[part].name, activation]),
            },
          ]
        : []),
    ],
    can: [
      'Choose what to break: your drawing, a loop or a long line.',
      'Switch single edges on and off, all of them, or one after the other.',
      'Bet from how many edges on the network reads what it reads in all of them.',
    ],
    hint: 'Switch all edges off, then on again one by one, and follow the neuron of one part in the table: it stays dark for long and then rises fast.',
  } satisfies DescriptionTexts<EdgesFacts>,
};
