/** The drawing functions of src/marks, by their names. */
import { drawCurvePlane, layOutCurve } from '../../../src/marks/curvePlane.ts';
import { drawBars } from '../../../src/marks/drawBars.ts';
import { drawCursor } from '../../../src/marks/drawCursor.ts';
import { drawCurves } from '../../../src/marks/drawCurves.ts';
import { drawInkGuides } from '../../../src/marks/drawInkGuides.ts';
import { drawInkLayers } from '../../../src/marks/drawInkLayers.ts';
import { drawLabels } from '../../../src/marks/drawLabels.ts';
import { markBrightest, placeNeurons } from '../../../src/marks/drawNeurons.ts';
import { drawOff } from '../../../src/marks/drawOff.ts';
import { dimOtherValues, placeOutputValues, writeOutputValues } from '../../../src/marks/drawOutputValues.ts';
import { dimOthers, drawPointed } from '../../../src/marks/drawPointed.ts';
import { drawPointedCell } from '../../../src/marks/drawPointedCell.ts';
import { drawSigmoid, placeDot } from '../../../src/marks/drawSigmoid.ts';
import { layerIn } from '../../../src/marks/layerIn.ts';
import { layOutNetwork } from '../../../src/marks/networkLayout.ts';
import { pathIn } from '../../../src/marks/pathIn.ts';
import { drawing } from './Drawing.ts';

const format = (value: number) => value.toFixed(2);
const right = layOutNetwork('right', { widthPx: 420, heightPx: 273 }, [3, 2, 4]);
const down = layOutNetwork('down', { widthPx: 300, heightPx: 0 }, [3, 2, 4]);
const [inHidden, inInput] = [
  { layer: 2, index: 1 },
  { layer: 0, index: 400 },
];

const curves = {
  widthPx: 360,
  training: [1, 100, 5000].map((examples) => ({ examples, value: 1 / Math.sqrt(examples) })),
  test: [1, 100, 5000].map((examples) => ({ examples, value: 0.1 + 0.9 / Math.sqrt(examples) })),
  lastExamples: 5000,
  range: [0, 1],
  ticks: [0, 0.5, 1],
  format,
  formatExamples: String,
  shown: 100,
} as const;

export const commonDrawings = {
  drawCurvePlane: drawing(
    (root, { widthPx, middle }) =>
      drawCurvePlane(root, layOutCurve({ widthPx, lowerPx: 30, sums: [-8, 6] }), middle, format),
    { widthPx: 400, middle: -1.5 },
    { widthPx: 900, middle: 3 },
  ),
  drawBars: drawing(
    drawBars,
    { weights: [0.5, -1.25, 0], contributions: [0.25, -1, 0], limit: 2 },
    { weights: [1, -2, 3, -4], contributions: [0, 0, 1, 0], limit: 0 },
  ),
  drawCursor: drawing(
    drawCursor,
    { place: [14.5, 3.5], isDown: false },
    { place: [0.5, 20.5], isDown: true },
  ),
  drawCurves: drawing(drawCurves, curves, {
    ...curves,
    widthPx: 800,
    test: curves.test.slice(0, 1),
    ticks: [0, 1],
    lastExamples: 80000,
    shown: 2,
  }),
  drawInkGuides: drawing(
    (root, { guides, middle }) => drawInkGuides(root, guides, middle),
    {
      guides: { box: { left: 4, top: 3.5, right: 20, bottom: 25 }, mass: [12.345678, 14] },
      middle: [14, 14],
    } as const,
    { guides: null, middle: null },
  ),
  drawInkLayers: drawing(
    drawInkLayers,
    [
      {
        kind: 'faint',
        strokes: [
          [
            [4, 4],
            [24.123456, 20],
          ],
        ],
        widthCells: 2.4,
      },
      { kind: 'pointed', strokes: [[[7, 7]]], widthCells: 3 },
    ],
    [{ kind: 'ink', strokes: [], widthCells: 1 }],
  ),
  drawLabels: drawing(
    (root, { layout, limits }) =>
      drawLabels(root, layout, {
        names: ['inputs', 'edges', 'parts', 'digits'],
        note: 'light',
        limits,
        gradientId: 'of',
      }),
    { layout: right, limits: ['1', '2.5', '4'] },
    { layout: down, limits: ['3'] },
  ),
  layerIn: drawing(
    (root, names) => names.forEach((name) => void layerIn(root, name)),
    ['under', 'over'],
    ['under', 'over'],
  ),
  pathIn: drawing((root, d) => void pathIn(root, 'line', d), 'M0,0H1', 'M0,0V2'),
  placeNeurons: drawing(placeNeurons, right, down),
  markBrightest: drawing(
    (root, digit) => {
      placeNeurons(root, right);
      markBrightest(root, digit);
    },
    2,
    null,
  ),
  placeOutputValues: drawing(placeOutputValues, right, down),
  writeOutputValues: drawing(
    (root, { outputs, digit }) => {
      placeOutputValues(root, right);
      writeOutputValues(root, { outputs, digit, format, isReadable: true });
    },
    { outputs: Float64Array.of(0.1, 0.9, 0, 1), digit: 3 },
    { outputs: null, digit: null },
  ),
  dimOtherValues: drawing(
    (root, inspected) => {
      placeOutputValues(root, right);
      dimOtherValues(root, 3, inspected);
    },
    { layer: 3, index: 1 },
    null,
  ),
  drawPointed: drawing(
    (root, { layout, inspected, term }) => drawPointed(root, layout, inspected, term),
    { layout: right, inspected: inHidden, term: 2 },
    { layout: down, inspected: inInput, term: null },
  ),
  drawOff: drawing(
    (root, { layout, place }) => drawOff(root, layout, place),
    { layout: right, place: { layer: 1, index: 2 } },
    { layout: down, place: null },
  ),
  dimOthers: drawing(
    (root, inspected) => {
      placeNeurons(root, right);
      dimOthers(root, inspected);
    },
    inHidden,
    null,
  ),
  drawPointedCell: drawing(
    (root, { cell, framing }) => drawPointedCell(root, cell, framing),
    { cell: 400, framing: { scale: 0.7, shiftXCells: 4.25, shiftYCells: -1 } },
    { cell: null, framing: null },
  ),
  drawSigmoid: drawing((root) => drawSigmoid(root), null, null),
  placeDot: drawing(
    (root, { z, a }) => {
      drawSigmoid(root);
      placeDot(root, z, a);
    },
    { z: -1.234567, a: 0.225 },
    { z: 40, a: 1 },
  ),
};
