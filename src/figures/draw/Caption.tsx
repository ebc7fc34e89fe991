/**
 * One sentence, live, that says what happens in the picture of the network at this moment.
 */

import { useRef } from 'react';
import { useTexts } from '../../components/follow/LessonContext.ts';
import { useLive } from '../../components/follow/useLive.ts';
import { Reserved } from '../../components/stage/Reserved.tsx';
import { setText } from '../../marks/setText.ts';
import { contributionsToNeuron } from '../../network/contributions.ts';
import type { ForwardPass } from '../../network/forward.ts';
import { hiddenCount, inputCount, outputLayer } from '../../network/lessonShape.ts';
import type { Network } from '../../network/Network.ts';
import { lastFramingProgress, nearestStep } from '../../state/framingSteps.ts';
import type { Moment } from '../../state/Moment.ts';
import { type PageTexts, pageTexts } from '../../text/page.ts';

/** An activation above this counts as bright. */
const bright = 0.5;
/** Neurons named in the sentence, at most. */
const maxNamed = 2;

/** The neurons of hidden layer 2 whose contributions to an output are the largest, largest first. */
function pushingUp(network: Network, { activations }: ForwardPass, digit: number): number[] {
  const contributions = contributionsToNeuron(network.layers[outputLayer - 1], digit, activations[2]);
  return Array.from(contributions, (contribution, k) => ({ contribution, k }))
    .filter(({ contribution }) => contribution > 0)
    .sort((a, b) => b.contribution - a.contribution)
    .slice(0, maxNamed)
    .map(({ k }) => k);
}

/** The sentence for a moment; empty while there is no network. */
function describeMoment(moment: Moment, { caption, framing }: PageTexts): string {
  const { image, network, pass, answer, framingProgress } = moment;
  if (!network || !pass) return '';
  if (!answer) return caption.blank;
  if (framingProgress < lastFramingProgress) return framing.caption[nearestStep(framingProgress)];
  const litCount = image.reduce((count, intensity) => count + (intensity > 0 ? 1 : 0), 0);
  const { digit } = answer;
  if (pass.activations[outputLayer][digit] <= bright) return caption.undecided({ litCount, digit });
  return caption.flow({ litCount, pushing: pushingUp(network, pass, digit), digit });
}

/** Every sentence at its longest. */
function reservedCaptions({ caption, framing }: PageTexts): readonly string[] {
  const digit = 8;
  const pushing = Array.from({ length: maxNamed }, () => hiddenCount - 1);
  return [
    caption.blank,
    ...Object.values(framing.caption),
    caption.undecided({ litCount: inputCount, digit }),
    caption.flow({ litCount: inputCount, pushing, digit }),
  ];
}

/** Written at the pace at which sentences can be read; React renders it once. */
export function Caption() {
  const texts = useTexts(pageTexts);
  const ref = useRef<HTMLParagraphElement>(null);
  useLive(
    (moment) => [describeMoment(moment, texts)],
    (sentence) => ref.current && setText(ref.current, sentence),
    'sentences',
  );
  return (
    <Reserved className="words" texts={reservedCaptions(texts)}>
      <p ref={ref} className="caption" data-tells="answer sentence" />
    </Reserved>
  );
}
