/**
 * From how many edges on does the network read what it reads in all of them? Graded by switching them on, one
 * after the other; another drawing is another question.
 */
import { useMemo, useState } from 'react';
import { Question } from '../../components/answer/Question.tsx';
import { useIsAnswerHidden, useTexts } from '../../components/follow/LessonContext.ts';
import { activationPaint } from '../../marks/activationPaint.ts';
import type { Network } from '../../network/Network.ts';
import { formatActivation } from '../../text/numbers.ts';
import { type EdgeReading, edgeRanges, readingsAlong, steadyFrom } from './model/edgeSwitches.ts';
import { edgesTexts } from './text.ts';
import type { Broken } from './useBroken.ts';

interface EdgesBetProps {
  readonly broken: Broken;
  readonly network: Network;
}

/** All the readings on the way, in a row. */
function Readings({ readings }: { readonly readings: readonly EdgeReading[] }) {
  const texts = useTexts(edgesTexts);
  return (
    <ol className="row numbers edges-readings" data-tells="answer" aria-label={texts.readings}>
      {readings.map(({ digit, activation }, index) => {
        const count = index + 1;
        const latest = texts.readingAt(count, { digit, activation: formatActivation(activation) });
        return (
          <li key={count} title={latest}>
            <span className="visually-hidden">{latest}</span>
            <i className="light" aria-hidden="true" style={{ background: activationPaint(activation) }} />
            <b aria-hidden="true">{digit}</b>
            <small className="note" aria-hidden="true">
              {count}
            </small>
          </li>
        );
      })}
    </ol>
  );
}

/** Up to three ranges to choose from; once one is chosen, the readings along the way stand below. */
export function EdgesBet({ broken, network }: EdgesBetProps) {
  const texts = useTexts(edgesTexts);
  const [bet, setBet] = useState<{ readonly of: Broken; readonly range: number } | null>(null);
  const readings = useMemo(() => readingsAlong(network, broken), [network, broken]);
  const isAnswerHidden = useIsAnswerHidden();
  const count = broken.edges.length;
  const ranges = edgeRanges(count);
  const from = steadyFrom(readings);
  const chosen = bet?.of === broken ? bet.range : null;
  const missBy = (range: number) => Number(ranges[range].from > from) - Number(ranges[range].to < from);
  const { digit } = readings[count - 1];
  const grade = (range: number) =>
    texts.verdict({
      missBy: missBy(range),
      from,
      count,
      digit,
      activation: formatActivation(readings[from - 1].activation),
      before: from > 1 ? readings[from - 2].digit : null,
    });
  return (
    <div className="stack bet-row whole">
      <Question
        question={texts.question({ count, digit: isAnswerHidden ? null : digit })}
        choices={ranges.map((range, key) => ({ key, label: texts.range(range) }))}
        chosen={chosen}
        isRight={chosen === null ? null : missBy(chosen) === 0}
        verdict={chosen === null ? '' : grade(chosen)}
        verdicts={ranges.map((_, range) => grade(range))}
        onChoose={(range) => setBet({ of: broken, range })}
      />
      <div data-waits={chosen === null}>
        <Readings readings={readings} />
      </div>
    </div>
  );
}
