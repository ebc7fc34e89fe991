/**
 * The product of the row that is pointed at with the column of activations, term by term, and how the sums
 * come about. Opens; written only while it is open.
 */
import { type PointerEvent, useRef, useState } from 'react';
import { tellsOf } from '../../components/answer/tellsOf.ts';
import { useCommand, useLesson, useTexts } from '../../components/follow/LessonContext.ts';
import { useLive } from '../../components/follow/useLive.ts';
import { LiveText } from '../../components/live/LiveText.tsx';
import { lessonSizes } from '../../network/lessonShape.ts';
import type { Moment } from '../../state/Moment.ts';
import { pointAtWeight } from '../../state/matrixPlace.ts';
import { formatFactor, formatSum, formatTerm, sayActivation } from '../../text/numbers.ts';
import { drawProducts, type PrintedTerm } from './marks/drawProducts.ts';
import { roundAddingTerms } from './model/addingTerms.ts';
import { findShown, type ShownMatrix } from './shownMatrix.ts';
import { matrixTexts } from './text.ts';

/**
 * The terms whose activation is not 0, in the order of k, as printed: rounded so that the printed products
 * add up to the printed sums.
 * @internal Exported for its test, which adds them up for ten digits.
 */
export function printTerms({ account }: ShownMatrix): readonly PrintedTerm[] {
  const products = roundAddingTerms(account.contributions);
  return Array.from(account.inputs, (activation, k) => ({
    k,
    weight: formatTerm(account.weights[k]),
    activation: formatFactor(activation, { weight: account.weights[k], product: products[k] }),
    product: formatTerm(products[k], { isSigned: true }),
  })).filter(({ k }) => account.inputs[k] > 0);
}

/** Rows of a definition list: the two sums, the bias, z and a. */
function SumRows({ layer }: { readonly layer: number }) {
  const { sums } = useTexts(matrixTexts);
  const pick = (write: (shown: ShownMatrix) => string) => (moment: Moment) => {
    const shown = findShown(moment, layer);
    return shown ? write(shown) : '';
  };
  const signed = (value: number) => formatTerm(value, { isSigned: true });
  const rows = [
    { slot: 'positive', name: sums.positive, write: pick(({ account }) => signed(account.positive)) },
    { slot: 'negative', name: sums.negative, write: pick(({ account }) => signed(account.negative)) },
    { slot: 'bias', name: sums.bias, write: pick(({ account }) => signed(account.bias)) },
    {
      slot: 'z',
      name: sums.z,
      write: pick(({ account }) => formatSum([account.positive, account.negative, account.bias])),
    },
    { slot: 'a', name: sums.a, write: pick(({ account }) => sayActivation(account.a)) },
  ];
  return rows.map(({ slot, name, write }) => (
    <div key={slot} data-row={slot}>
      <dt>{name}</dt>
      <dd>
        <LiveText slot={slot} write={write} />
      </dd>
    </div>
  ));
}

/** A disclosure. Pointing at a row points at its weight, in the matrix and everywhere. */
export function ProductTable({ layer }: { readonly layer: number }) {
  const { loop } = useLesson();
  const command = useCommand();
  const texts = useTexts(matrixTexts);
  const ref = useRef<HTMLTableSectionElement>(null);
  const [isOpen, setOpen] = useState(false);
  useLive(
    (moment) => [moment],
    (moment) => {
      const shown = findShown(moment, layer);
      if (shown && ref.current && isOpen) drawProducts(ref.current, printTerms(shown), shown.column);
    },
    'pointing',
  );
  const writeSummary = ({ pass }: Moment) => {
    const shown = pass?.activations[layer - 1].reduce((count, a) => count + (a > 0 ? 1 : 0), 0) ?? 0;
    return texts.open({ shown, dark: lessonSizes[layer - 1] - shown });
  };
  const point = ({ target }: PointerEvent) => {
    const row = target instanceof Element ? target.closest('tr') : null;
    const shown = findShown(loop.moment, layer);
    if (!row?.dataset.k || !shown) return;
    const column = Number(row.dataset.k);
    command((state) => pointAtWeight(state, { layer, row: shown.row, column }));
  };
  return (
    <details className="matrix-product" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <LiveText slot="product-summary" tells="numbers" write={writeSummary} />
      </summary>
      {/* biome-ignore lint/a11y: what scrolls must be reached by keys */}
      <div className="product-scroll" role="region" aria-label={texts.table} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {texts.heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody ref={ref} data-tells="numbers" onPointerOver={point} />
        </table>
      </div>
      <dl className="ledger product-sums" data-tells={tellsOf(layer)}>
        <SumRows layer={layer} />
      </dl>
      <p className="quiet">{texts.rounding}</p>
    </details>
  );
}
