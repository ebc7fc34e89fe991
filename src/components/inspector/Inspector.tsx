/**
 * The inspector: why is this neuron lit? Its weights, what they make of the ink, the sum that adds up and
 * where it stands on the sigmoid. Mounted once; what it shows of a neuron is written frame by frame, so that
 * pointing from neuron to neuron renders nothing anew.
 */

import { type RefObject, useRef } from 'react';
import { setChanged } from '../../marks/setChanged.ts';
import { outputLayer } from '../../network/lessonShape.ts';
import { digitsThatExcite } from '../../state/exampleActivations.ts';
import type { Moment } from '../../state/Moment.ts';
import { closeInspector } from '../../state/pointCommands.ts';
import { formatSum, formatTerm, sayActivation } from '../../text/numbers.ts';
import { type PageTexts, pageTexts } from '../../text/page.ts';
import { useCommand, useTexts } from '../follow/LessonContext.ts';
import { useLive } from '../follow/useLive.ts';
import { LiveText } from '../live/LiveText.tsx';
import { Icon } from '../pictures/Icon.tsx';
import { describeTerm } from './describeTerm.ts';
import {
  kindOf,
  pickContributions,
  pickGradient,
  pickWeights,
  writeFirstScale,
  writeGradientScale,
  writeGrey,
  writeInput,
} from './inspectedNumbers.ts';
import './inspector.css';
import { useHeadingLevel } from '../stage/useHeadingLevel.ts';
import { Ledger } from './Ledger.tsx';
import { SigmoidDot } from './SigmoidDot.tsx';
import { SignedPicture } from './SignedPicture.tsx';
import { useExampleActivations } from './useExampleActivations.ts';
import { useReveal } from './useReveal.ts';
import { WeightBars } from './WeightBars.tsx';

/** Digits named as exciting a neuron most. */
const namedDigits = 3;

/** Which digits excite the neuron most. */
function describeDigits({ inspected, network }: Moment, { inspector }: PageTexts): string {
  if (!inspected || inspected.layer === 0 || !network) return '';
  const digits = digitsThatExcite(network, inspected, namedDigits);
  const printed = digits.map(({ digit, activation }) => ({
    digit,
    activation: sayActivation(activation),
  }));
  return printed.length === 0 ? '' : inspector.brightestFor(printed);
}

/** What its activation is made of, in a sentence. */
function describeAccount({ account }: Moment, { inspector }: PageTexts): string {
  if (!account) return '';
  const { positive, negative, bias, a } = account;
  return inspector.account({
    positive: formatTerm(positive),
    negative: formatTerm(negative),
    bias: formatTerm(bias),
    z: formatSum([positive, negative, bias]),
    a: sayActivation(a),
  });
}

interface InspectorProps {
  /** Id of the sentence that the network's active cell is described by. */
  readonly accountId: string;
  /** Where the focus goes that was inside when the inspector shuts. */
  readonly originRef: RefObject<HTMLElement | null>;
}

/** Written in every frame; its data-kind tells the style sheet which parts to show, if any. */
export function Inspector({ accountId, originRef }: InspectorProps) {
  const texts = useTexts(pageTexts);
  const level = useHeadingLevel(1);
  const { inspector: text } = texts;
  const command = useCommand();
  const rootRef = useRef<HTMLDivElement>(null);
  const partsRef = useRef<HTMLDivElement>(null);
  useExampleActivations();
  useReveal(rootRef);

  useLive(
    (moment) => [kindOf(moment), moment.isPinned, moment.inspected?.layer === outputLayer],
    (kind, isPinned, isOutput) => {
      const root = rootRef.current;
      if (!root || !partsRef.current) return;
      if (kind === 'none' && root.contains((root.getRootNode() as Document | ShadowRoot).activeElement))
        originRef.current?.focus();
      setChanged(root, 'data-kind', kind);
      setChanged(root, 'data-pinned', String(isPinned));
      setChanged(partsRef.current, 'data-tells', isOutput ? 'answer values' : '');
    },
  );

  return (
    // Not a landmark: a page of several figures has several of one name.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what one fills in
    <div ref={rootRef} className="inspector" role="group" aria-label={text.name} data-kind="none">
      <header>
        <h2 aria-level={level}>
          <LiveText slot="title" write={({ inspected }) => (inspected ? text.place(inspected) : '')} />
        </h2>
        <p className="inspector-keep">{text.keepHint}</p>
        <button type="button" className="inspector-close" onClick={() => command(closeInspector)}>
          <Icon name="close" />
          <span className="visually-hidden">{text.close}</span>
        </button>
      </header>
      <div ref={partsRef} className="inspector-parts">
        <SignedPicture
          name={text.weights}
          slot="weights"
          pick={pickWeights}
          writeScale={writeFirstScale}
          hasTerms
        />
        <SignedPicture
          name={text.inkTimesWeights}
          slot="ink"
          pick={pickContributions}
          writeScale={writeFirstScale}
          hasTerms
        />
        <WeightBars slot="bars" />
        <SignedPicture
          name={text.gradient}
          slot="gradient"
          pick={pickGradient}
          writeScale={writeGradientScale}
          hasTerms={false}
        />
        <dl className="ledger" data-slot="input" data-tells="numbers">
          <div>
            <dt>{text.grey}</dt>
            <dd>
              <LiveText slot="grey" write={writeGrey} />
              <span>{text.ofWhite}</span>
            </dd>
          </div>
          <div>
            <dt>{text.inputActivation}</dt>
            <dd>
              <LiveText slot="input-activation" write={writeInput} />
            </dd>
          </div>
        </dl>
        <Ledger />
        <SigmoidDot />
      </div>
      <p className="inspector-line">
        <LiveText
          slot="term"
          tells="numbers"
          write={(moment) => (moment.term === null ? '' : describeTerm(moment, moment.term, texts))}
        />
        <LiveText slot="digits" write={(moment) => describeDigits(moment, texts)} />
      </p>
      <p id={accountId} hidden>
        <LiveText write={(moment) => describeAccount(moment, texts)} />
      </p>
    </div>
  );
}
