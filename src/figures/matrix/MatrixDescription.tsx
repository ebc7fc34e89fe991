/** The figure `matrix` in words, with the numbers of a moment. */
import { useTexts } from '../../components/follow/LessonContext.ts';
import { FigureDescription } from '../../components/stage/FigureDescription.tsx';
import { lessonSizes } from '../../network/lessonShape.ts';
import type { NeuronAccount } from '../../network/neuronAccount.ts';
import { findWeightRegions } from '../../network/weightRegions.ts';
import { formatTerm, sayActivation, sayInput } from '../../text/numbers.ts';
import { matrixDescription } from './description.ts';
import { findShown } from './shownMatrix.ts';

/** As many products are read out. */
const readOut = 8;
const signed = (value: number) => formatTerm(value, { isSigned: true });

function strongestTerms({ weights, inputs, contributions }: NeuronAccount) {
  return Array.from(contributions, (product, column) => ({ product, column }))
    .sort((a, b) => Math.abs(b.product) - Math.abs(a.product))
    .slice(0, readOut)
    .map(({ product, column }) => ({
      column,
      weight: formatTerm(weights[column]),
      activation: sayInput(inputs[column]),
      product: signed(product),
    }));
}

/** Follows the layer that is shown and what is pointed at. */
export function MatrixDescription({ layer }: { readonly layer: number }) {
  return (
    <FigureDescription
      texts={useTexts(matrixDescription)}
      facts={(moment) => {
        const shown = findShown(moment, layer);
        const { network, pass } = moment;
        if (!shown || !network || !pass) return null;
        const { biases } = network.layers[layer - 1];
        return {
          layer,
          rowCount: lessonSizes[layer],
          columnCount: lessonSizes[layer - 1],
          row: shown.row,
          isPointed: shown.isRowPointed,
          places: layer === 1 ? findWeightRegions(shown.account.weights) : null,
          rows: Array.from(biases, (bias, j) => ({
            bias: signed(bias),
            z: formatTerm(pass.zs[layer - 1][j]),
            activation: sayActivation(pass.activations[layer][j]),
          })),
          terms: strongestTerms(shown.account),
        };
      }}
    />
  );
}
