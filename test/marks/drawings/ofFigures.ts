/** The drawing functions of the figures, by their names. */
import { drawOwnSum, drawSumBars, drawThreshold } from '../../../src/figures/bias/marks/drawBias.ts';
import { drawPenLine } from '../../../src/figures/draw/marks/drawPenLine.ts';
import { apartShifts, drawEdges } from '../../../src/figures/edges/marks/drawEdges.ts';
import { lightHope, placeHope } from '../../../src/figures/hope/marks/drawHopeNetwork.ts';
import { layOutHope } from '../../../src/figures/hope/marks/hopeLayout.ts';
import { drawShape } from '../../../src/figures/layers/marks/drawShape.ts';
import { drawCostCurve } from '../../../src/figures/learning/marks/drawCostCurve.ts';
import { drawOutputRow } from '../../../src/figures/learning/marks/drawOutputRow.ts';
import { drawNumber, placeBigNeuron } from '../../../src/figures/neuron/marks/drawBigNeuron.ts';
import { drawSlide, drawSlideMoment } from '../../../src/figures/outputs/marks/drawSlide.ts';
import { drawCrossing, drawNames } from '../../../src/figures/outputs/marks/drawSlideLabels.ts';
import { lightColumnMarks, placeColumnMarks } from '../../../src/figures/pixels/marks/drawColumnMarks.ts';
import {
  drawHeldSum,
  drawNumberLine,
  drawSummedNeurons,
} from '../../../src/figures/sigmoid/marks/drawSigmoidPlace.ts';
import { drawPointedWeight, drawRunningSums } from '../../../src/figures/weights/marks/drawRunningSums.ts';
import { layOutWeights } from '../../../src/figures/weights/marks/weightsLayout.ts';
import { layOutColumn } from '../../../src/marks/columnLayout.ts';
import { layOutCurve } from '../../../src/marks/curvePlane.ts';
import { growNeurons, placeHollows, showHollows } from '../../../src/marks/drawHollows.ts';
import { placeNeurons } from '../../../src/marks/drawNeurons.ts';
import { layOutNetwork } from '../../../src/marks/networkLayout.ts';
import { initialiseNetwork } from '../../../src/network/createNetwork.ts';
import { forward } from '../../../src/network/forward.ts';
import { createRandom } from '../../../src/network/random.ts';
import { drawing, groupIn } from './Drawing.ts';

const format = (value: number) => value.toFixed(2);
const planes = [400, 900].map((widthPx) => layOutCurve({ widthPx, lowerPx: 92, sums: [-8, 6] }));
const layout = layOutNetwork('right', { widthPx: 420, heightPx: 273 }, [3, 2]);
const stroke = [
  [4, 4],
  [24.123456, 20],
] as const;

const edges = [
  {
    stroke: [
      [4, 4],
      [4, 9],
    ],
    middle: [4, 6.5],
    direction: 'upright',
  },
  {
    stroke: [
      [4, 9],
      [9, 9],
    ],
    middle: [6.5, 9],
    direction: 'level',
  },
] as const;

const hope = [320, 200].map((widthPx) => layOutHope(widthPx));
const hopeNames = {
  titles: ['edges', 'parts', 'digits'],
  edges: ['bar', 'a bar that is long'],
  parts: ['loop'],
  ticked: [1],
};
const otherNames = { titles: ['a', 'b', 'c'], edges: ['hook'], parts: ['loop', 'stem'], ticked: [0, 2, 5] };
const hopeLight = {
  activations: null,
  digit: 3,
  path: [
    { from: { layer: 1, index: 2 }, to: { layer: 2, index: 0 }, index: 2, activation: 1, contribution: 1.5 },
    { from: { layer: 2, index: 0 }, to: { layer: 3, index: 3 }, index: 0, activation: 1, contribution: -0.5 },
  ],
  limits: [1, 1, 3, 3],
  pointed: { layer: 1, index: 2 },
  bar: { x: 9, y: 12, degrees: 30 },
};
const darkLight = { ...hopeLight, digit: null, path: [], pointed: null, bar: null };

