/**
 * The wall: every weight and bias of the lesson's network one cell of one picture. Hidden layer 1 as the
 * pictures of its neurons; below them the two smaller matrices, and beside each layer's weights its biases as
 * a column.
 */
import { imageSide, lessonSizes } from '../../../network/lessonShape.ts';
import type { ParameterPlace } from '../model/parameterPlace.ts';

/** A block of cells that belong together. */
export interface WallBlock {
  /** The layer of the neurons, 1...3, and what of it: its weights or its biases. */
  readonly layer: number;
  readonly kind: 'weights' | 'biases';
  /**
   * In hidden layer 1 a block of weights is one neuron's picture; elsewhere it is all of the layer's, a row a
   * neuron.
   */
  readonly neuron: number | null;
  /** In cells. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where everything is, in cells. */
export interface WallLayout {
  readonly width: number;
  readonly height: number;
  readonly blocks: readonly WallBlock[];
}

/** Cells between two pictures, and around the smaller blocks. */
const gap = 2;
/** Cells above the smaller blocks, and between them. */
const strip = 8;

/** The weights into hidden layer 1: a 28 x 28 block a neuron, so many in a row, from the upper left on. */
function pictureBlocks(columns: number): WallBlock[] {
  const step = imageSide + gap;
  return Array.from({ length: lessonSizes[1] }, (_, neuron) => ({
    layer: 1,
    kind: 'weights',
    neuron,
    x: (neuron % columns) * step,
    y: Math.floor(neuron / columns) * step,
    width: imageSide,
    height: imageSide,
  }));
}

/** All other weights and biases, side by side from that height down; biases are two cells wide. */
function stripBlocks(y: number): WallBlock[] {
  let x = 0;
  const place = (layer: number, kind: WallBlock['kind']): WallBlock => {
    const width = kind === 'biases' ? 2 : lessonSizes[layer - 1];
    const block = { layer, kind, neuron: null, x, y, width, height: lessonSizes[layer] };
    x += width + (kind === 'weights' ? gap : strip);
    return block;
  };
  return [
    place(1, 'biases'),
    ...[2, 3].flatMap((layer) => [place(layer, 'weights'), place(layer, 'biases')]),
  ];
}

/** The wall with so many pictures in a row. */
export function layOutWall(columns: number): WallLayout {
  const step = imageSide + gap;
  const rows = Math.ceil(lessonSizes[1] / columns);
  const y = rows * step - gap + strip;
  const blocks = [...pictureBlocks(columns), ...stripBlocks(y)];
  return { width: columns * step - gap, height: y + lessonSizes[1], blocks };
}

/** The parameter at a cell of a block, whose cells are counted from its corner. */
function placeInBlock({ layer, kind, neuron }: WallBlock, column: number, row: number): ParameterPlace {
  if (kind === 'biases') return { layer, index: row, from: null };
  return neuron === null
    ? { layer, index: row, from: column }
    : { layer, index: neuron, from: row * imageSide + column };
}

/** The block that holds a parameter. Throws RangeError when the network has no such layer. */
function blockOf({ blocks }: WallLayout, { layer, index, from }: ParameterPlace): WallBlock {
  const kind = from === null ? 'biases' : 'weights';
  const isIt = (block: WallBlock) =>
    block.layer === layer && block.kind === kind && (block.neuron === null || block.neuron === index);
  const block = blocks.find(isIt);
  if (!block) throw new RangeError(`There is no layer ${layer} on the wall.`);
  return block;
}

/** The corner of a parameter's cell, and how wide it is, in cells. */
export function cellOfParameter(layout: WallLayout, place: ParameterPlace) {
  const block = blockOf(layout, place);
  const { x, y, neuron } = block;
  if (place.from === null) return { x, y: y + place.index, width: block.width };
  if (neuron === null) return { x: x + place.from, y: y + place.index, width: 1 };
  return { x: x + (place.from % imageSide), y: y + Math.floor(place.from / imageSide), width: 1 };
}

/** Just inside of a block's far side. */
const inside = 1e-6;

/**
 * The parameter at a place on the wall, in cells: of the nearest block within `reach` cells; null where there
 * is none.
 */
export function parameterAt(
  { blocks }: WallLayout,
  x: number,
  y: number,
  steps: number,
): ParameterPlace | null {
  const clamp = (at: number, start: number, size: number) =>
    Math.min(start + size - inside, Math.max(start, at));
  const near = blocks
    .map((block) => {
      const [inX, inY] = [clamp(x, block.x, block.width), clamp(y, block.y, block.height)];
      return { block, inX, inY, distance: Math.hypot(inX - x, inY - y) };
    })
    .reduce((best, one) => (one.distance < best.distance ? one : best));
  if (near.distance > steps) return null;
  return placeInBlock(near.block, Math.floor(near.inX - near.block.x), Math.floor(near.inY - near.block.y));
}
