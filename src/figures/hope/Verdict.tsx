/**
 * What the measurements come to, in plain words.
 */

import { useTexts } from '../../components/follow/LessonContext.ts';
import { useCauseState } from '../../components/follow/useCause.ts';
import { useHeadingLevel } from '../../components/stage/useHeadingLevel.ts';
import { edgeGridPlace } from '../../image/edgeGrid.ts';
import { nameEdge } from '../../image/probesOfEdges.ts';
import type { Network } from '../../network/Network.ts';
import { formatPercent } from '../../text/numbers.ts';
import type { HopeContext } from './HopeContext.ts';
import type { NetworksInUse } from './model/hopeMoment.ts';
import { type HopeNetwork, hopeNetworks } from './model/hopeProbe.ts';
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

/** The accuracies on MNIST that the reports say; null unless all three are known. */
function mnistOf(reports: Reports): Readonly<Record<HopeNetwork, string>> | null {
  const [hoped, trained, untrained] = hopeNetworks.map((name) => {
    const score = reports[name]?.mnistTest;
    return score ? formatPercent(score.accuracy) : null;
  });
  return hoped && trained && untrained ? { hoped, trained, untrained } : null;
}

/** What it comes to, in one sentence. */
export function OneSentence({ reports }: { readonly reports: Reports }) {
  const texts = useTexts(hopeTexts);
  return <p className="words measure hope-verdict">{texts.oneSentence(mnistOf(reports))}</p>;
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
  if (!hoped || !trained || !untrained) return <p className="quiet">{texts.measuring}</p>;
  const paragraphs = texts.verdicts({
    measured: {
      hoped: measuredOf(hoped),
      trained: measuredOf(trained),
      untrained: measuredOf(untrained),
    },
    mnist: mnistOf(reports),
    failing: hoped.edges.flatMap(({ crowded }, j) => (crowded < enoughSeparation ? [j] : [])),
    twice: repeatedNames(hoped),
    glowing: countGlowing(networks.hoped),
  });
  return (
    <section className="hope-verdicts">
      <h2 aria-level={level}>{texts.verdictTitle}</h2>
      {paragraphs.map((text) => (
        <p key={text} className="words">
          {text}
        </p>
      ))}
    </section>
  );
}
