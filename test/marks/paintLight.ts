import { createLightPainter, type LightMessage } from '../../src/marks/createLightPainter.ts';

/** Paints messages on a canvas that only keeps what is put on it; gives its last pixels, or null. */
export function paintLight(messages: readonly LightMessage[]): Uint8ClampedArray | null {
  let pixels: Uint8ClampedArray | null = null;
  const canvas = { width: 0, height: 0, getContext: () => context };
  const context = {
    canvas,
    createImageData: (width: number, height: number) => ({
      width,
      height,
      data: new Uint8ClampedArray(4 * width * height),
    }),
    putImageData: ({ data }: ImageData) => {
      pixels = Uint8ClampedArray.from(data);
    },
  };
  const painter = createLightPainter(canvas as unknown as HTMLCanvasElement);
  for (const message of messages) painter?.(message);
  return pixels;
}