const shapeOf = (sizes: readonly number[]) => {
  const network = initialiseNetwork(sizes, createRandom(1));
  const pass = forward(
    network,
    Float64Array.from({ length: sizes[0] }, (_, k) => k / sizes[0]),
  );
  return { network, pass, names: sizes.map((_, layer) => `layer ${layer}`) };
};

const costCurve = {
  widthPx: 340,
  values: [-1, -0.5, 0, 0.5, 1],
  costs: [1, 0.4, 0.25, 0.3, 0.7],
  value: -0.5,
  cost: 0.4,
  gradient: -0.75,
  nudged: 2,
  format,
  formatCost: format,
};

const held = [
  { place: { layer: 1, index: 3 }, activation: 0.123456 },
  { place: { layer: 3, index: 0 }, activation: 0.9 },
];
const slide = {
  widthPx: 420,
  heightPx: 240,
  curves: {
    fractions: [0, 0.25, 0.5, 0.75, 1],
    activations: [
      [0.9, 0.8, 0.5, 0.2, 0.1],
      [0.1, 0.3, 0.5, 0.7, 0.95],
      [0, 0.1, 0.3, 0.1, 0],
      [0, 0, 0, 0, 0],
    ],
  },
  fromDigit: 0,
  toDigit: 1,
  crossing: { fraction: 0.5, activation: 0.5 },
  crossingText: 'here',
  formatTick: format,
};
const bareSlide = { ...slide, widthPx: 700, curves: null, crossing: null, crossingText: '' };

const columns = [600, 320].map((widthPx) => layOutColumn(widthPx));
const image = Float64Array.from({ length: 784 }, (_, cell) => (cell % 11) / 10);

const summed = held.map(({ place, activation }, index) => ({ place, z: 20 * index - 3, activation }));
const weightsLayouts = [600, 320].map((widthPx) => layOutWeights(widthPx));
const sums = { positive: Float64Array.of(0, 1, 1, 2.5), negative: Float64Array.of(0, 0, -1.5, -1.5) };

