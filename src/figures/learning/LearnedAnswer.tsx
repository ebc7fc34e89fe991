/**
 * What a network in training says of the reader's digit: follows both, the pen and the run.
 */

import { useMemo, useRef } from 'react';
import { useTexts } from '../../components/follow/LessonContext.ts';
import { Reserved } from '../../components/stage/Reserved.tsx';
import { useRunAndLesson } from '../../components/training/useRun.ts';
import { setText } from '../../marks/setText.ts';
import { createForwardPass, type ForwardPass, forward } from '../../network/forward.ts';
import type { Moment } from '../../state/Moment.ts';
import { rankOutputs } from '../../state/rankOutputs.ts';
import { sayActivation, widestActivation } from '../../text/numbers.ts';
import { trainingTexts } from '../../text/training.ts';
import type { RunState, TrainingRun } from '../../training/TrainingRun.ts';
import { drawOutputRow, outputRowSize } from './marks/drawOutputRow.ts';

/** Ten outputs, and the brightest in words. */
export function LearnedAnswer({ run }: { readonly run: TrainingRun }) {
  const texts = useTexts(trainingTexts);
  const rowRef = useRef<SVGGElement>(null);
  const sentenceRef = useRef<HTMLParagraphElement>(null);
  const draw = useMemo(() => {
    let pass: ForwardPass | null = null;
    return ({ latest: { network } }: RunState, { image, framing }: Moment) => {
      const [row, sentence] = [rowRef.current, sentenceRef.current];
      if (!row || !sentence) return;
      if (pass?.activations.map(({ length }) => length).join() !== network.sizes.join()) {
        pass = createForwardPass(network);
      }
      const outputs = forward(network, image, pass).activations[network.layers.length];
      const digit = framing ? rankOutputs(outputs).digit : null;
      drawOutputRow(row, outputs, digit);
      const text = digit === null ? texts.blank : texts.says(digit, sayActivation(outputs[digit]));
      setText(sentence, text);
    };
  }, [texts]);
  useRunAndLesson(run, draw);
  return (
    <figure className="stack close learned-answer">
      <figcaption>{texts.yourDigit}</figcaption>
      <svg
        className="chart"
        viewBox={`0 0 ${outputRowSize.width} ${outputRowSize.height}`}
        data-tells="answer values"
        aria-hidden="true"
      >
        <g ref={rowRef} />
      </svg>
      <Reserved className="words" texts={[texts.blank, texts.says(8, widestActivation)]}>
        <p ref={sentenceRef} className="learned-sentence" data-tells="answer sentence" />
      </Reserved>
    </figure>
  );
}
