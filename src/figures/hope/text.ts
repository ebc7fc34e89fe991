/** The texts of the figure `hope`. */
import type { EdgeName } from '../../image/probesOfEdges.ts';
import { formatCount } from '../../text/numbers.ts';
import type { BlindLabel } from './model/blindTest.ts';
import type { HopeNetwork, ProbeKind } from './model/hopeProbe.ts';

/** A neuron as a reason, as it is printed. */
export interface PrintedReason {
  readonly name: string;
  readonly activation: string;
  readonly contribution: string;
}

/** A part, and the edges that speak for it. */
export interface PrintedPart extends PrintedReason {
  readonly edges: readonly PrintedReason[];
}

/** What was measured of one network, as the verdict needs it. */
export interface MeasuredHope {
  /** Of sixteen: those that tell their bar from others alone, among other bars, and do so and lie near it. */
  readonly alone: number;
  readonly crowded: number;
  readonly local: number;
  readonly near: string;
  readonly parts: number;
}

/** A neuron that is pointed at, in words. */
export interface PrintedEdge {
  readonly index: number;
  readonly edge: string;
  readonly activation: string;
  readonly blank: string;
  readonly alone: string;
  readonly crowded: string;
}

const sixteen = (count: number) => `${count} of 16`;

function list(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function edgesSay({ name, edges }: PrintedPart): string {
  const printed = edges.map((edge) => `${edge.name} (${edge.activation}, ${edge.contribution})`);
  return `the ${name} because of ${list(printed)}`;
}

/** What came of the blind test, as printed. */
export interface BlindFacts {
  readonly chosen: HopeNetwork;
  readonly chosenLabel: BlindLabel;
  /** The label of the network that learned. */
  readonly learned: BlindLabel;
  /** How many inputs hold half of a neuron's weight. */
  readonly inputs: Readonly<Record<HopeNetwork, string>>;
  /** What the network that learned made of the reader's digit. */
  readonly digit: number;
  readonly activation: string;
}

const whatItIs: Readonly<Record<HopeNetwork, string>> = {
  hoped: 'was built by us, edge by edge',
  trained: '',
  untrained: 'is random numbers',
};

/** What somebody who chose that network may think. */
const ideaBehind: Readonly<Record<HopeNetwork, string>> = {
  hoped: ' You looked for what somebody would have programmed; nobody told this one what to look for.',
  trained: '',
  untrained:
    ' You expected learning to leave no trace that one can see; random numbers favour no pixel, it does.',
};

export const hopeTexts = {
  name: 'hope',
  en: {
    name: 'The hope, and what was learned',
    networks: {
      hoped: { name: 'Built as hoped', is: 'each neuron has its job' },
      trained: { name: 'Learned by itself', is: 'nobody told it what to look for' },
      untrained: { name: 'Untrained', is: 'random numbers' },
    } satisfies Readonly<Record<HopeNetwork, { readonly name: string; readonly is: string }>>,
    edited: 'as you edited it',
    shipped: 'The lesson computes with another network now; these three are as they were made.',
    choose: 'Network',
    failed: (reason: string) => `This network could not be loaded. ${reason}`,
    titles: {
      named: ['hidden layer 1: edges', 'hidden layer 2: parts', 'outputs: digits'],
      unnamed: ['hidden layer 1', 'hidden layer 2', 'outputs'],
    } satisfies Readonly<Record<'named' | 'unnamed', readonly [string, string, string]>>,
    answer: (digit: number, activation: string) => `${digit} at ${activation}`,
    blank: 'draw a digit',
    notDigit: 'a bar is no digit',
    grid: (name: string) => `${name}: the neurons`,
    keys: 'Arrow keys go from neuron to neuron; Enter keeps one; Escape lets go.',
    /** The choice of what all three networks are shown. */
    probe: 'Show all three',
    probes: { drawing: 'your digit', bar: 'a bar', part: 'a part' } satisfies Readonly<
      Record<ProbeKind, string>
    >,
    picture: {
      drawing: 'What the networks are given: your drawing',
      bar: 'What the networks are given: a bar. Drag to draw another.',
      part: 'What the networks are given: a digit by the synthetic hand',
    } satisfies Readonly<Record<ProbeKind, string>>,
    /** The numbers of a bar, on its sliders. */
    slider: { x: 'across', y: 'down', degrees: 'turn' } satisfies Readonly<
      Record<'x' | 'y' | 'degrees', string>
    >,
    cells: (value: string) => `${value} cells`,
    degrees: (value: string) => `${value} degrees`,
    part: 'with',
    another: 'Another',
    /** Names of edges: below a picture, and in a sentence. */
    edgeShort: ({ direction, row, column }: EdgeName) => `${direction} ${row}, ${column}`,
    edge: ({ direction, row, column }: EdgeName) => `${direction} at row ${row}, column ${column}`,
    /** Why `hoped` answers what it answers. */
    because: ({
      digit,
      activation,
      parts,
    }: {
      digit: number;
      activation: string;
      parts: readonly PrintedReason[];
    }) => {
      const named = parts.map((part) => `its ${part.name} (${part.activation}, brings ${part.contribution})`);
      return named.length > 0
        ? `Built as hoped, it reads ${digit} (${activation}), because of ${list(named)}.`
        : `Built as hoped, it answers ${digit} (${activation}), and no part speaks for it.`;
    },
    /** And why its parts are lit. */
    becauseEdges: (parts: readonly PrintedPart[]) => {
      const latest = parts.filter((part) => part.edges.length > 0).map(edgesSay);
      return latest.length > 0 ? `And from which edges? ${capitalised(latest.join('; '))}.` : '';
    },
    /** How to read the pictures. */
    legend:
      'A square is a neuron’s 784 weights, blue positive, orange negative; its frame is as bright as the neuron. Lines are the contributions that bring most to the answer, or to what you point at.',
    noDrawing: 'Nothing is drawn. What glows is what the biases do alone.',
    barSays: (bar: string, most: readonly { network: string; neuron: string; from: string; to: string }[]) =>
      `A bar, ${bar}. The neuron of hidden layer 1 that it lights up most, from what it is on blank paper: ${most
        .map(({ network, neuron, from, to }) => `${network}, ${neuron}, from ${from} to ${to}`)
        .join('; ')}.`,
    partSays: ({
      digit,
      part,
      hoped,
      other,
    }: {
      digit: number;
      part: string;
      hoped: string;
      other: { index: number; activation: string; separation: string } | null;
    }) =>
      `The synthetic hand wrote a ${digit}, which has the ${part}. The neuron of that name in the network built as hoped is at ${hoped}.${
        other
          ? ` In the one that learned by itself nothing has a name; its neuron ${other.index} tells this part best, brighter with it than without in ${other.separation} of all pairs, and is at ${other.activation}.`
          : ''
      }`,
    neuron: (layer: number, index: number) => (layer === 3 ? `output ${index}` : `neuron ${index}`),
    /** Said of the neuron that is pointed at; the hint while none is. */
    hint: 'Point at a neuron: its name, what it is worth, and where its edge lies.',
    pointed: (network: string, says: string) => `${network}: ${says}`,
    measuring: 'Being measured …',
    namedEdge: ({ index, edge, activation, blank, alone, crowded }: PrintedEdge) =>
      `Neuron ${index}, the edge ${edge}. It is at ${activation}, on blank paper at ${blank}. It is brighter with its bar than with another in ${alone} of all pairs, and between two more bars in ${crowded}.`,
    likelyEdge: ({ index, edge, activation, blank, alone, crowded }: PrintedEdge) =>
      `Neuron ${index}, no name; likes best a bar ${edge}. It is at ${activation}, on blank paper at ${blank}. It is brighter with that bar than with another in ${alone} of all pairs, and between two more bars in ${crowded}.`,
    namedPart: ({
      part,
      looks,
      activation,
      separation,
    }: {
      part: string;
      looks: string;
      activation: string;
      separation: string;
    }) =>
      `The ${part}: ${looks}. It is at ${activation}. It is brighter for a digit with this part than for one without in ${separation} of all pairs.`,
    likelyPart: ({
      index,
      part,
      activation,
      separation,
    }: {
      index: number;
      part: string;
      activation: string;
      separation: string;
    }) =>
      `Neuron ${index}, no name. It is at ${activation}. Of the sixteen parts it tells the ${part} best: it is brighter with it than without in ${separation} of all pairs.`,
    output: (digit: number, activation: string) => `Output ${digit}: ${activation}.`,
    unmeasured: (name: string, activation: string) =>
      `${name}: it is at ${activation}. What it is worth is being measured.`,
    /** The title of the table of what the networks are worth. */
    score: 'What each is worth',
    /** The rows of the table, in three groups. */
    rows: {
      reads: 'Reads rightly',
      hand: (count: string) => `${count} digits by the synthetic hand`,
      mnist: (count: string) => `MNIST’s ${count} test pictures*`,
      people: (count: string) => `${count} digits by people it never saw*`,
      layer1: 'Hidden layer 1',
      alone: 'neurons that tell their bar from other bars',
      crowded: 'the same between two more bars',
      near: (cells: number) => `weights within ${cells} cells of that bar`,
      layer2: 'Hidden layer 2',
      parts: 'parts that some neuron tells',
    },
    reported: '* Measured when the network was made; the numbers are in the report beside its file.',
    how: ({ probes, digits, enough }: { probes: number; digits: number; enough: string }) =>
      `A neuron tells a thing when it is brighter with it than without it in at least ${enough} of all pairs (AUC; 0.5 is chance): ${probes} drawings with its bar and ${probes} without; for the parts, ${formatCount(digits)} digits by the synthetic hand. Computed in this page.`,
    unknown: '…',
    ofSixteen: sixteen,
    /** The blind test: what stands in place of what gives a network away. */
    blind: {
      name: (label: BlindLabel) => `Network ${label}`,
      is: 'its label is hidden',
      hint: 'Bet first, then point at a neuron: its name, what it is worth, and where its edge lies.',
      drawing: 'Your digit goes through all three. What lights up is what each of them makes of it.',
      part: (digit: number, part: string) => `The synthetic hand wrote a ${digit}, which has the ${part}.`,
      neuron: (name: string, activation: string) => `${capitalised(name)} is at ${activation}.`,
    },
    question:
      'One of the three was built by us, one learned by itself, one is random numbers. Look at what their neurons weigh: which one learned by itself?',
    questionBlank: 'Draw a digit: it goes through three networks, and one of them learned by itself. Which?',
    verdict: (facts: BlindFacts) => {
      const { chosen, learned, inputs } = facts;
      const graded = chosen === 'trained' ? 'Right' : 'Not so';
      const picked = chosen === 'trained' ? '' : `; ${facts.chosenLabel} ${whatItIs[chosen]}`;
      return `${graded}: network ${learned} learned by itself${picked}. Because half of the weight of its neurons lies in ${inputs.trained} of the 784 pixels on average, against ${inputs.hoped} in the one built as hoped and ${inputs.untrained} in random numbers, it weighs wide patterns, not little edges. It read your digit as ${facts.digit} (${facts.activation}).${ideaBehind[chosen]}`;
    },
    oneSentence: (mnist: Readonly<Record<HopeNetwork, string>> | null) =>
      `The hope can be built, and it works${mnist ? ` (${mnist.hoped} of MNIST’s test pictures, digits that people wrote)` : ''}; a network left to itself does something else${mnist ? `, and reads ${mnist.trained}` : ' that reads as well'}.`,
    measured: 'How we measured it',
    verdictTitle: 'In words',
    verdicts: ({
      measured: { hoped, trained, untrained },
      mnist,
      failing,
      twice,
      glowing,
    }: {
      measured: Readonly<Record<HopeNetwork, MeasuredHope>>;
      mnist: Readonly<Record<HopeNetwork, string>> | null;
      failing: readonly number[];
      twice: number /** Neurons of hidden layer 1 in the network built as hoped that are above 0.5 on blank paper. */;
      glowing: number;
    }): readonly string[] => [
      `Built as hoped, ${hoped.crowded} of the sixteen find their edge among other bars; in the network that learned by itself ${trained.crowded} do. That sounds like half a hope come true, but random numbers get ${untrained.crowded}: whatever a weight picture looks like, there is some bar that it likes best. With one bar alone in the drawing, ${hoped.alone}, ${trained.alone} and ${untrained.alone} pass.`,
      `What sets the hope apart is that a little edge is in one place. In the network built as hoped ${hoped.near} of a neuron’s weights lie near its bar, in the one that learned by itself ${trained.near}, in the untrained one ${untrained.near}. Those that find their edge and have at least half of their weights there are ${hoped.local}, ${trained.local} and ${untrained.local}.`,
      `So the learned network does something else: its neurons weigh the whole picture at once, a wide pattern of for and against, and a digit is told by how many such patterns add up. Parts come out of it here and there: of the sixteen, some neuron of hidden layer 2 tells ${trained.parts} (as hoped ${hoped.parts}, untrained ${untrained.parts}); a part that only one digit has cannot be told from that digit, though.`,
      `The hope can be built, then, and it works${
        mnist ? `: ${mnist.hoped} of MNIST, where the network left to itself comes to ${mnist.trained}` : ''
      }. It is not perfect either: ${
        failing.length > 0
          ? `${failing.length === 1 ? 'neuron' : 'neurons'} ${list(failing.map(String))} ${failing.length === 1 ? 'does' : 'do'} not live up to the name when there is other ink, `
          : ''
      }${twice === 1 ? '1 name comes' : `${twice} names come`} twice, and ${glowing} of the edge neurons are above 0.5 on blank paper. And nothing in learning asks for it. Whether a network that learned has found pieces that one could name is the question that the course leaves open here.`,
    ],
    /** All names. */
    names: 'All 32 names of the network built as hoped, and what they are worth',
    namesHint:
      'An edge’s name is measured: the bar that lights its neuron most, by the nearest row and column (0 to 3) and direction. A part’s name is what the neuron was taught.',
    columns: ['neuron', 'name', 'AUC', 'among other bars'] satisfies readonly string[],
  },
};

export type HopeTexts = (typeof hopeTexts)['en'];
