/**
 * The inspector: why is this neuron lit? Its weights, what they make of the ink, the sum that adds up and
 * where it stands on the sigmoid. Mounted once; what it shows of a neuron is written frame by frame, so that
 * pointing from neuron to neuron renders nothing anew.
 */

import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { setChanged } from '../../marks/setChanged.ts';
import { outputLayer } from '../../network/lessonShape.ts';
import { digitsThatExcite } from '../../state/exampleActivations.ts';
import type { Moment } from '../../state/Moment.ts';
import { closeInspector } from '../../state/pointCommands.ts';
import { formatActivation, formatSum, formatTerm } from '../../text/numbers.ts';
import { pageTexts } from '../../text/page.ts';
import { useCommand, useLesson, useTexts } from '../follow/LessonContext.ts';
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
import { Ledger } from './Ledger.tsx';
import { SigmoidDot } from './SigmoidDot.tsx';
import { SignedPicture } from './SignedPicture.tsx';
import { useExampleActivations } from './useExampleActivations.ts';
import { useReveal } from './useReveal.ts';
import { WeightBars } from './WeightBars.tsx';

/** Digits named as exciting a neuron most. */
const namedDigits = 3;

/**
 * Takes its pictures out of the order of Tab while it is not kept: it shuts as the focus leaves the network
 * for them.
 */
function passByUnlessKept(root: HTMLElement, isKept: boolean): void {
  if (root.dataset.pinned === String(isKept)) return;
  for (const picture of root.querySelectorAll<HTMLElement>('[tabindex]')) picture.tabIndex = isKept ? 0 : -1;
}

interface InspectorProps {
  /** Id of the sentence that the network's active cell is described by. */
  readonly accountId: string;
  /** Where the focus goes that was inside when the inspector shuts. */
  readonly originRef: RefObject<HTMLElement | null>;
}

/** Written in every frame; its data-kind tells the style sheet which parts to show, if any. */
export function Inspector({ accountId, originRef }: InspectorProps) {
  const { loop } = useLesson();
  const texts = useTexts(pageTexts);
  const { inspector: text } = texts;
  const command = useCommand();
  const rootRef = useRef<HTMLDivElement>(null);
  const partsRef = useRef<HTMLDivElement>(null);
  useExampleActivations();
  useReveal(rootRef);

  useEffect(
    () =>
      loop.subscribe((moment) => {
        const root = rootRef.current;
        if (!root) return;
        const kind = kindOf(moment);
        passByUnlessKept(root, moment.isPinned);
        if (kind === 'none' && root.contains((root.getRootNode() as Document | ShadowRoot).activeElement))
          originRef.current?.focus();
        setChanged(root, 'data-kind', kind);
        setChanged(root, 'data-pinned', String(moment.isPinned));
        const isOutput = moment.inspected?.layer === outputLayer;
        if (partsRef.current) setChanged(partsRef.current, 'data-tells', isOutput ? 'answer values' : '');
      }),
    [loop, originRef],
  );

  const writeTitle = useCallback(({ inspected }: Moment) => (inspected ? text.place(inspected) : ''), [text]);
  const writeTerm = useCallback(
    (moment: Moment) => (moment.term === null ? '' : describeTerm(moment, moment.term, texts)),
    [texts],
  );
  const writeDigits = useCallback(
    ({ inspected, network }: Moment) => {
      if (!inspected || inspected.layer === 0 || !network) return '';
      const digits = digitsThatExcite(network, inspected, namedDigits);
      return digits.length === 0
        ? ''
        : text.brightestFor(
            digits.map(({ digit, activation }) => ({ digit, activation: formatActivation(activation) })),
          );
    },
    [text],
  );
  const writeAccount = useCallback(
    ({ account }: Moment) =>
      account
        ? text.account({
            positive: formatTerm(account.positive),
            negative: formatTerm(account.negative),
            bias: formatTerm(account.bias),
            z: formatSum([account.positive, account.negative, account.bias]),
            a: formatActivation(account.a),
          })
        : '',
    [text],
  );

  return (
    // Not a landmark: a page of several figures has several of one name.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what one fills in
    <div ref={rootRef} className="inspector" role="group" aria-label={text.name} data-kind="none">
      <header>
        <h2>
          <LiveText slot="title" write={writeTitle} />
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
        <LiveText slot="term" tells="numbers" write={writeTerm} />
        <LiveText slot="digits" write={writeDigits} />
      </p>
      <p id={accountId} hidden>
        <LiveText write={writeAccount} />
      </p>
    </div>
  );
}
