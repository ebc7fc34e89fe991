/** What the figure `edge-detector` says. */

import type { BrushSign, Symmetry } from './model/painting.ts';
import type { PuzzleId } from './model/puzzlePictures.ts';

export const edgeDetectorTexts = {
  name: 'edge-detector',
  en: {
    name: 'Paint the weights of one neuron',
    explain:
      'These 784 weights are one neuron’s, and you paint them: zero everywhere but positive in one region, and the neuron sums the ink of that region. Negative weights around it make it dark again where there is too much.',
    canvas: 'The 784 weights, to be painted',
    keys: 'Arrow keys move the cursor, Space paints; P, M and E choose positive, negative and the eraser.',
    /** For fingers. */
    touch: 'With a finger: tap the picture once, then paint.',
    cell: ({ row, column, weight }: { row: number; column: number; weight: string }) =>
      `row ${row}, column ${column}, weight ${weight}`,
    brush: 'Brush',
    sign: { positive: '+ positive', negative: '− negative', none: 'eraser' } satisfies Readonly<
      Record<BrushSign, string>
    >,
    size: 'Size',
    sizeName: ['one cell', 'a line', 'wide'] satisfies readonly string[],
    strength: 'Strength',
    strengthName: ['faint', 'half', 'full'] satisfies readonly string[],
    symmetry: 'Mirror',
    symmetryName: { none: 'none', sides: 'left and right', heights: 'top and bottom' } satisfies Readonly<
      Record<Symmetry, string>
    >,
    undo: 'Undo the last stroke of the brush',
    redo: 'Do it again',
    clear: 'All weights to zero',
    puzzles: 'Puzzle',
    puzzle: {
      bar: {
        name: 'A bar, not a blob',
        task: 'Fire for the bar, and stay dark for the blob that covers it.',
        hint: 'Positive where the bar is; negative above and below it, where only the blob has ink.',
      },
      place: {
        name: 'Here, not there',
        task: 'Fire for the bar at the top alone.',
        hint: 'Positive along the top bar is not enough for the last picture: it has that bar too. What else has it?',
      },
      upright: {
        name: 'Upright',
        task: 'Fire for the upright line, not for one of another direction through the same middle.',
        hint: 'All four share the middle. Reward the ends of the upright one, and punish the ends of the others.',
      },
      anyUpright: {
        name: 'Any upright line',
        task: 'Fire for an upright line wherever it stands, and for no level one.',
        hint: 'Three positive lines; where a level line crosses them it must lose more than it gains.',
      },
      edge: {
        name: 'The edge of a field',
        task: 'Fire where ink begins: dark above, light below. Not for ink everywhere.',
        hint: 'Positive just below the edge, negative just above it.',
      },
      thin: {
        name: 'Thin, not thick',
        task: 'Fire for the thin line, not for the thick one, nor for two beside its place.',
        hint: 'A narrow positive line with negative sides.',
      },
      corner: {
        name: 'Both arms',
        task: 'Fire for the corner, and for neither of its arms alone.',
        hint: 'Paint both arms faintly: one alone must stay below the threshold, the two together pass it.',
      },
      loop: {
        name: 'The upper loop',
        task: 'Fire for our nines; not for our sixes and ones.',
        hint: 'A nine has its loop above, a six below. Reward the sides of the upper loop, punish the lower one.',
      },
      oneNotSeven: {
        name: '1, not 7',
        task: 'Fire for every one of ours, and for no seven.',
        hint: 'What does a seven have that no one has? Punish that.',
      },
    } satisfies Readonly<
      Record<PuzzleId, { readonly name: string; readonly task: string; readonly hint: string }>
    >,
    /** The pictures of each puzzle, in their order, for who cannot see them. */
    pictureNames: {
      bar: ['a level bar across row 10', 'a blob over rows 6 to 14', 'no ink at all'],
      place: [
        'a level bar near the top, row 8',
        'a level bar near the bottom, row 20',
        'a level bar in the middle, row 14',
        'all three bars',
      ],
      upright: [
        'an upright line in the middle',
        'a level line in the middle',
        'a line falling to the right',
        'a line rising to the right',
      ],
      anyUpright: [
        'an upright line at the left, column 8',
        'an upright line in the middle, column 14',
        'an upright line at the right, column 20',
        'a level line near the top, row 8',
        'a level line in the middle, row 14',
        'a level line near the bottom, row 20',
      ],
      edge: [
        'ink in rows 15 to 21 only',
        'ink in rows 7 to 21',
        'ink in rows 7 to 13 only',
        'one level line at row 9',
      ],
      thin: [
        'a thin upright line in the middle, column 14',
        'a thick upright line in the middle',
        'two thin upright lines, columns 11 and 17',
      ],
      corner: [
        'a corner: up the left side, then along the top',
        'the left arm alone, down column 8',
        'the top arm alone, along row 8',
        'another corner: along the top, then down the right side',
      ],
      // Digits are named by digitPicture.
      loop: [],
      oneNotSeven: [],
    } satisfies Readonly<Record<PuzzleId, readonly string[]>>,
    digitPicture: (digit: number, hand: number) => `our ${digit}, hand ${hand}`,
    showHint: 'A hint',
    next: 'Next puzzle',
    solved: 'Solved: it fires for all that it should, and for nothing else.',
    unsolved: (right: number, all: number) => `${right} of ${all} pictures are right.`,
    shouldFire: 'should fire',
    shouldNot: 'should stay dark',
    fires: 'fires',
    staysDark: 'stays dark',
    sum: ({ positive, negative, sum }: { positive: string; negative: string; sum: string }) =>
      `${positive} ${negative}\n= ${sum}`,
    rule: (threshold: string) =>
      `Ink × weight, summed over all 784 pixels: blue adds, orange with a dash takes away. It fires when the sum passes ${threshold}.`,
    rank: 'Which of these has the largest sum under your weights? Press them in order, largest first.',
    rankHint: 'Paint something first.',
    rankAgain: 'Again',
    rankPicture: (index: number, name: string) => `Picture ${index + 1}, ${name}`,
    ranked: (place: number) => `${place}.`,
    rankVerdict: (isRight: boolean) =>
      isRight ? 'Right, all four in order.' : 'Not in this order: here are the sums.',
    yours: 'Your own digit under these weights',
    yoursSum: ({ sum, fires }: { sum: string; fires: boolean }) =>
      `sum ${sum}: ${fires ? 'it fires' : 'it stays dark'}`,
    trained: 'In the network',
    trainedLabel: 'Neuron of hidden layer 1',
    trainedChoice: (neuron: number) => `neuron ${neuron}`,
    take: 'See what it painted',
    place: 'Put yours in its place',
    placed: (neuron: number) =>
      `Neuron ${neuron} of hidden layer 1 now has your weights, in every figure. Undo, or “put it back”, brings its own back.`,
  },
};

export type EdgeDetectorTexts = (typeof edgeDetectorTexts)['en'];
