/**
 * The worker that paints the light of one network. The first message hands over the canvas; the others are
 * the painter's own. Of moments that arrive while it paints only the last is painted.
 */
import {
  createLightPainter,
  type LightMessage,
  type LightMoment,
  type LightPainter,
} from '../../marks/createLightPainter.ts';

/** The first message: the canvas, which the page can draw on no more. */
export interface LightCanvas {
  readonly kind: 'canvas';
  readonly canvas: OffscreenCanvas;
}

let paint: LightPainter | null = null;
let latest: LightMoment | null = null;

function paintLatest(): void {
  if (latest) paint?.(latest);
  latest = null;
}

self.onmessage = ({ data }: MessageEvent<LightCanvas | LightMessage>) => {
  if (data.kind === 'canvas') paint = createLightPainter(data.canvas);
  else if (data.kind === 'moment') {
    if (!latest) setTimeout(paintLatest);
    latest = data;
  } else paint?.(data);
};
