/**
 * The table: sixteen parts, ten digits, a dot for what a digit always has, a ring for what some hands give
 * it. The rows of the parts that are there stand out, so do the digits that they are nearest to; below are
 * the network's ten outputs.
 */

import { type RefCallback, useId, useMemo, useRef } from 'react';
import { useIsAnswerHidden, useTexts } from '../../components/follow/LessonContext.ts';
import type { Cause } from '../../components/follow/useCause.ts';
import { useLive } from '../../components/follow/useLive.ts';
import { Reserved } from '../../components/stage/Reserved.tsx';
import { type PartName, partNames, presenceOf } from '../../image/parts.ts';
import { activationPaint } from '../../marks/activationPaint.ts';
import { inkPath } from '../../marks/drawInkLayers.ts';
import { setChanged } from '../../marks/setChanged.ts';
import { setTextOrHint } from '../../marks/setHint.ts';
import { setStyle } from '../../marks/setStyle.ts';
import { digitCount, imageSide, outputLayer } from '../../network/lessonShape.ts';
import type { Moment } from '../../state/Moment.ts';
import { formatActivation } from '../../text/numbers.ts';
import { digitsWith, nearestDigits, partsWith } from './model/matchParts.ts';
import { strokeOfPart } from './model/partStrokes.ts';
import { type PartsPointing, pointedDigit } from './partsPointing.ts';
import { type PartsTexts, partsTexts } from './text.ts';
import { useTablePointing } from './useTablePointing.ts';

const digits = Array.from({ length: digitCount }, (_, digit) => digit);
const presences = ['always', 'sometimes', 'never'] as const;

/** What is said of what is pointed at. */
function sentenceOf(
  texts: PartsTexts,
  { pass }: Moment,
  part: PartName | null,
  digit: number | null,
): string {
  if (part !== null && digit !== null) {
    const cell = texts.cell(part, digit, presenceOf(digit, part));
    return `${cell.charAt(0).toUpperCase()}${cell.slice(1)}.`;
  }
  if (part !== null) return texts.ofPart(part, digitsWith(part, 'always'), digitsWith(part, 'sometimes'));
  if (digit === null) return texts.hint;
  const activation = pass ? formatActivation(pass.activations[outputLayer][digit]) : null;
  return texts.ofDigit(digit, partsWith(digit, 'always'), partsWith(digit, 'sometimes'), activation);
}

/** Every sentence that the table has. */
function allSentences(texts: PartsTexts): readonly string[] {
  return [
    texts.hint,
    ...partNames.map((part) => texts.ofPart(part, digitsWith(part, 'always'), digitsWith(part, 'sometimes'))),
    ...digits.map((digit) =>
      texts.ofDigit(digit, partsWith(digit, 'always'), partsWith(digit, 'sometimes'), '0.999'),
    ),
  ];
}

/** A cell of the table: of a part, of a digit, or of both. */
interface MarkedCell {
  readonly element: HTMLElement;
  readonly part: PartName | null;
  readonly digit: number | null;
}

/** Marks rows, columns and dots of what is pointed at. */
function markCells(cells: Iterable<MarkedCell>, part: PartName | null, digit: number | null): void {
  for (const cell of cells) {
    const isOfPart = part !== null && cell.part === part;
    const isOfDigit = digit !== null && cell.digit === digit;
    const isHead = cell.part === null || cell.digit === null;
    const isBoth = part !== null && digit !== null && !isHead;
    const isPointed = isBoth ? isOfPart && isOfDigit : isOfPart || isOfDigit;
    setChanged(cell.element, 'data-pointed', String(isPointed));
    const has = part !== null && cell.part === null && presenceOf(cell.digit ?? 0, part) !== 'never';
    setChanged(cell.element, 'data-shares', String(digit === null && has));
  }
}

/** The light of an output in the table's foot. */
function OutputLight({ digit }: { readonly digit: number }) {
  const ref = useRef<HTMLElement>(null);
  useLive(
    ({ pass }) => [pass?.activations[outputLayer][digit] ?? 0],
    (activation) => ref.current && setStyle(ref.current, 'background-color', activationPaint(activation)),
  );
  return <i ref={ref} className="light" data-tells="answer" />;
}

