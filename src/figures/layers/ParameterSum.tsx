/**
 * How many parameters a shape has, and the sum that says why: one product a pair of layers, one bias a
 * neuron.
 */

import { useTexts } from '../../components/follow/LessonContext.ts';
import { Reserved } from '../../components/stage/Reserved.tsx';
import { parameterCount } from '../../network/createNetwork.ts';
import { digitCount, inputCount } from '../../network/lessonShape.ts';
import { formatCount } from '../../text/numbers.ts';
import { maxLayers, maxNeurons } from './LayerSizes.tsx';
import { layersTexts } from './text.ts';

/** The shape whose sums are the longest. */
const widestSizes = [inputCount, ...Array.from({ length: maxLayers }, () => maxNeurons), digitCount];

const productsOf = (sizes: readonly number[]) =>
  sizes
    .slice(1)
    .map((size, index) => `${sizes[index]} × ${size}`)
    .join(' + ');

/** Three lines: weights, biases, and both together. */
export function ParameterSum({ sizes }: { readonly sizes: readonly number[] }) {
  const texts = useTexts(layersTexts);
  const products = sizes.slice(1).map((size, index) => ({ from: sizes[index], to: size }));
  const weightCount = products.reduce((sum, { from, to }) => sum + from * to, 0);
  const biases = sizes.slice(1);
  const biasCount = biases.reduce((sum, count) => sum + count, 0);
  return (
    <dl className="ledger parameter-sum">
      <dt>
        <Reserved texts={[productsOf(widestSizes)]}>
          <span>{productsOf(sizes)}</span>
        </Reserved>
      </dt>
      <dd>
        <Reserved texts={[`${formatCount(parameterCount(widestSizes))} ${texts.weights}`]}>
          <span>{`${formatCount(weightCount)} ${texts.weights}`}</span>
        </Reserved>
      </dd>
      <dt>
        <Reserved texts={[widestSizes.slice(1).join(' + ')]}>
          <span>{biases.join(' + ')}</span>
        </Reserved>
      </dt>
      <dd>{`${formatCount(biasCount)} ${texts.biases}`}</dd>
      <dt>{texts.together}</dt>
      <dd className="heading parameter-total">{formatCount(parameterCount(sizes))}</dd>
    </dl>
  );
}
