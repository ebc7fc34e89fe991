/**
 * The shapes that were trained, beside each other: parameters, examples seen, accuracy.
 */
import { useTexts } from '../../components/follow/LessonContext.ts';
import { useHeadingLevel } from '../../components/stage/useHeadingLevel.ts';
import { parameterCount } from '../../network/createNetwork.ts';
import { lessonSizes } from '../../network/lessonShape.ts';
import { formatCount, formatPercent } from '../../text/numbers.ts';
import { trainingTexts } from '../../text/training.ts';
import { layersTexts } from './text.ts';
import type { Result } from './useResults.ts';

interface ResultsTableProps {
  readonly results: readonly Result[];
  /** The accuracy of the shipped network; null until it is measured. */
  readonly ours: number | null;
}

/** The shipped network first, without a number of examples; then the results in their order. */
export function ResultsTable({ results, ours }: ResultsTableProps) {
  const texts = useTexts(layersTexts);
  const level = useHeadingLevel(2);
  const { dataName } = useTexts(trainingTexts);
  return (
    <section className="stack close layer-results">
      <h3 aria-level={level}>{texts.results}</h3>
      <p className="quiet">{texts.resultsHint(dataName.synthetic)}</p>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{texts.shape}</th>
            <th scope="col">{texts.parameters}</th>
            <th scope="col">{texts.examples}</th>
            <th scope="col">{texts.accuracy}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">
              <span>{lessonSizes.join('-')}</span>
              <small className="note">{texts.ours}</small>
            </th>
            <td>{formatCount(parameterCount(lessonSizes))}</td>
            <td />
            <td>{ours !== null && formatPercent(ours)}</td>
          </tr>
          {results.map(({ sizes, examplesSeen, accuracy }) => (
            <tr key={sizes.join('-')}>
              <th scope="row">{sizes.join('-')}</th>
              <td>{formatCount(parameterCount(sizes))}</td>
              <td>{formatCount(examplesSeen)}</td>
              <td>{formatPercent(accuracy)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {results.length === 0 && <p className="quiet">{texts.notYet}</p>}
    </section>
  );
}
