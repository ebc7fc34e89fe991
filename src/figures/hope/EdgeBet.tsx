/**
 * How many of the learned network's sixteen neurons look for an edge? Graded by showing each of them its own
 * bar among others; after it, the verdict.
 */

import { Question } from '../../components/answer/Question.tsx';
import { useTexts } from '../../components/follow/LessonContext.ts';
import { useCauseState } from '../../components/follow/useCause.ts';
import { useHeadingLevel } from '../../components/stage/useHeadingLevel.ts';
import { edgeGridPlace } from '../../image/edgeGrid.ts';
import { nameEdge } from '../../image/probesOfEdges.ts';
import type { Network } from '../../network/Network.ts';
import { formatPercent } from '../../text/numbers.ts';
import type { HopeContext } from './HopeContext.ts';
import type { NetworksInUse } from './model/hopeMoment.ts';
import { hopeNetworks } from './model/hopeProbe.ts';
import {
  countEdges,
  countLocalEdges,
  enoughSeparation,
  type HopeScore,
  meanNear,
  partsFound,
} from './model/hopeScore.ts';
import { hopeTexts, type MeasuredHope } from './text.ts';
import { knownOf } from './useHopeScores.ts';
import type { Reports } from './useReports.ts';

interface EdgeBetProps {
  readonly hope: HopeContext;
  readonly networks: NetworksInUse;
  /** The range that was chosen, by its place in the list. */
  readonly chosen: number | null;
  readonly onChoose: (index: number) => void;
}

/** Its owner keeps the choice; the verdict waits until the learned network has been measured as it is now. */
export function EdgeBet({ hope, networks, chosen, onChoose }: EdgeBetProps) {
  const texts = useTexts(hopeTexts);
  const known = useCauseState(hope.scores, (edgeScores) => edgeScores.trained);
  const edgeScore = known && known.network === networks.trained ? known.score : null;
  const count = edgeScore && countEdges(edgeScore, 'crowded');
  const range = chosen === null ? null : texts.ranges[chosen];
  const isRight = range && count !== null ? count >= range.from && count <= range.to : null;
  const verdict = () => {
    if (!range) return '';
    return count === null || isRight === null ? texts.notMeasured : texts.verdict(isRight, count);
  };
  return (
    <Question
      question={texts.question}
      choices={texts.ranges.map(({ label }, key) => ({ key, label }))}
      chosen={chosen}
      isRight={isRight}
      verdict={verdict()}
      onChoose={onChoose}
    />
  );
}

function measuredOf(edgeScore: HopeScore): MeasuredHope {
  return {
    alone: countEdges(edgeScore, 'alone'),
    crowded: countEdges(edgeScore, 'crowded'),
    local: countLocalEdges(edgeScore),
    near: formatPercent(meanNear(edgeScore)),
    parts: partsFound(edgeScore).length,
  };
}

/** How many names of edges are had by two neurons or more. */
function repeatedNames({ edges }: HopeScore): number {
  const names = edges.map(
    ({ bar }) => `${nameEdge(bar).direction} ${Object.values(edgeGridPlace(bar)).join()}`,
  );
  return new Set(names.filter((name, index) => names.indexOf(name) !== index)).size;
}

/** How many neurons of hidden layer 1 are above 0.5 on blank paper, where only their biases speak. */
function countGlowing(network: Network | null): number {
  return network ? network.layers[0].biases.filter((bias) => bias > 0).length : 0;
}

interface VerdictProps {
  readonly hope: HopeContext;
  readonly networks: NetworksInUse;
  readonly reports: Reports;
}

/** The verdict in plain words, once all three are measured. */
export function Verdict({ hope, networks, reports }: VerdictProps) {
  const texts = useTexts(hopeTexts);
  const level = useHeadingLevel(1);
  const edgeScores = useCauseState(hope.scores, (state) => state);
  const [hoped, trained, untrained] = hopeNetworks.map(
    (name) => knownOf(edgeScores, name, networks[name])?.score ?? null,
  );
  if (!hoped || !trained || !untrained) return <p className="hope-note">{texts.measuring}</p>;
  const scores = hopeNetworks.map((name) => reports[name]?.mnistTest);
  const [a, b, c] = scores.map((score) => (score ? formatPercent(score.accuracy) : null));
  const paragraphs = texts.verdicts({
    measured: {
      hoped: measuredOf(hoped),
      trained: measuredOf(trained),
      untrained: measuredOf(untrained),
    },
    mnist: a && b && c ? { hoped: a, trained: b, untrained: c } : null,
    failing: hoped.edges.flatMap(({ crowded }, j) => (crowded < enoughSeparation ? [j] : [])),
    twice: repeatedNames(hoped),
    glowing: countGlowing(networks.hoped),
  });
  return (
    <section className="hope-verdict">
      <h2 aria-level={level}>{texts.verdictTitle}</h2>
      {paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </section>
  );
}
