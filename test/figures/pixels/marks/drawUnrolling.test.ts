/** The picture and its column, as the rectangles that a canvas is told to fill. */
import { describe, expect, it } from 'vitest';
import { createUnrollingDrawing } from '../../../../src/figures/pixels/marks/drawUnrolling.ts';
import { activationColour } from '../../../../src/marks/colours.ts';
import { layOutColumn, neuronBox, pixelBox } from '../../../../src/marks/columnLayout.ts';
import { inputCount } from '../../../../src/network/lessonShape.ts';
import { createRandom } from '../../../../src/network/random.ts';

const layout = layOutColumn(690);
const random = createRandom(8);
const image = Float64Array.from({ length: inputCount }, () =>
  Math.max(0, Math.round(100 * random.uniform() - 50) / 100),
);

/** What is filled, in order, as one text a rectangle. */
function fills(fraction: number, isStepped = false): string[] {
  const filled: string[] = [];
  const context = {
    canvas: { width: layout.widthPx, height: layout.heightPx },
    fillStyle: '',
    strokeStyle: '',
    clearRect: () => filled.splice(0),
    strokeRect: () => {},
    getImageData: () => [...filled],
    putImageData: (kept: string[]) => filled.splice(0, filled.length, ...kept),
    fillRect: (...box: number[]) =>
      filled.push(`${box.map((n) => n.toFixed(3)).join()} ${context.fillStyle}`),
  };
  const draw = createUnrollingDrawing(context as unknown as CanvasRenderingContext2D, layout);
  draw(image, { fraction: 0.2, isStepped });
  draw(image, { fraction, isStepped });
  draw(image, { fraction, isStepped });
  return filled;
}

const fillOf = ({ xPx, yPx, widthPx, heightPx }: ReturnType<typeof pixelBox>, intensity: number) =>
  `${[xPx, yPx, widthPx, heightPx].map((n) => n.toFixed(3)).join()} ${activationColour(intensity)}`;

const litCount = image.filter((intensity) => intensity > 0).length;

describe('the unrolling, drawn twice after another moment of it', () => {
  const every = Array.from({ length: inputCount }, (_, cell) => cell);

  it('has every pixel in its place at first, and no neuron', () => {
    const filled = new Set(fills(0));
    for (const cell of every) {
      expect(filled).toContain(fillOf(pixelBox(layout, cell), image[cell]));
      expect(filled).not.toContain(fillOf(neuronBox(layout, cell), image[cell]));
    }
  });

  it('has every lit neuron in its place at last, and no pixel', () => {
    const filled = new Set(fills(1));
    for (const cell of every.filter((k) => image[k] > 0)) {
      expect(filled).toContain(fillOf(neuronBox(layout, cell), image[cell]));
      expect(filled).not.toContain(fillOf(pixelBox(layout, cell), image[cell]));
    }
  });

  it('fills each pixel dark once and each inked one once, wherever it is', () => {
    // The grounds of the picture and of the column come first.
    expect(fills(0)).toHaveLength(2 + inputCount + litCount);
    const halfway = fills(0.5);
    expect(halfway.length).toBeLessThanOrEqual(2 + inputCount + litCount);
    expect(new Set(halfway).size).toBe(halfway.length);
  });

  it('has every row either here or there for those who want less motion', () => {
    const places = every.flatMap((cell) => [
      fillOf(pixelBox(layout, cell), image[cell]),
      fillOf(neuronBox(layout, cell), image[cell]),
    ]);
    const lit = fills(0.5, true).filter((text) => !text.endsWith(activationColour(0)));
    // But for the two grounds.
    for (const text of lit.slice(2)) expect(places).toContain(text);
  });
});
