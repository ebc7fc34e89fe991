/**
 * How many parameters a shape has, and the sum that says why: one product a pair of layers, one bias a
 * neuron.
 */
import { useTexts } from '../../components/follow/LessonContext.ts';
import { parameterCount } from '../../network/createNetwork.ts';
import { formatCount } from '../../text/numbers.ts';
import { layersTexts } from './text.ts';

/** Three lines: weights, biases, and both together. */
export function ParameterSum({ sizes }: { readonly sizes: readonly number[] }) {
  const texts = useTexts(layersTexts);
  const products = sizes.slice(1).map((size, index) => ({ from: sizes[index], to: size }));
  const weightCount = products.reduce((sum, { from, to }) => sum + from * to, 0);
  const biases = sizes.slice(1);
  const biasCount = biases.reduce((sum, count) => sum + count, 0);
  return (
    <dl className="ledger parameter-sum">
      <dt>{products.map(({ from, to }) => `${from} × ${to}`).join(' + ')}</dt>
      <dd>{`${formatCount(weightCount)} ${texts.weights}`}</dd>
      <dt>{biases.join(' + ')}</dt>
      <dd>{`${formatCount(biasCount)} ${texts.biases}`}</dd>
      <dt>{texts.together}</dt>
      <dd className="heading parameter-total">{formatCount(parameterCount(sizes))}</dd>
    </dl>
  );
}
