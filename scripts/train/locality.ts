/**
 * Sixteen neurons on a 4 x 4 grid over the digit's area, each to look at its own place: a weight farther than
 * a radius from its neuron's centre is shrunk by the square of what is beyond, and the pictures stay small
 * patches.
 *
 *   w_jk *= 1 - min(1, r strength max(0, d_jk - radius)^2)   d_jk: from cell k to neuron j's centre, in cells
 */
import { gridCentre } from '../../src/image/edgeGrid.ts';
import { imageSide } from '../../src/network/lessonShape.ts';
import type { Layer } from '../../src/network/Network.ts';

/** How local the first layer is to be. */
export interface Locality {
  readonly radiusCells: number;
  /** Of the shrinking, for each squared cell beyond the radius; the learning rate r multiplies it. */
  readonly strength: number;
}

/**
 * A step that shrinks what is far, for that first layer at a learning rate. It mutates the layer's weights.
 */
export function createLocality(layer: Layer, locality: Locality): (learningRate: number) => void {
  const { weights, neuronCount } = layer;
  const pulls = weights.map((_, i) => {
    const k = Math.floor(i / neuronCount);
    const centre = gridCentre(i % neuronCount);
    const x = (k % imageSide) + 0.5 - centre.x;
    const y = Math.floor(k / imageSide) + 0.5 - centre.y;
    return locality.strength * Math.max(0, Math.hypot(x, y) - locality.radiusCells) ** 2;
  });
  return (learningRate) => {
    for (let i = 0; i < weights.length; i++) {
      if (pulls[i] > 0) weights[i] *= 1 - Math.min(1, learningRate * pulls[i]);
    }
  };
}
