/** The texts of the figure `hope`. */
import type { EdgeName } from '../../image/probesOfEdges.ts';
import { formatCount } from '../../text/numbers.ts';
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

/** What the figure `hope` says, in one language. */
export interface HopeMessages {
  readonly name: string;
  readonly networks: Readonly<Record<HopeNetwork, { readonly name: string; readonly is: string }>>;
  readonly edited: string;
  readonly shipped: string;
  readonly choose: string;
  readonly failed: (reason: string) => string;
  readonly titles: Readonly<Record<'named' | 'unnamed', readonly [string, string, string]>>;
  readonly answer: (digit: number, activation: string) => string;
  readonly blank: string;
  readonly notDigit: string;
  readonly grid: (name: string) => string;
  readonly keys: string;
  /** The choice of what all three networks are shown. */
  readonly probe: string;
  readonly probes: Readonly<Record<ProbeKind, string>>;
  readonly picture: Readonly<Record<ProbeKind, string>>;
  /** The numbers of a bar, on its sliders. */
  readonly slider: Readonly<Record<'x' | 'y' | 'degrees', string>>;
  readonly cells: (value: string) => string;
  readonly degrees: (value: string) => string;
  readonly part: string;
  readonly another: string;
  /** Names of edges: below a picture, and in a sentence. */
  readonly edgeShort: (edge: EdgeName) => string;
  readonly edge: (edge: EdgeName) => string;
  /** Why `hoped` answers what it answers. */
  readonly because: (facts: {
    readonly digit: number;
    readonly activation: string;
    readonly parts: readonly PrintedReason[];
  }) => string;
  /** And why its parts are lit. */
  readonly becauseEdges: (parts: readonly PrintedPart[]) => string;
  /** How to read the pictures. */
  readonly legend: string;
  readonly noDrawing: string;
  readonly barSays: (
    bar: string,
    most: readonly { readonly network: string; readonly neuron: string; from: string; to: string }[],
  ) => string;
  readonly partSays: (facts: {
    readonly digit: number;
    readonly part: string;
    readonly hoped: string;
    readonly other: {
      readonly index: number;
      readonly activation: string;
      readonly separation: string;
    } | null;
  }) => string;
  readonly neuron: (layer: number, index: number) => string;
  /** Said of the neuron that is pointed at; the hint while none is. */
  readonly hint: string;
  readonly pointed: (network: string, says: string) => string;
  readonly measuring: string;
  readonly namedEdge: (printed: PrintedEdge) => string;
  readonly likelyEdge: (printed: PrintedEdge) => string;
  readonly namedPart: (facts: {
    readonly part: string;
    readonly looks: string;
    readonly activation: string;
    readonly separation: string;
  }) => string;
  readonly likelyPart: (facts: {
    readonly index: number;
    readonly part: string;
    readonly activation: string;
    readonly separation: string;
  }) => string;
  readonly output: (digit: number, activation: string) => string;
  readonly unmeasured: (name: string, activation: string) => string;
  /** The title of the table of what the networks are worth. */
  readonly worth: string;
  /** The rows of the table, in three groups. */
  readonly rows: {
    readonly reads: string;
    readonly hand: (count: string) => string;
    readonly mnist: (count: string) => string;
    readonly people: (count: string) => string;
    readonly layer1: string;
    readonly alone: string;
    readonly crowded: string;
    readonly near: (cells: number) => string;
    readonly layer2: string;
    readonly parts: string;
  };
  readonly reported: string;
  readonly how: (facts: {
    readonly probes: number;
    readonly digits: number;
    readonly enough: string;
  }) => string;
  readonly unknown: string;
  readonly afterBet: string;
  readonly ofSixteen: (count: number) => string;
  /** The bet and the verdict. */
  readonly question: string;
  readonly ranges: readonly { readonly from: number; readonly to: number; readonly label: string }[];
  readonly notMeasured: string;
  readonly verdict: (isRight: boolean, count: number) => string;
  readonly verdictTitle: string;
  readonly verdicts: (facts: {
    readonly measured: Readonly<Record<HopeNetwork, MeasuredHope>>;
    readonly mnist: Readonly<Record<HopeNetwork, string>> | null;
    readonly failing: readonly number[];
    readonly twice: number;
    /** Neurons of hidden layer 1 in the network built as hoped that are above 0.5 on blank paper. */
    readonly glowing: number;
  }) => readonly string[];
  /** All names. */
  readonly names: string;
  readonly namesHint: string;
  readonly columns: readonly string[];
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

export const hopeTexts: Readonly<Record<'en', HopeMessages>> = {
  en: {
    name: 'The hope, and what was learned',
    networks: {
      hoped: { name: 'Built as hoped', is: 'each neuron has its job' },
      trained: { name: 'Learned by itself', is: 'nobody told it what to look for' },
      untrained: { name: 'Untrained', is: 'random numbers' },
    },
    edited: 'as you edited it',
    shipped: 'The lesson computes with another network now; these three are as they were made.',
    choose: 'Network',
    failed: (reason) => `This network could not be loaded. ${reason}`,
    titles: {
      named: ['hidden layer 1: edges', 'hidden layer 2: parts', 'outputs: digits'],
      unnamed: ['hidden layer 1', 'hidden layer 2', 'outputs'],
    },
    answer: (digit, activation) => `${digit} at ${activation}`,
    blank: 'draw a digit',
    notDigit: 'a bar is no digit',
    grid: (name) => `${name}: the neurons`,
    keys: 'Arrow keys go from neuron to neuron; Enter keeps one; Escape lets go.',
    probe: 'Show all three',
    probes: { drawing: 'your digit', bar: 'a bar', part: 'a part' },
    picture: {
      drawing: 'What the networks are given: your drawing',
      bar: 'What the networks are given: a bar. Drag to draw another.',
      part: 'What the networks are given: a digit by the synthetic hand',
    },
    slider: { x: 'across', y: 'down', degrees: 'turn' },
    cells: (value) => `${value} cells`,
    degrees: (value) => `${value} degrees`,
    part: 'with',
    another: 'Another',
    edgeShort: ({ direction, row, column }) => `${direction} ${row}, ${column}`,
    edge: ({ direction, row, column }) => `${direction} at row ${row}, column ${column}`,
    because: ({ digit, activation, parts }) => {
      const named = parts.map((part) => `its ${part.name} (${part.activation}, brings ${part.contribution})`);
      return named.length > 0
        ? `Built as hoped, it reads ${digit} (${activation}), because of ${list(named)}.`
        : `Built as hoped, it answers ${digit} (${activation}), and no part speaks for it.`;
    },
    becauseEdges: (parts) => {
      const said = parts.filter((part) => part.edges.length > 0).map(edgesSay);
      return said.length > 0 ? `And from which edges? ${capitalised(said.join('; '))}.` : '';
    },
    legend:
      'A square is a neuron’s 784 weights, blue positive, orange negative; its frame is as bright as the neuron. Lines are the contributions that bring most to the answer, or to what you point at.',
    noDrawing: 'Nothing is drawn. What glows is what the biases do alone.',
    barSays: (bar, most) =>
      `A bar, ${bar}. The neuron of hidden layer 1 that it lights up most, from what it is on blank paper: ${most
        .map(({ network, neuron, from, to }) => `${network}, ${neuron}, from ${from} to ${to}`)
        .join('; ')}.`,
    partSays: ({ digit, part, hoped, other }) =>
      `The synthetic hand wrote a ${digit}, which has the ${part}. The neuron of that name in the network built as hoped is at ${hoped}.${
        other
          ? ` In the one that learned by itself nothing has a name; its neuron ${other.index} tells this part best (AUC ${other.separation}), and is at ${other.activation}.`
          : ''
      }`,
    neuron: (layer, index) => (layer === 3 ? `output ${index}` : `neuron ${index}`),
    hint: 'Point at a neuron: its name, what it is worth, and where its edge lies.',
    pointed: (network, says) => `${network}: ${says}`,
    measuring: 'Being measured …',
    namedEdge: ({ index, edge, activation, blank, alone, crowded }) =>
      `Neuron ${index}, the edge ${edge}. It is at ${activation}, on blank paper at ${blank}. It tells its bar from others with AUC ${alone}, between two more bars with ${crowded}.`,
    likelyEdge: ({ index, edge, activation, blank, alone, crowded }) =>
      `Neuron ${index}, no name; likes best a bar ${edge}. It is at ${activation}, on blank paper at ${blank}. It tells that bar from others with AUC ${alone}, between two more bars with ${crowded}.`,
    namedPart: ({ part, looks, activation, separation }) =>
      `The ${part}: ${looks}. It is at ${activation}. It tells digits with this part from others with AUC ${separation}.`,
    likelyPart: ({ index, part, activation, separation }) =>
      `Neuron ${index}, no name. It is at ${activation}. Of the sixteen parts it tells the ${part} best, with AUC ${separation}.`,
    output: (digit, activation) => `Output ${digit}: ${activation}.`,
    unmeasured: (name, activation) => `${name}: it is at ${activation}. What it is worth is being measured.`,
    worth: 'What each is worth',
    rows: {
      reads: 'Reads rightly',
      hand: (count) => `${count} digits by the synthetic hand`,
      mnist: (count) => `MNIST’s ${count} test pictures*`,
      people: (count) => `${count} digits by people it never saw*`,
      layer1: 'Hidden layer 1',
      alone: 'neurons that tell their bar from other bars',
      crowded: 'the same between two more bars',
      near: (cells) => `weights within ${cells} cells of that bar`,
      layer2: 'Hidden layer 2',
      parts: 'parts that some neuron tells',
    },
    reported: '* Measured when the network was made; the numbers are in the report beside its file.',
    how: ({ probes, digits, enough }) =>
      `A neuron tells a thing when it is brighter with it than without it in at least ${enough} of all pairs (AUC; 0.5 is chance): ${probes} drawings with its bar and ${probes} without; for the parts, ${formatCount(digits)} digits by the synthetic hand. Computed in this page.`,
    unknown: '…',
    afterBet: 'bet first',
    ofSixteen: sixteen,
    question:
      'How many of the sixteen neurons of hidden layer 1 in the network that learned by itself look for an edge, and find it among other bars?',
    ranges: [
      { from: 0, to: 4, label: '4 or fewer' },
      { from: 5, to: 11, label: '5 to 11' },
      { from: 12, to: 16, label: '12 or more' },
    ],
    notMeasured: 'It is still being measured; the answer comes here.',
    verdict: (isRight, count) => `${isRight ? 'Right' : 'Not so'}: ${sixteen(count)}. But read on.`,
    verdictTitle: 'The verdict',
    verdicts: ({ measured: { hoped, trained, untrained }, mnist, failing, twice, glowing }) => [
      `Built as hoped, ${hoped.crowded} of the sixteen find their edge among other bars; in the network that learned by itself ${trained.crowded} do. That sounds like half a hope come true, but random numbers get ${untrained.crowded}: whatever a weight picture looks like, there is some bar that it likes best. With one bar alone in the drawing, ${hoped.alone}, ${trained.alone} and ${untrained.alone} pass.`,
      `What sets the hope apart is that a little edge is in one place. In the network built as hoped ${hoped.near} of a neuron’s weights lie near its bar, in the one that learned by itself ${trained.near}, in the untrained one ${untrained.near}. Those that find their edge and have at least half of their weights there are ${hoped.local}, ${trained.local} and ${untrained.local}.`,
      `So the learned network does something else: its neurons weigh the whole picture at once, a wide pattern of for and against, and a digit is told by how many such patterns add up. Parts come out of it here and there: of the sixteen, some neuron of hidden layer 2 tells ${trained.parts} (as hoped ${hoped.parts}, untrained ${untrained.parts}); a part that only one digit has cannot be told from that digit, though.`,
      `The hope can be built, then, and it works${
        mnist ? `: ${mnist.hoped} of MNIST, where the network left to itself comes to ${mnist.trained}` : ''
      }. It is not perfect either: ${
        failing.length > 0
          ? `${failing.length === 1 ? 'neuron' : 'neurons'} ${list(failing.map(String))} ${failing.length === 1 ? 'does' : 'do'} not live up to the name when there is other ink, `
          : ''
      }${twice} names come twice, and ${glowing} of the edge neurons are above 0.5 on blank paper. And nothing in learning asks for it. Whether a network that learned has found pieces that one could name is the question that the course leaves open here.`,
    ],
    names: 'All 32 names of the network built as hoped, and what they are worth',
    namesHint:
      'An edge’s name is measured: the bar that lights its neuron most, by the nearest row and column (0 to 3) and direction. A part’s name is what the neuron was taught.',
    columns: ['neuron', 'name', 'AUC', 'among other bars'],
  },
};
