/**
 * The row that is pointed at, as a sum with indices and with its numbers: what the matrix product says of one
 * neuron.
 */

import { useRef } from 'react';
import { tellsOf } from '../../components/answer/tellsOf.ts';
import { useTexts } from '../../components/follow/LessonContext.ts';
import { useLive } from '../../components/follow/useLive.ts';
import { LiveText } from '../../components/live/LiveText.tsx';
import { Formula } from '../../components/prose/Formula.tsx';
import { Reserved } from '../../components/stage/Reserved.tsx';
import { lessonSizes } from '../../network/lessonShape.ts';
import type { Moment } from '../../state/Moment.ts';
import { formatSum, formatTerm, sayActivation, sayEquals, widestActivation } from '../../text/numbers.ts';
import { findPlace, findShown } from './shownMatrix.ts';
import { matrixTexts } from './text.ts';
import { writeFormulas } from './writeFormula.ts';

/**
 * The sum of row j, with the term of column k between the first and the last: in pieces, between which a line
 * may break, in the notation of parseFormula.ts.
 * @internal Exported for its test, which reads the indices.
 */
export function indexFormula(layer: number, row: number, column: number | null): readonly string[] {
  const last = lessonSizes[layer - 1] - 1;
  const term = (k: number) => `w_${row},${k} a_${k}^(${layer - 1})`;
  const isBetween = column !== null && column > 0 && column < last;
  const middle = isBetween ? ['+ …', `+ ${term(column)}`, '+ …'] : ['+ …'];
  return [`a_${row}^(${layer}) =`, `σ ( ${term(0)}`, ...middle, `+ ${term(last)}`, `+ b_${row}^(${layer}) )`];
}

/** The whole layer, in pieces of the same kind. */
function matrixFormula(layer: number): readonly string[] {
  return [`a^(${layer}) =`, `σ ( W^(${layer}) a^(${layer - 1})`, `+ b^(${layer}) )`];
}

/**
 * The same with numbers: contributions above and below 0, bias, z and a. Empty without a network.
 * @internal Exported for its test, which adds them up for ten digits.
 */
export function printRow(moment: Moment, layer: number): string {
  const shown = findShown(moment, layer);
  if (!shown) return '';
  const { positive, negative, bias, a } = shown.account;
  const terms = [positive, negative, bias].map((value) => formatTerm(value, { isSigned: true })).join(' ');
  return `= σ(${terms}) = σ(${formatSum([positive, negative, bias])}) ${sayEquals(sayActivation(a))}`;
}

/** Both forms, one above the other. */
export function IndexForm({ layer }: { readonly layer: number }) {
  const texts = useTexts(matrixTexts);
  const ref = useRef<HTMLSpanElement>(null);
  useLive(
    (moment) => {
      const shown = findPlace(moment, layer);
      return [shown?.row ?? null, shown?.column ?? null];
    },
    (row, column) => {
      if (ref.current && row !== null) writeFormulas(ref.current, indexFormula(layer, row, column));
    },
    'pointing',
  );
  return (
    <div className="stack close">
      <p className="heading">{texts.matrixForm}</p>
      <p className="words matrix-formula">
        {matrixFormula(layer).map((piece) => (
          <Formula key={piece} text={piece} />
        ))}
      </p>
      <p className="quiet">{texts.shapes({ rows: lessonSizes[layer], columns: lessonSizes[layer - 1] })}</p>
      <p className="heading">{texts.indexForm}</p>
      <div className="words matrix-formula reserved">
        <p>
          <span ref={ref} data-slot="index-form" />
        </p>
        <p className="room" aria-hidden="true">
          {indexFormula(layer, lessonSizes[layer] - 1, lessonSizes[layer - 1] - 2).map((piece, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place
            <Formula key={place} text={piece} />
          ))}
        </p>
      </div>
      <Reserved className="words" texts={[`= σ(+10.125 −10.125 −10.125) = σ(−10.125) ${widestActivation}`]}>
        <p data-tells={tellsOf(layer)}>
          <LiveText slot="row-numbers" write={(moment) => printRow(moment, layer)} />
        </p>
      </Reserved>
    </div>
  );
}
