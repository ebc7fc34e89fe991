/**
 * f called with the reader's digit: 784 numbers as the picture that they are, and as a list that opens; ten
 * numbers out.
 */
import { useRef, useState } from 'react';
import { useTexts } from '../../components/follow/LessonContext.ts';
import { useLive } from '../../components/follow/useLive.ts';
import { CellPicture } from '../../components/pictures/CellPicture.tsx';
import type { DigitImage } from '../../image/DigitImage.ts';
import { drawCells } from '../../marks/drawCells.ts';
import { imageSide } from '../../network/lessonShape.ts';
import { formatActivation, sayInput } from '../../text/numbers.ts';
import { type FunctionPart, functionCount } from './model/nestedFunction.ts';
import { NumberList } from './NumberList.tsx';
import { functionTexts } from './text.ts';

/** Characters of the widest printed activation. */
const numberWidth = 5;

const outputPart: FunctionPart = { kind: 'activations', layer: functionCount };

/** All numbers, row by row. */
function listNumbers(image: DigitImage): string {
  const printed = Array.from(image, (a) => formatActivation(a).padEnd(numberWidth));
  return Array.from({ length: imageSide }, (_, row) =>
    printed.slice(row * imageSide, (row + 1) * imageSide).join(' '),
  ).join('\n');
}

/** The list, written only while somebody has opened it. */
function InputList() {
  const texts = useTexts(functionTexts);
  const ref = useRef<HTMLTextAreaElement>(null);
  const [isOpen, setOpen] = useState(false);
  useLive(
    ({ image }) => [isOpen ? image : null],
    (image) => {
      if (image && ref.current) ref.current.value = listNumbers(image);
    },
    'sentences',
  );
  return (
    <details className="function-list" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{texts.list}</summary>
      <textarea ref={ref} data-tells="numbers" readOnly rows={8} wrap="off" aria-label={texts.listName} />
    </details>
  );
}

/** The picture that f is called with; each cell is said with its number. */
function InputPicture() {
  const texts = useTexts(functionTexts);
  const canvasRef = useRef<HTMLCanvasElement>(null);
  useLive(
    ({ image }) => [image],
    (image) => {
      const context = canvasRef.current?.getContext('2d', { willReadFrequently: true });
      if (context) drawCells(context, image);
    },
  );
  return (
    <CellPicture
      name={texts.input}
      keys={texts.keys}
      canvasRef={canvasRef}
      describe={({ image }, { row, column, index }) => ({
        name: texts.cell({ row, column, light: sayInput(image[index]) }),
        tells: 'numbers',
      })}
    />
  );
}

/** Picture, arrow and ten outputs, from left to right; pointing at either side is pointing at its neuron. */
export function CallView() {
  const texts = useTexts(functionTexts);
  return (
    <div className="split-picture function-call">
      <figure className="stack close function-input">
        <figcaption>{texts.input}</figcaption>
        <InputPicture />
        <InputList />
      </figure>
      <p className="function-arrow" aria-hidden="true">
        <i>{texts.call}</i>
      </p>
      <figure className="function-outputs">
        <figcaption>{texts.outputs}</figcaption>
        <NumberList name={texts.outputs} itemName={`${texts.output} `} part={outputPart} />
      </figure>
    </div>
  );
}
