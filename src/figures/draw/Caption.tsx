/**
 * One sentence, live, that says what happens in the picture of the network at this moment.
 */

import { useRef } from 'react';
import { useTexts } from '../../components/follow/LessonContext.ts';
import { useLive } from '../../components/follow/useLive.ts';
import { Reserved } from '../../components/stage/Reserved.tsx';
import { setText } from '../../marks/setText.ts';
import { hiddenCount, inputCount } from '../../network/lessonShape.ts';
import { lastFramingProgress, nearestStep } from '../../state/framingSteps.ts';
import type { Moment } from '../../state/Moment.ts';
import { type PageTexts, pageTexts } from '../../text/page.ts';

/** An activation above this counts as bright. */
const bright = 0.5;
/** Bright neurons named in the sentence, at most. */
const maxNamed = 3;

/** The brightest neurons of a layer, brightest first; only those that are bright at all. */
function brightest(activations: Float64Array): number[] {
  return Array.from(activations, (activation, j) => ({ activation, j }))
    .filter(({ activation }) => activation > bright)
    .sort((a, b) => b.activation - a.activation)
    .slice(0, maxNamed)
    .map(({ j }) => j);
}

/** The sentence for a moment; empty while there is no network. */
function describeMoment(moment: Moment, { caption, framing }: PageTexts): string {
  const { image, pass, answer, framingProgress } = moment;
  if (!pass) return '';
  if (!answer) return caption.blank;
  if (framingProgress < lastFramingProgress) return framing.caption[nearestStep(framingProgress)];
  const litCount = image.reduce((count, intensity) => count + (intensity > 0 ? 1 : 0), 0);
  const [, hidden1, hidden2, outputs] = pass.activations;
  if (outputs[answer.digit] <= bright) return caption.undecided({ litCount, digit: answer.digit });
  const name = (activations: Float64Array) => {
    const indices = brightest(activations);
    return indices.length === 0 ? caption.nothingBright : caption.neurons(indices);
  };
  return caption.flow({ litCount, hidden1: name(hidden1), hidden2: name(hidden2), digit: answer.digit });
}

/** Every sentence at its longest. */
function reservedCaptions({ caption, framing }: PageTexts): readonly string[] {
  const digit = 8;
  const named = caption.neurons(Array.from({ length: maxNamed }, () => hiddenCount - 1));
  return [
    caption.blank,
    ...Object.values(framing.caption),
    caption.undecided({ litCount: inputCount, digit }),
    caption.flow({ litCount: inputCount, hidden1: named, hidden2: named, digit }),
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
