/**
 * The wall's cells: blue above zero, orange below, dark at zero; each layer's weights by one
 * linear scale, symmetric about zero, its biases by their own. Layers that do not count yet are dimmed.
 */

import { signedRgba, stageRgba } from '../../../marks/colours.ts';
import { contributionLimit } from '../../../marks/drawConnections.ts';
import { type CellContext, largestSize } from '../../../marks/drawSignedPicture.ts';
import type { Network } from '../../../network/Network.ts';
import { parameterOf } from '../model/parameterPlace.ts';
import { parameterAt, type WallBlock, type WallLayout } from './wallLayout.ts';

/** The light of what does not count yet: enough to see that there is something. */
const dimmedLight = 0.22;

/** The number that has full colour in a block. */
export function wallLimit({ layers }: Network, { layer, kind }: Pick<WallBlock, 'layer' | 'kind'>): number {
  return kind === 'weights' ? contributionLimit(layers[layer - 1]) : largestSize(layers[layer - 1].biases);
}

/** Fills a canvas of one pixel a cell. */
export function drawWall(
  context: CellContext,
  layout: WallLayout,
  network: Network,
  isShown: (block: WallBlock) => boolean,
): void {
  const picture = context.createImageData(layout.width, layout.height);
  const rgba = new Int32Array(picture.data.buffer).fill(stageRgba);
  for (const block of layout.blocks) {
    const light = isShown(block) ? 1 : dimmedLight;
    const limit = wallLimit(network, block) || 1;
    for (let row = 0; row < block.height; row++)
      for (let column = 0; column < block.width; column++) {
        const place = parameterAt({ ...layout, blocks: [block] }, block.x + column, block.y + row, 0);
        const fraction = place ? parameterOf(network, place) / limit : 0;
        rgba[(block.y + row) * layout.width + block.x + column] = signedRgba(
          light * Math.max(-1, Math.min(1, fraction)),
        );
      }
  }
  context.putImageData(picture, 0, 0);
}
