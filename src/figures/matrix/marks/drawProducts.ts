/**
 * The terms of a sum as rows of a table, by D3: index, weight, activation, product.
 */
import { select } from 'd3';

/** The term w_jk a_k of one neuron's sum, with its numbers as printed. */
export interface PrintedTerm {
  readonly k: number;
  readonly weight: string;
  readonly activation: string;
  readonly product: string;
}

/** Fills a table's body with the terms, the one pointed at marked. */
export function drawProducts(
  body: HTMLTableSectionElement,
  terms: readonly PrintedTerm[],
  pointed: number | null,
): void {
  select(body)
    .selectAll<HTMLTableRowElement, PrintedTerm>('tr')
    .data(terms)
    .join('tr')
    .attr('data-k', ({ k }) => k)
    .attr('data-pointed', ({ k }) => String(k === pointed))
    .selectAll<HTMLTableCellElement, string | number>('td')
    .data(({ k, weight, activation, product }) => [k, weight, activation, product])
    .join('td')
    .text(String);
}
