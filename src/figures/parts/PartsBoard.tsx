/**
 * The board: parts as pieces that are dragged, or moved with keys. While nothing is put together it shows the
 * reader's own drawing, faint.
 */

import { type RefObject, useId, useRef } from 'react';
import { useTexts } from '../../components/follow/LessonContext.ts';
import type { Cause } from '../../components/follow/useCause.ts';
import { useLive } from '../../components/follow/useLive.ts';
import { readKey } from '../../components/page/readKey.ts';
import { Reserved } from '../../components/stage/Reserved.tsx';
import { drawInkLayers, inkPath } from '../../marks/drawInkLayers.ts';
import { setChanged } from '../../marks/setChanged.ts';
import { imageSide } from '../../network/lessonShape.ts';
import { penWidthCells } from '../../state/LessonState.ts';
import { movePiece, type Piece, removePiece } from './model/assembly.ts';
import { strokeOfPart } from './model/partStrokes.ts';
import { type PartsPointing, partHandlers } from './partsPointing.ts';
import { partsTexts } from './text.ts';
import { type Assembly, useBoardKeys, usePieces } from './useAssembly.ts';
import { usePieceDrag } from './usePieceDrag.ts';

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
/** How far a key moves a piece, and with Shift, in cells. */
const stepCells = { fine: 0.5, coarse: 2 } as const;

interface PartsBoardProps {
  readonly assembly: Assembly;
  readonly pointing: Cause<PartsPointing>;
  readonly boardRef: RefObject<HTMLDivElement | null>;
}

/** Moves a piece or takes it off; whether the key was one of its own. */
function obeyKey(key: string, isCoarse: boolean, { id }: Piece, assembly: Assembly): boolean {
  const pieces = assembly.piecesNow();
  const piece = pieces.find((each) => each.id === id);
  const direction = directions[key];
  if (piece && direction) {
    const step = isCoarse ? stepCells.coarse : stepCells.fine;
    const [dx, dy] = piece.shift;
    assembly.put(movePiece(pieces, id, [dx + direction[0] * step, dy + direction[1] * step]));
    return true;
  }
  if (key !== 'Delete' && key !== 'Backspace') return false;
  assembly.put(removePiece(pieces, id));
  return true;
}

/** React mounts a piece when one comes or goes; where pieces lie is drawn. Delete takes a piece off. */
export function PartsBoard({ assembly, pointing, boardRef }: PartsBoardProps) {
  const texts = useTexts(partsTexts);
  const ghostRef = useRef<SVGGElement>(null);
  const elements = useRef(new Map<Piece['id'], SVGGElement>());
  const keysId = useId();
  const pieces = usePieces(assembly);
  const onHistoryKey = useBoardKeys(assembly);
  const drag = usePieceDrag(assembly, boardRef);
  useLive(
    ({ drawing }) => [drawing, assembly.piecesNow().length > 0],
    ({ strokes, penWidthCells }, isPlaced) => {
      const faint = { kind: 'faint', strokes: isPlaced ? [] : strokes, widthCells: penWidthCells } as const;
      if (ghostRef.current) drawInkLayers(ghostRef.current, [faint]);
    },
  );
  // A piece that has come must not be painted before it is where it lies.
  useLive(
    () => [assembly.piecesNow(), pointing.getState().part],
    (placed, pointed) => {
      for (const { id, part, shift } of placed) {
        const element = elements.current.get(id);
        if (!element) continue;
        setChanged(element, 'transform', `translate(${shift.join()})`);
        setChanged(element, 'data-pointed', String(part === pointed));
      }
    },
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the pieces in it
    <div className="stack close" onKeyDown={onHistoryKey}>
      <div ref={boardRef} className="board parts-board" tabIndex={-1}>
        {/* biome-ignore lint/a11y/useSemanticElements: a picture is no fieldset */}
        <svg viewBox={`0 0 ${imageSide} ${imageSide}`} role="group" aria-label={texts.board}>
          <g ref={ghostRef} />
          <g strokeWidth={penWidthCells.initial}>
            {pieces.map((piece) => (
              // biome-ignore lint/a11y/useSemanticElements: there is no button inside a picture
              <g
                key={piece.id}
                ref={(element) => {
                  if (element) elements.current.set(piece.id, element);
                  else elements.current.delete(piece.id);
                }}
                className="piece"
                role="button"
                tabIndex={0}
                aria-label={texts.piece(piece.part)}
                aria-describedby={keysId}
                data-id={piece.id}
                {...partHandlers(pointing, piece.part)}
                {...drag}
                onKeyDown={(event) => {
                  const key = readKey(event);
                  if (!obeyKey(key, event.shiftKey, piece, assembly)) return;
                  event.preventDefault();
                  // Who took the piece off goes on from the board.
                  if (!directions[key]) boardRef.current?.focus();
                }}
              >
                <path className="stroke-hit" d={inkPath([strokeOfPart(piece.part)])} />
                <path className="stroke-ink piece-ink" d={inkPath([strokeOfPart(piece.part)])} />
              </g>
            ))}
          </g>
        </svg>
      </div>
      <Reserved texts={[texts.boardHint]}>
        {pieces.length === 0 && (
          <p className="quiet" data-screen-only="true">
            {texts.boardHint}
          </p>
        )}
      </Reserved>
      <div className="row board-buttons">
        {pieces.length > 0 && (
          <button type="button" onClick={() => assembly.put([])}>
            {texts.clear}
          </button>
        )}
      </div>
      <p id={keysId} hidden>
        {texts.boardKeys}
      </p>
    </div>
  );
}