/** Hands a cell over to be marked. */
type KeepCell = (part: PartName | null, digit: number | null) => RefCallback<HTMLElement>;

interface RowProps {
  readonly part: PartName;
  readonly isReady: boolean;
  readonly keepCell: KeepCell;
}

function PartRow({ part, isReady, keepCell }: RowProps) {
  const texts = useTexts(partsTexts);
  return (
    <tr data-there={isReady}>
      <th ref={keepCell(part, null)} scope="row" tabIndex={-1} data-part={part}>
        <span className="part-name">
          <svg className="line-art part-glyph" viewBox={`0 0 ${imageSide} ${imageSide}`} aria-hidden="true">
            <path d={inkPath([strokeOfPart(part)])} />
          </svg>
          <span>{texts.words[part].name}</span>
        </span>
      </th>
      {digits.map((digit) => {
        const presence = presenceOf(digit, part);
        return (
          <td
            key={digit}
            ref={keepCell(part, digit)}
            tabIndex={-1}
            data-part={part}
            data-digit={digit}
            data-presence={presence}
            aria-label={texts.cell(part, digit, presence)}
          >
            <i className="parts-dot" />
          </td>
        );
      })}
    </tr>
  );
}

interface PartsTableProps {
  readonly parts: readonly PartName[];
  readonly pointing: Cause<PartsPointing>;
}

/** The table, its legend, and the sentence about what is pointed at. */
export function PartsTable({ parts, pointing }: PartsTableProps) {
  const texts = useTexts(partsTexts);
  const cells = useRef(new Set<MarkedCell>());
  const sentenceRef = useRef<HTMLParagraphElement>(null);
  const keysId = useId();
  const isAnswerHidden = useIsAnswerHidden();
  const nearest = useMemo(
    () => new Set(isAnswerHidden ? [] : nearestDigits(parts).map(({ digit }) => digit)),
    [parts, isAnswerHidden],
  );
  const keepCell: KeepCell = (part, digit) => (element) => {
    if (!element) return;
    const cell = { element, part, digit };
    cells.current.add(cell);
    return () => {
      cells.current.delete(cell);
    };
  };
  useLive(
    (moment) => [pointing.getState().part, pointedDigit(moment, pointing.getState())],
    (part, digit) => markCells(cells.current, part, digit),
  );
  useLive(
    (moment) => {
      const { part } = pointing.getState();
      const digit = pointedDigit(moment, pointing.getState());
      return [sentenceOf(texts, moment, part, digit), digit === null || part !== null];
    },
    (sentence, isOfTable) => {
      if (!sentenceRef.current) return;
      setTextOrHint(sentenceRef.current, sentence, texts.hint);
      setChanged(sentenceRef.current, 'data-tells', isOfTable ? '' : 'answer sentence');
    },
  );
  const handlers = useTablePointing(pointing);
  return (
    <div className="parts-table">
      <table
        className="small parts-grid"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: arrow keys walk its cells
        role="grid"
        aria-label={texts.table}
        aria-describedby={keysId}
        {...handlers}
      >
        <thead>
          <tr>
            <td aria-label={texts.tablePart} />
            {digits.map((digit) => (
              <th
                key={digit}
                ref={keepCell(null, digit)}
                scope="col"
                tabIndex={digit === 0 ? 0 : -1}
                data-digit={digit}
                data-nearest={nearest.has(digit)}
                aria-label={texts.digit(digit)}
              >
                {digit}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {partNames.map((part) => (
            <PartRow key={part} part={part} isReady={parts.includes(part)} keepCell={keepCell} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{texts.outputs}</th>
            {digits.map((digit) => (
              <td
                key={digit}
                ref={keepCell(null, digit)}
                tabIndex={-1}
                data-digit={digit}
                aria-label={texts.output(digit)}
              >
                <OutputLight digit={digit} />
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
      <p id={keysId} hidden>
        {texts.keys}
      </p>
      <ul className="row note parts-legend">
        {presences.map((presence) => (
          <li key={presence} data-presence={presence}>
            <i className="parts-dot" />
            <span>{texts.legend[presence]}</span>
          </li>
        ))}
      </ul>
      <Reserved className="words" texts={allSentences(texts)}>
        <p ref={sentenceRef} className="parts-sentence" />
      </Reserved>
    </div>
  );
}
