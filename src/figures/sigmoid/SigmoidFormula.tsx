/**
 * The sigmoid's formula, and the same with the numbers of this moment in it.
 */
import { createElement, type ReactElement } from 'react';
import { type Cause, useCauseState } from '../../components/follow/useCause.ts';
import { sigmoid } from '../../network/activationFunctions.ts';
import { formatActivation, sayActivation } from '../../text/numbers.ts';
import { formatHeldSum, printPower } from './formatPlace.ts';
import type { SigmoidPlace } from './model/sigmoidPlace.ts';

const part = (tag: string, ...content: readonly (ReactElement | string)[]) =>
  createElement(tag, null, ...content);
const number = (text: string) => part('mn', text);
const sign = (text: string) => part('mo', text);
const letter = (text: string) => part('mi', text);

function sigmaOf(argument: ReactElement): ReactElement {
  return part('mrow', letter('σ'), sign('('), argument, sign(')'));
}

/** 1 / (1 + what) */
function oneOver(what: ReactElement): ReactElement {
  return part('mfrac', number('1'), part('mrow', number('1'), sign('+'), what));
}

function Power({ z }: { readonly z: number }) {
  const { mantissa, exponent } = printPower(-z);
  if (exponent === null) return number(mantissa);
  return part('mrow', number(mantissa), sign('×'), part('msup', number('10'), number(exponent)));
}

/** How what is printed compares with the activation: it is larger, smaller, the same, or nearly so. */
function relate(a: number): readonly [relation: string, printed: string] {
  const [sign, limit] = sayActivation(a).split('\u00a0');
  if (limit) return [sign, limit];
  const printed = formatActivation(a);
  return [Number(printed) === a ? '=' : '≈', printed];
}

/** In symbols, with the sum in hand, and worked out: three lines, whatever the numbers are. */
export function SigmoidFormula({ place }: { readonly place: Cause<SigmoidPlace> }) {
  const z = useCauseState(place, (state) => state.z);
  const a = sigmoid(z);
  const [relation, printed] = relate(a);
  const minusZ = formatHeldSum(-z + 0);
  const symbols = part('msup', letter('e'), part('mrow', sign('−'), letter('z')));
  const power = part('msup', letter('e'), number(minusZ));
  return (
    <div className="words sigmoid-formula" translate="no">
      <p>{part('math', letter('a'), sign('='), sigmaOf(letter('z')), sign('='), oneOver(symbols))}</p>
      <p>{part('math', sigmaOf(number(formatHeldSum(z))), sign('='), oneOver(power))}</p>
      <p>{part('math', sign('='), oneOver(<Power z={z} />), sign(relation), number(printed))}</p>
    </div>
  );
}
