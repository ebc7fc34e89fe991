/** Pictures before and after: what differs is found, with its place, and what does not is not. */
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { comparePictures } from '../../scripts/pictures/comparePictures.ts';

/** A picture with a square on dark ground. */
function picture({ width = 40, height = 30, left = 10, top = 5, grey = 200 } = {}): Buffer {
  const png = new PNG({ width, height });
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const isIn = x >= left && x < left + 8 && y >= top && y < top + 8;
      png.data.set([...Array(3).fill(isIn ? grey : 20), 255], 4 * (y * width + x));
    }
  return PNG.sync.write(png);
}

describe('two pictures', () => {
  it('that are the same have no difference', () => {
    expect(comparePictures(picture(), picture())).toBeNull();
  });

  it('differ where something was shifted by two pixels', () => {
    const difference = comparePictures(picture(), picture({ left: 12 }));
    expect(difference).toMatchObject({
      count: 32,
      box: { left: 10, right: 20, top: 5, bottom: 13 },
      sizes: null,
    });
  });

  it('differ where a colour is a little another one', () => {
    expect(comparePictures(picture(), picture({ grey: 190 }))?.count).toBe(64);
  });

  it('differ where one is higher, by what it has more', () => {
    const difference = comparePictures(picture(), picture({ height: 33 }));
    expect(difference).toMatchObject({ sizes: '40 x 30 -> 40 x 33', box: { top: 30, bottom: 33 } });
  });
});
