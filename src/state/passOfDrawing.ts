/**
 * What the network makes of a drawing that is not on the pad: through the same framing as the one that is.
 *
 *   strokes -> framing -> image -> forward pass
 */
import type { Drawing } from '../image/Drawing.ts';
import { type ForwardPass, forward } from '../network/forward.ts';
import type { Network } from '../network/Network.ts';
import { imageOfDrawing } from './imageOfDrawing.ts';

/** The forward pass for a drawing; its activations[0] is the image. */
export function passOfDrawing(network: Network, drawing: Drawing, framingProgress: number): ForwardPass {
  return forward(network, imageOfDrawing(drawing, framingProgress));
}
