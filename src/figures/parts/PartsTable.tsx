/**
 * The table: sixteen parts, ten digits, a dot for what a digit always has, a ring for what some hands give
 * it. The rows of the parts that are there stand out, so do the digits that they are nearest to; below are
 * the network's ten outputs.
 */
import { useCallback, useId, useMemo, useRef } from 'react';
import { useIsAnswerHidden, useTexts } from '../../components/follow/LessonContext.ts';
import { type Cause, useFollowing } from '../../components/follow/useCause.ts';
import { onlyWhenNew } from '../../components/live/onlyWhenNew.ts';
import { type PartName, partNames, presenceOf } from '../../image/parts.ts';
import { activationPaint } from '../../marks/colours.ts';
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

/** Marks rows, columns and dots of what is pointed at. */
function markTable(table: HTMLTableElement, part: PartName | null, digit: number | null): void {
  for (const cell of table.querySelectorAll<HTMLElement>('[data-part], [data-digit]')) {
    const isOfPart = cell.dataset.part === part;
    const isOfDigit = digit !== null && cell.dataset.digit === String(digit);
    const isHead = cell.dataset.part === undefined || cell.dataset.digit === undefined;
    const isBoth = part !== null && digit !== null && !isHead;
    setChanged(cell, 'data-pointed', String(isBoth ? isOfPart && isOfDigit : isOfPart || isOfDigit));
    const has = part !== null && cell.dataset.part === undefined;
    const fractions = has && presenceOf(Number(cell.dataset.digit), part) !== 'never';
    setChanged(cell, 'data-shares', String(digit === null && fractions));
  }
}

/** Writes the ten outputs' activations into the table's foot, as light. */
function lightOutputs(table: HTMLTableElement, { pass }: Moment): void {
  const lights = table.tFoot?.querySelectorAll('i') ?? [];
  for (const [digit, light] of Array.from(lights).entries())
    setStyle(light, 'background-color', activationPaint(pass?.activations[outputLayer][digit] ?? 0));
}

interface RowProps {
  readonly part: PartName;
  readonly isReady: boolean;
}

function PartRow({ part, isReady }: RowProps) {
  const texts = useTexts(partsTexts);
  return (
    <tr data-there={isReady}>
      <th scope="row" tabIndex={-1} data-part={part}>
        <span className="part-name">
          <svg className="part-glyph" viewBox={`0 0 ${imageSide} ${imageSide}`} aria-hidden="true">
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
  const tableRef = useRef<HTMLTableElement>(null);
  const sentenceRef = useRef<HTMLParagraphElement>(null);
  const keysId = useId();
  const isAnswerHidden = useIsAnswerHidden();
  const nearest = useMemo(
    () => new Set(isAnswerHidden ? [] : nearestDigits(parts).map(({ digit }) => digit)),
    [parts, isAnswerHidden],
  );
  const mark = useMemo(() => onlyWhenNew(markTable), []);
  const follow = useCallback(
    (moment: Moment, state: PartsPointing) => {
      const [table, sentence] = [tableRef.current, sentenceRef.current];
      if (!table || !sentence) return;
      lightOutputs(table, moment);
      const digit = pointedDigit(moment, state);
      mark(table, state.part, digit);
      const text = sentenceOf(texts, moment, state.part, digit);
      setTextOrHint(sentence, text, texts.hint);
      setChanged(sentence, 'data-tells', digit === null || state.part !== null ? '' : 'answer sentence');
    },
    [texts, mark],
  );
  useFollowing(pointing, follow);
  const handlers = useTablePointing(pointing);
  return (
    <div className="parts-table">
      <table
        ref={tableRef}
        className="parts-grid"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: arrow keys walk its cells
        role="grid"
        aria-label={texts.table}
        aria-describedby={keysId}
        {...handlers}
      >
        <thead>
          <tr>
            <td />
            {digits.map((digit) => (
              <th
                key={digit}
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
            <PartRow key={part} part={part} isReady={parts.includes(part)} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{texts.outputs}</th>
            {digits.map((digit) => (
              <td key={digit} tabIndex={-1} data-digit={digit} aria-label={texts.output(digit)}>
                <i className="output-light" data-tells="answer" />
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
      <p id={keysId} hidden>
        {texts.keys}
      </p>
      <ul className="parts-legend">
        {presences.map((presence) => (
          <li key={presence} data-presence={presence}>
            <i className="parts-dot" />
            <span>{texts.legend[presence]}</span>
          </li>
        ))}
      </ul>
      <p ref={sentenceRef} className="parts-sentence" />
    </div>
  );
}
