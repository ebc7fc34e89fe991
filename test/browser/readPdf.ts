/**
 * What stands on a printed page: its texts and pictures, and where, as a PDF of the browser has them.
 */
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';

/** A place in points, from the lower left corner. */
export interface PaperBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PaperText {
  readonly text: string;
  /** The left end of its baseline. */
  readonly x: number;
  readonly y: number;
}

export interface PaperPicture extends PaperBox {
  /** How dark it is 0...1 at a place in fractions of its width, from the left, and height, from the top. */
  readonly darknessAt: (xFraction: number, yFraction: number) => number;
}

export interface PaperPage {
  readonly texts: readonly PaperText[];
  /** Takes a while: each is unpacked. */
  readonly readPictures: () => Promise<readonly PaperPicture[]>;
}

type Matrix = readonly number[];

interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

// Of Node 22, which the reader counts on.
const buffers = ArrayBuffer.prototype as { transferToFixedLength?: (length?: number) => ArrayBuffer };
buffers.transferToFixedLength ??= function copy(this: ArrayBuffer, length = this.byteLength) {
  return this.slice(0, length);
};

function multiply(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[2] * b[1],
    a[1] * b[0] + a[3] * b[1],
    a[0] * b[2] + a[2] * b[3],
    a[1] * b[2] + a[3] * b[3],
    a[0] * b[4] + a[2] * b[5] + a[4],
    a[1] * b[4] + a[3] * b[5] + a[5],
  ];
}

function pictureOf([width, , , height, x, y]: Matrix, pixels: Pixels): PaperPicture {
  const channels = pixels.data.length / (pixels.width * pixels.height);
  const darknessAt = (xFraction: number, yFraction: number) => {
    const column = Math.min(pixels.width - 1, Math.floor(xFraction * pixels.width));
    const row = Math.min(pixels.height - 1, Math.floor(yFraction * pixels.height));
    const at = channels * (row * pixels.width + column);
    const [r, g, b] = pixels.data.subarray(at, at + 3);
    const alpha = channels === 4 ? pixels.data[at + 3] / 255 : 1;
    return alpha * (1 - (r + g + b) / (3 * 255));
  };
  return { x, y, width, height, darknessAt };
}

type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;

/** Follows the page's operators with the matrix that is in force, to where each picture is painted. */
async function readPictures(page: PdfPage): Promise<PaperPicture[]> {
  const { OPS } = await getResolvedPDFJS();
  const { fnArray, argsArray } = await page.getOperatorList();
  const painted: { readonly name: string; readonly matrix: Matrix }[] = [];
  const kept: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  const isOpening = [OPS.save, OPS.paintFormXObjectBegin];
  const isClosing = [OPS.restore, OPS.paintFormXObjectEnd];
  fnArray.forEach((operator, index) => {
    const given = argsArray[index];
    if (isOpening.includes(operator)) kept.push(matrix);
    if (isClosing.includes(operator)) matrix = kept.pop() ?? matrix;
    if (operator === OPS.transform) matrix = multiply(matrix, given);
    if (operator === OPS.paintFormXObjectBegin && given[0]) matrix = multiply(matrix, given[0]);
    if (operator === OPS.paintImageXObject) painted.push({ name: given[0], matrix });
  });
  return Promise.all(
    painted.map(async ({ name, matrix: at }) => {
      const objects = name.startsWith('g_') ? page.commonObjs : page.objs;
      const pixels = await new Promise<Pixels>((resolve) => objects.get(name, resolve));
      return pictureOf(at, pixels);
    }),
  );
}

/** Reads a PDF page by page. */
export async function readPdf(bytes: Uint8Array): Promise<readonly PaperPage[]> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const pages: PaperPage[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const texts = items.flatMap((item) =>
      'str' in item && item.str.trim() !== ''
        ? [{ text: item.str, x: Number(item.transform[4]), y: Number(item.transform[5]) }]
        : [],
    );
    pages.push({ texts, readPictures: () => readPictures(page) });
  }
  return pages;
}
