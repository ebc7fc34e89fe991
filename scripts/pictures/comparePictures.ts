/**
 * Two pictures of the same view, held against each other pixel by pixel.
 */
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** Where two pictures differ. */
export interface Difference {
  /** Pixels that differ. */
  readonly count: number;
  /** The box around all of them, in pixels. */
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
  /** Both sizes, where they are not the same. */
  readonly sizes: string | null;
  /** What differs marked red, as PNG. */
  readonly marked: Buffer;
}

/**
 * Colours nearer than this are the same to anybody; edges that are only smoothed otherwise are the same, too.
 */
const threshold = 0.01;

/** On a ground of so many pixels, with what is beyond the picture left transparent. */
function spread(picture: PNG, width: number, height: number): PNG {
  const ground = new PNG({ width, height });
  PNG.bitblt(picture, ground, 0, 0, picture.width, picture.height, 0, 0);
  return ground;
}

/** Where they differ; null where nowhere. */
export function comparePictures(before: Buffer, after: Buffer): Difference | null {
  if (before.equals(after)) return null;
  const [a, b] = [before, after].map((bytes) => PNG.sync.read(bytes));
  const [width, height] = [Math.max(a.width, b.width), Math.max(a.height, b.height)];
  const [wideA, wideB] = [a, b].map((picture) => spread(picture, width, height));
  const mask = new PNG({ width, height });
  const options = { threshold, diffMask: true };
  const count = pixelmatch(wideA.data, wideB.data, mask.data, width, height, options);
  if (count === 0) return null;
  const box = { left: width, top: height, right: 0, bottom: 0 };
  for (let pixel = 0; pixel < width * height; pixel++) {
    if (mask.data[4 * pixel + 3] === 0) continue;
    const [x, y] = [pixel % width, Math.floor(pixel / width)];
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x + 1);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y + 1);
  }
  const isSameSize = a.width === b.width && a.height === b.height;
  const marked = new PNG({ width, height });
  pixelmatch(wideA.data, wideB.data, marked.data, width, height, { threshold });
  return {
    count,
    box,
    sizes: isSameSize ? null : `${a.width} x ${a.height} -> ${b.width} x ${b.height}`,
    marked: PNG.sync.write(marked),
  };
}
