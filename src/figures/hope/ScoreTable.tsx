/**
 * The three networks in numbers: how well each reads, and how many of its neurons find an edge or a part.
 */
import type { Content } from '#jsx/jsx-runtime';
import { useTexts } from '../../components/follow/LessonContext.ts';
import { useCauseState } from '../../components/follow/useCause.ts';
import { useHeadingLevel } from '../../components/stage/useHeadingLevel.ts';
import type { NetworkScores } from '../../formats/networkReport.ts';
import { formatCount, formatPercent } from '../../text/numbers.ts';
import type { HopeContext } from './HopeContext.ts';
import type { NetworksInUse } from './model/hopeMoment.ts';
import { type HopeNetwork, hopeNetworks } from './model/hopeProbe.ts';
import {
  countEdges,
  enoughSeparation,
  type HopeScore,
  meanNear,
  nearCells,
  partsFound,
  probesOfEachKind,
  styledDigitTotal,
} from './model/hopeScore.ts';
import { hopeTexts } from './text.ts';
import { knownOf } from './useHopeScores.ts';
import type { Reports } from './useReports.ts';

interface RowProps {
  readonly name: string;
  readonly cells: (network: HopeNetwork) => Content;
}

/** A row: what is counted, and the count for each. */
function Row({ name, cells }: RowProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {hopeNetworks.map((network) => (
        <td key={network}>{cells(network)}</td>
      ))}
    </tr>
  );
}

function Group({ name }: { readonly name: string }) {
  return (
    <tr>
      <th scope="rowgroup" colSpan={1 + hopeNetworks.length} className="hope-group">
        {name}
      </th>
    </tr>
  );
}

/** The rows of accuracies: the first is measured here. */
function ScoreRows({
  accuracyOf,
  reports,
}: {
  readonly accuracyOf: (name: HopeNetwork) => string;
  readonly reports: Reports;
}) {
  const { rows, unknown } = useTexts(hopeTexts);
  const scoreOf = (name: HopeNetwork, of: keyof NetworkScores) => {
    const score = reports[name]?.[of];
    return score ? formatPercent(score.accuracy) : unknown;
  };
  const countOf = (of: keyof NetworkScores) => {
    const known = hopeNetworks.map((name) => reports[name]).find((scores) => scores);
    return known ? formatCount(known[of].count) : unknown;
  };
  return (
    <tbody>
      <Group name={rows.reads} />
      <Row name={rows.hand(formatCount(styledDigitTotal))} cells={accuracyOf} />
      <Row name={rows.mnist(countOf('mnistTest'))} cells={(name) => scoreOf(name, 'mnistTest')} />
      <Row name={rows.people(countOf('heldOutWriters'))} cells={(name) => scoreOf(name, 'heldOutWriters')} />
    </tbody>
  );
}

interface ScoreTableProps {
  readonly hope: HopeContext;
  readonly networks: NetworksInUse;
  readonly reports: Reports;
}

/** A column a network. */
export function ScoreTable({ hope, networks, reports }: ScoreTableProps) {
  const texts = useTexts(hopeTexts);
  const level = useHeadingLevel(1);
  const edgeScores = useCauseState(hope.scores, (state) => state);
  const { rows } = texts;
  const known = (write: (edgeScore: HopeScore) => string) => (name: HopeNetwork) => {
    const edgeScore = knownOf(edgeScores, name, networks[name])?.score;
    return edgeScore ? write(edgeScore) : texts.unknown;
  };
  return (
    <section className="hope-score">
      <h2 aria-level={level}>{texts.score}</h2>
      <table className="table">
        <thead>
          <tr>
            <td />
            {hopeNetworks.map((name) => (
              <th key={name} scope="col">
                {texts.networks[name].name}
              </th>
            ))}
          </tr>
        </thead>
        <ScoreRows accuracyOf={known(({ accuracy }) => formatPercent(accuracy))} reports={reports} />
        <tbody>
          <Group name={rows.layer1} />
          <Row
            name={rows.alone}
            cells={known((edgeScore) => texts.ofSixteen(countEdges(edgeScore, 'alone')))}
          />
          <Row
            name={rows.crowded}
            cells={known((edgeScore) => texts.ofSixteen(countEdges(edgeScore, 'crowded')))}
          />
          <Row name={rows.near(nearCells)} cells={known((edgeScore) => formatPercent(meanNear(edgeScore)))} />
        </tbody>
        <tbody>
          <Group name={rows.layer2} />
          <Row
            name={rows.parts}
            cells={known((edgeScore) => texts.ofSixteen(partsFound(edgeScore).length))}
          />
        </tbody>
      </table>
    </section>
  );
}

/** Where the numbers of the table come from. */
export function ScoreNotes() {
  const { how, reported } = useTexts(hopeTexts);
  const enough = formatPercent(enoughSeparation);
  return (
    <div className="stack close">
      <p className="quiet">{how({ probes: probesOfEachKind, digits: styledDigitTotal, enough })}</p>
      <p className="quiet">{reported}</p>
    </div>
  );
}
