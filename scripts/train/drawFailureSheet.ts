/**
 * Failures as a sheet to look at, an SVG: a row a kind, with how often it happened, and its most confident
 * examples, each with what the network says. Holds pictures of the data: to be looked at, not to be
 * published.
 */
import { stageColours } from '../../src/marks/stageColours.ts';
import { imageSide } from '../../src/network/lessonShape.ts';
import { encodePng } from './encodePng.ts';
import type { Failure, FailureKind } from './findFailures.ts';

const kindCount = 10;
const examplesInRow = 8;
const picturePx = 112;
const columnPx = 130;
const rowPx = 160;
const headingPx = 110;
const textPx = 13;

/** The text of the SVG: the first ten kinds, up to eight examples of each. */
export function drawFailureSheet(title: string, kinds: readonly FailureKind[]): string {
  const shown = kinds.slice(0, kindCount);
  const width = headingPx + examplesInRow * columnPx;
  const height = (shown.length + 0.5) * rowPx;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="sans-serif" font-size="${textPx}" fill="${stageColours.text}">`,
    `<rect width="100%" height="100%" fill="${stageColours.stage}"/>`,
    text(16, 32, title),
    ...shown.map((kind, row) => drawRow(kind, (row + 0.4) * rowPx)),
    '</svg>\n',
  ].join('\n');
}

function drawRow(kind: FailureKind, top: number): string {
  const [{ label, reading }] = kind;
  const examples = kind.slice(0, examplesInRow);
  return [
    text(16, top + picturePx / 2, `${label} as ${reading.digit}`),
    text(16, top + picturePx / 2 + 20, kind.length === 1 ? 'once' : `${kind.length} times`),
    ...examples.map((failure, column) => drawExample(failure, headingPx + column * columnPx, top)),
  ].join('\n');
}

function drawExample({ image, reading }: Failure, left: number, top: number): string {
  const { digit, activation, next, nextActivation } = reading;
  const message = `${digit}: ${activation.toFixed(2)}  ${next}: ${nextActivation.toFixed(2)}`;
  const png = encodePng(greyPixels(image)).toString('base64');
  return [
    `<image x="${left}" y="${top}" width="${picturePx}" height="${picturePx}" style="image-rendering: pixelated" href="data:image/png;base64,${png}"/>`,
    text(left, top + picturePx + textPx + 3, message),
  ].join('\n');
}

function text(x: number, y: number, words: string): string {
  return `<text x="${x}" y="${y}">${words}</text>`;
}

/** White is 1, as on the stage. */
function greyPixels(image: Float64Array) {
  const bytes = Uint8Array.from({ length: 3 * image.length }, (_, at) =>
    Math.round(255 * image[Math.floor(at / 3)]),
  );
  return { width: imageSide, height: imageSide, bytes };
}