export const figureDrawings = {
  drawSumBars: drawing(
    (root, { plane, bins }) => drawSumBars(root, plane, bins, -1.5),
    { plane: planes[0], bins: Uint16Array.of(0, 3, 7, 1) },
    { plane: planes[1], bins: Uint16Array.of(2, 0, 0, 0, 5, 1) },
  ),
  drawThreshold: drawing(
    (root, { plane, bias }) => drawThreshold(root, plane, bias, 'threshold'),
    { plane: planes[0], bias: 2.5 },
    { plane: planes[1], bias: -4 },
  ),
  drawOwnSum: drawing(
    (root, { plane, sum }) => drawOwnSum(root, plane, sum, -1.5),
    { plane: planes[0], sum: 1.25 },
    { plane: planes[1], sum: null },
  ),
  drawPenLine: drawing(
    (root, { strokes, framing, opacity }) => drawPenLine(root, strokes, framing, opacity),
    { strokes: [stroke], framing: { scale: 0.7, shiftXCells: 4.25, shiftYCells: -1 }, opacity: 0.5 },
    { strokes: [stroke, stroke], framing: null, opacity: 1 },
  ),
  drawEdges: drawing(
    (root, { on, apart }) =>
      drawEdges(new Map(edges.map((_, index) => [index, groupIn(root, `edge-${index}`)])), {
        edges,
        on,
        shifts: apartShifts(edges),
        apart,
        isPointed: (_, index) => on[index],
      }),
    { on: [true, false], apart: 0.75 },
    { on: [false, true], apart: 0 },
  ),
  placeHope: drawing(
    (root, { of, names }) => placeHope(root, of, names),
    { of: hope[0], names: hopeNames },
    { of: hope[1], names: otherNames },
  ),
  lightHope: drawing(
    (root, { of, light }) => {
      const [lines, words, ring] = ['lines', 'words', 'ring'].map((name) => groupIn(root, name));
      placeHope(words, of, hopeNames);
      lightHope({ lines, words, ring }, of, light);
    },
    { of: hope[0], light: hopeLight },
    { of: hope[1], light: darkLight },
  ),
  drawShape: drawing(
    (root, { shape, widthPx }) => drawShape(root, shape, { widthPx, heightPx: widthPx / 2 }),
    { shape: shapeOf([6, 3, 4]), widthPx: 400 },
    { shape: shapeOf([6, 5, 2, 3]), widthPx: 700 },
  ),
  drawCostCurve: drawing(drawCostCurve, costCurve, {
    ...costCurve,
    widthPx: 700,
    values: [0, 1],
    costs: [0.5, 0.5],
    value: 0,
    nudged: 1,
  }),
  drawOutputRow: drawing(
    (root, { activations, digit }) => drawOutputRow(root, activations, digit),
    { activations: Float64Array.from({ length: 10 }, (_, j) => j / 9), digit: 9 },
    { activations: null, digit: null },
  ),
  placeBigNeuron: drawing(placeBigNeuron, format, String),
  drawNumber: drawing(
    (root, { value, guess }) => {
      placeBigNeuron(root, format);
      // The scale has a picture of its own.
      for (const slice of root.querySelectorAll('.slice')) slice.remove();
      drawNumber(root, value, { text: format(value), guess });
    },
    { value: 0.123456, guess: { value: 0.3, text: 'you: 0.3' } },
    { value: 0.9, guess: null },
  ),
  drawSlide: drawing(drawSlide, slide, bareSlide),
  drawSlideMoment: drawing(
    (root, moment) => {
      drawSlide(root, slide);
      drawSlideMoment(root, slide, moment);
    },
    { fraction: 0.3, pointed: 2 },
    { fraction: null, pointed: null },
  ),
  drawNames: drawing(drawNames, slide, bareSlide),
  drawCrossing: drawing(drawCrossing, slide, bareSlide),
  placeColumnMarks: drawing(
    (root, { of, cell, names }) => placeColumnMarks(root, of, { cell, names }),
    { of: columns[0], cell: 400, names: ['picture', 'column', 'lens'] },
    { of: columns[1], cell: 0, names: ['a', 'b', 'c'] },
  ),
  lightColumnMarks: drawing(
    (root, { of, cell }) => {
      placeColumnMarks(root, of, { cell, names: [] });
      lightColumnMarks(root, of, { cell, image, format });
    },
    { of: columns[0], cell: 400 },
    { of: columns[1], cell: 783 },
  ),
  placeHollows: drawing(placeHollows, layout, { layers: layout.layers.slice(1) }),
  showHollows: drawing(
    (root, fractions) => {
      placeHollows(root, layout);
      showHollows(root, fractions);
    },
    [1, 0.25],
    [0.5, 1],
  ),
  growNeurons: drawing(
    (root, fractions) => {
      placeNeurons(root, layout);
      growNeurons(root, layout, fractions);
    },
    [1, 0.25],
    [0.5, 0],
  ),
  drawNumberLine: drawing(drawNumberLine, planes[0], planes[1]),
  drawHeldSum: drawing(
    (root, { plane, z }) => drawHeldSum(root, plane, z),
    { plane: planes[0], z: 1.234567 },
    { plane: planes[1], z: -4 },
  ),
  drawSummedNeurons: drawing(
    (root, { plane, neurons, inspected }) => drawSummedNeurons(root, plane, neurons, inspected),
    { plane: planes[0], neurons: summed, inspected: summed[0].place },
    { plane: planes[1], neurons: summed.slice(1), inspected: null },
  ),
  drawRunningSums: drawing(
    (root, { of, count }) =>
      drawRunningSums(root, of, { sums, count, limitText: '2.5', names: ['grid', 'column', 'sums'] }),
    { of: weightsLayouts[0], count: 2 },
    { of: weightsLayouts[1], count: 0.5 },
  ),
  drawPointedWeight: drawing(
    (root, { of, pointed }) => drawPointedWeight(root, of, pointed),
    { of: weightsLayouts[0], pointed: { cell: 400, step: 12 } },
    { of: weightsLayouts[1], pointed: null },
  ),
};
