/**
 * The drawing taken apart: the drawing = part + part + ..., each with its own ink, to be pointed at in either
 * place.
 */
import { type PointerEvent, useMemo, useRef } from 'react';
import { useLesson, useTexts } from '../../components/follow/LessonContext.ts';
import { type Cause, useCauseState } from '../../components/follow/useCause.ts';
import { useLive } from '../../components/follow/useLive.ts';
import { InkPicture } from '../../components/pad/InkPicture.tsx';
import { pointerPlace, pointWithinByTap } from '../../components/page/pointing.ts';
import type { Bounds } from '../../image/bounds.ts';
import type { Point } from '../../image/Drawing.ts';
import type { PartName } from '../../image/parts.ts';
import { squareAround } from '../../image/squareAround.ts';
import { drawInkLayers } from '../../marks/drawInkLayers.ts';
import { imageSide } from '../../network/lessonShape.ts';
import type { FoundPart } from './model/findParts.ts';
import { partAt } from './model/partAt.ts';
import { type PartsPointing, partHandlers } from './partsPointing.ts';
import { partsTexts } from './text.ts';
import { noPartsYet, type PartsNow } from './usePartsNow.ts';

/** How near to its ink a part is pointed at, in cells. */
const distanceCells = 2;

interface FoundPartsProps {
  readonly now: PartsNow;
  readonly pointing: Cause<PartsPointing>;
}

function placeOf(event: PointerEvent): Point {
  const { xPx, yPx, widthPx, heightPx } = pointerPlace(event);
  return [(xPx / widthPx) * imageSide, (yPx / heightPx) * imageSide];
}

/** The drawing as it is drawn, with the ink of the part that is pointed at. */
function WholeDrawing({ now, pointing }: FoundPartsProps) {
  const texts = useTexts(partsTexts);
  const ref = useRef<SVGGElement>(null);
  useLive(
    ({ drawing }) => {
      const { part } = pointing.getState();
      const found = drawing === now.drawing && now.parts.find((each) => each.part === part);
      return [drawing, found || null];
    },
    ({ strokes, penWidthCells }, found) => {
      const whole = { kind: found ? 'quiet' : 'ink', strokes, widthCells: penWidthCells } as const;
      const lit = { kind: 'pointed', strokes: found?.ink ?? [], widthCells: penWidthCells } as const;
      if (ref.current) drawInkLayers(ref.current, [whole, lit]);
    },
  );
  const point = (event: PointerEvent | null) => {
    const found = event && partAt(now.parts, placeOf(event), distanceCells);
    pointing.setState({ part: found?.part ?? null, digit: null });
  };
  return (
    <svg
      className="board parts-whole"
      viewBox={`0 0 ${imageSide} ${imageSide}`}
      role="img"
      aria-label={texts.picture(now.parts.map(({ part }) => part))}
      {...pointWithinByTap(point)}
    >
      <g ref={ref} />
    </svg>
  );
}

interface PartTileProps extends FoundPartsProps {
  readonly part: PartName;
  readonly ink: FoundPart['ink'];
  /** The square around the drawing. */
  readonly view: Bounds;
}

/** One part in its place, the rest of the drawing faint. */
function PartTile({ now: { drawing }, pointing, part, ink, view }: PartTileProps) {
  const texts = useTexts(partsTexts);
  const isPointed = useCauseState(pointing, (state) => state.part === part);
  const layers = useMemo(() => {
    const { strokes, penWidthCells: widthCells } = drawing;
    return [
      { kind: 'faint', strokes, widthCells },
      { kind: isPointed ? 'pointed' : 'ink', strokes: ink, widthCells },
    ] as const;
  }, [drawing, ink, isPointed]);
  return (
    <li>
      <button
        type="button"
        className="plain tile part-tile"
        data-pointed={isPointed}
        {...partHandlers(pointing, part)}
        onClick={() => pointing.setState({ part, digit: null })}
      >
        <InkPicture className="part-tile-ink" layers={layers} view={view} />
        <span>{texts.words[part].name}</span>
      </button>
    </li>
  );
}

/** A tile for each part; a sentence where there is none, or no ink. */
export function FoundParts({ now, pointing }: FoundPartsProps) {
  const texts = useTexts(partsTexts);
  const { controls } = useLesson().parameters;
  const { drawing, parts } = now;
  const view = useMemo(() => squareAround(drawing), [drawing]);
  const isBlank = drawing.strokes.length === 0;
  return (
    <div className="whole parts-taken-apart" data-controls={controls}>
      <WholeDrawing now={now} pointing={pointing} />
      {parts.length > 0 ? (
        <ul aria-label={texts.found}>
          {parts.map(({ part, ink }) => (
            <PartTile key={part} now={now} pointing={pointing} part={part} ink={ink} view={view} />
          ))}
        </ul>
      ) : (
        <p className="words quiet parts-none">
          {now !== noPartsYet && (isBlank ? texts.blank : texts.nothing)}
        </p>
      )}
    </div>
  );
}
