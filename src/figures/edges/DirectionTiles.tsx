/**
 * The stroke sorted by the direction of its edges: the whole = level + rising + upright + falling.
 */
import { Fragment } from 'react';
import { useTexts } from '../../components/follow/LessonContext.ts';
import { type Cause, useCauseState } from '../../components/follow/useCause.ts';
import { InkPicture } from '../../components/pad/InkPicture.tsx';
import { squareAround } from '../../image/squareAround.ts';
import { type EdgesPointing, targetHandlers } from './edgesState.ts';
import { type EdgeDirection, edgeDirections } from './model/breakIntoEdges.ts';
import { edgesTexts } from './text.ts';
import { type Broken, notBrokenYet } from './useBroken.ts';

interface DirectionTilesProps {
  readonly broken: Broken;
  readonly pointing: Cause<EdgesPointing>;
}

function Tile({ broken, pointing, direction }: DirectionTilesProps & { readonly direction: EdgeDirection }) {
  const texts = useTexts(edgesTexts);
  const isPointed = useCauseState(
    pointing,
    ({ target }) => target?.kind === 'direction' && target.direction === direction,
  );
  const { strokes, penWidthCells: widthCells } = broken;
  const own = broken.edges.filter((edge) => edge.direction === direction).map(({ stroke }) => stroke);
  const layers = [
    { kind: 'faint', strokes, widthCells },
    { kind: isPointed ? 'pointed' : 'ink', strokes: own, widthCells },
  ] as const;
  const target = { kind: 'direction', direction } as const;
  return (
    <button
      type="button"
      className="plain tile direction-tile"
      data-pointed={isPointed}
      {...targetHandlers(pointing, target)}
      onClick={() => pointing.setState({ target })}
    >
      <InkPicture className="direction-ink" layers={layers} view={squareAround(broken)} />
      <span>
        <span>{`${texts.direction[direction]} `}</span>
        <small>{texts.count(own.length)}</small>
      </span>
    </button>
  );
}

/** The whole and its four kinds of edges. */
export function DirectionTiles({ broken, pointing }: DirectionTilesProps) {
  const texts = useTexts(edgesTexts);
  const { strokes, penWidthCells: widthCells, edges } = broken;
  if (edges.length === 0)
    return <p className="words edges-blank">{broken !== notBrokenYet && texts.blank}</p>;
  return (
    <fieldset className="direction-tiles" aria-label={texts.byDirection}>
      <InkPicture
        className="board direction-whole"
        name={texts.whole[broken.subject]}
        layers={[{ kind: 'ink', strokes, widthCells }]}
        view={squareAround(broken)}
      />
      {edgeDirections.map((direction, index) => (
        <Fragment key={direction}>
          <span className="direction-sign" aria-hidden="true">
            {index === 0 ? '=' : '+'}
          </span>
          <Tile broken={broken} pointing={pointing} direction={direction} />
        </Fragment>
      ))}
    </fieldset>
  );
}
