/**
 * The neuron's sum with the numbers of this moment: as a formula whose bias is dragged, and as one adds it
 * up.
 */
import { useLesson, useTexts } from '../../components/follow/LessonContext.ts';
import { LiveText } from '../../components/live/LiveText.tsx';
import { Formula } from '../../components/prose/Formula.tsx';
import '../../components/inspector/signSwatch.css';
import { tellsOf } from '../../components/answer/tellsOf.ts';
import { type Cause, useCauseState } from '../../components/follow/useCause.ts';
import { accountOf, type ShownNeuron } from '../../components/networkPicture/useShownNeuron.ts';
import type { NeuronAccount } from '../../network/neuronAccount.ts';
import { formatSum, formatTerm, sayActivation, sayEquals } from '../../text/numbers.ts';
import { BiasNumber } from './BiasNumber.tsx';
import { biasTexts } from './text.ts';

type Print = (account: NeuronAccount) => string;

const printSum: Print = ({ positive, negative }) => formatSum([positive, negative]);
const printZ: Print = ({ positive, negative, bias }) => formatSum([positive, negative, bias]);
const printActivation: Print = ({ a }) => sayActivation(a);
const printEquals: Print = ({ a }) => sayEquals(sayActivation(a));
const signed = (value: number) => formatTerm(value, { isSigned: true });

interface PartProps {
  readonly shown: Cause<ShownNeuron>;
  readonly slot: string;
  readonly print: Print;
}

function Part({ shown, slot, print }: PartProps) {
  return (
    <LiveText
      slot={slot}
      write={(moment) => {
        const account = accountOf(moment, shown.getState());
        return account ? print(account) : '';
      }}
    />
  );
}

const printPositive: Print = ({ positive }) => signed(positive);
const printNegative: Print = ({ negative }) => signed(negative);
const printBias: Print = ({ bias }) => signed(bias);

/** The formula above the ledger; its bias is a slider, and a plain number where there are no controls. */
export function BiasSum({ shown }: { readonly shown: Cause<ShownNeuron> }) {
  const { controls } = useLesson().parameters;
  const texts = useTexts(biasTexts);
  const tells = useCauseState(shown, ({ place }) => tellsOf(place.layer));
  const rows = [
    { slot: 'positive', name: texts.positive, print: printPositive },
    { slot: 'negative', name: texts.negative, print: printNegative },
    { slot: 'weighted-sum', name: texts.sum, print: printSum },
    { slot: 'bias', name: texts.bias, print: printBias },
    { slot: 'z', name: texts.z, print: printZ },
    { slot: 'a', name: texts.activation, print: printActivation },
  ];
  return (
    <>
      <div className="words bias-formula" data-tells={tells}>
        <p>
          <Formula text="a = σ (" />
          <span> </span>
          <Formula text="w_0 a_0 + … + w_n a_n" />
          <span> </span>
          <Formula text="+ b )" />
        </p>
        <p translate="no">
          <span>= </span>
          <i>σ</i>
          <span>(</span>
          <Part shown={shown} slot="formula-sum" print={printSum} />
          <span> </span>
          {controls === 'none' ? (
            <Part shown={shown} slot="formula-bias" print={printBias} />
          ) : (
            <BiasNumber shown={shown} />
          )}
          <span>) = </span>
          <i>σ</i>
          <span>(</span>
          <Part shown={shown} slot="formula-z" print={printZ} />
          <span>) </span>
          <b>
            <Part shown={shown} slot="formula-a" print={printEquals} />
          </b>
        </p>
      </div>
      <dl className="ledger" data-tells={tells}>
        {rows.map(({ slot, name, print }) => (
          <div key={slot} data-row={slot}>
            <dt>{name}</dt>
            <dd>
              <Part shown={shown} slot={slot} print={print} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
