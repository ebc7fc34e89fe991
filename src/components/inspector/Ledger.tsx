/**
 * The inspected neuron's sum, as one adds it up: positive sum, negative sum, bias, z; and its activation.
 */

import type { Moment } from '../../state/Moment.ts';
import { formatSum, formatTerm, sayActivation } from '../../text/numbers.ts';
import { pageTexts } from '../../text/page.ts';
import { useTexts } from '../follow/LessonContext.ts';
import { LiveText } from '../live/LiveText.tsx';
import './signSwatch.css';

const signed = (value: number | undefined) =>
  value === undefined ? '' : formatTerm(value, { isSigned: true });

const writePositive = ({ account }: Moment) => signed(account?.positive);
const writeNegative = ({ account }: Moment) => signed(account?.negative);
const writeBias = ({ account }: Moment) => signed(account?.bias);

/** z as the printed terms add up to it. */
export const writeSum = ({ account }: Moment) =>
  account ? formatSum([account.positive, account.negative, account.bias]) : '';

const writeActivation = ({ account }: Moment) => (account ? sayActivation(account.a) : '');

/** The sums, in a list of names and numbers. */
export function Ledger() {
  const { inspector } = useTexts(pageTexts);
  const rows = [
    { slot: 'positive', name: inspector.positive, write: writePositive },
    { slot: 'negative', name: inspector.negative, write: writeNegative },
    { slot: 'bias', name: inspector.bias, write: writeBias },
    { slot: 'z', name: inspector.sum, write: writeSum },
    { slot: 'a', name: inspector.activation, write: writeActivation },
  ];
  return (
    <dl className="ledger" data-tells="numbers">
      {rows.map(({ slot, name, write }) => (
        <div key={slot} data-row={slot}>
          <dt>{name}</dt>
          <dd>
            <LiveText slot={slot} write={write} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
