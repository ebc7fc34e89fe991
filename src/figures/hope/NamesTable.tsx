/**
 * All 32 names of the network that is built as hoped, and what each is worth.
 */
import { useTexts } from '../../components/follow/LessonContext.ts';
import { useCauseState } from '../../components/follow/useCause.ts';
import { partNames } from '../../image/parts.ts';
import { nameEdge } from '../../image/probesOfEdges.ts';
import { formatActivation } from '../../text/numbers.ts';
import { partTexts } from '../../text/partTexts.ts';
import type { HopeContext } from './HopeContext.ts';
import type { NetworksInUse } from './model/hopeMoment.ts';
import { hopeTexts } from './text.ts';
import { knownOf } from './useHopeScores.ts';

interface NamesTableProps {
  readonly hope: HopeContext;
  readonly networks: NetworksInUse;
}

/** Two tables, one a layer. */
export function NamesTable({ hope, networks }: NamesTableProps) {
  const texts = useTexts(hopeTexts);
  const words = useTexts(partTexts);
  const scores = useCauseState(hope.scores, (state) => state);
  const known = knownOf(scores, 'hoped', networks.hoped);
  const edges = known?.bars?.map((bar, index) => {
    const score = known.score?.edges[index];
    const values = score
      ? [score.alone, score.crowded].map(formatActivation)
      : [texts.unknown, texts.unknown];
    return { name: texts.edge(nameEdge(bar)), values };
  });
  const parts = partNames.map((part, index) => {
    const value = known?.score?.parts[index][index];
    const { name, looks } = words[part];
    return {
      name: `${name}: ${looks}`,
      values: [value === undefined ? texts.unknown : formatActivation(value)],
    };
  });
  return (
    <details className="hope-names">
      <summary>{texts.names}</summary>
      <p className="quiet">{texts.namesHint}</p>
      <div className="columns fold-52">
        {[edges ?? [], parts].map((rows, layer) => (
          <table className="table" key={texts.titles.named[layer]}>
            <caption>{texts.titles.named[layer]}</caption>
            <thead>
              <tr>
                {texts.columns.slice(0, layer === 0 ? 4 : 3).map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ name, values }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a neuron is its number
                <tr key={index}>
                  <td>{index}</td>
                  <th scope="row">{name}</th>
                  {values.map((value, column) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                    <td key={column}>{value}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
    </details>
  );
}
