/**
 * All the parts, to be tapped onto the board or dragged there. One that lies on the board is pressed, and a
 * tap takes it off.
 */
import type { RefObject } from 'react';
import { useTexts } from '../../components/follow/LessonContext.ts';
import { type Cause, useCauseState } from '../../components/follow/useCause.ts';
import { type PartName, partNames } from '../../image/parts.ts';
import { inkPath } from '../../marks/drawInkLayers.ts';
import { imageSide } from '../../network/lessonShape.ts';
import { addPiece } from './model/assembly.ts';
import { strokeOfPart } from './model/partStrokes.ts';
import { type PartsPointing, partHandlers } from './partsPointing.ts';
import { partsTexts } from './text.ts';
import { type Assembly, useBoardKeys } from './useAssembly.ts';
import { useTrayDrag } from './useTrayDrag.ts';

interface PartsTrayProps {
  readonly assembly: Assembly;
  readonly pointing: Cause<PartsPointing>;
  readonly boardRef: RefObject<HTMLDivElement | null>;
}

interface TrayButtonProps extends Omit<PartsTrayProps, 'boardRef'> {
  readonly part: PartName;
  readonly drag: ReturnType<typeof useTrayDrag>;
}

function TrayButton({ assembly, pointing, part, drag }: TrayButtonProps) {
  const texts = useTexts(partsTexts);
  const isReady = useCauseState(assembly.board, ({ pieces }) => pieces.some((piece) => piece.part === part));
  const toggle = () => {
    const pieces = assembly.piecesNow();
    assembly.put(isReady ? pieces.filter((piece) => piece.part !== part) : addPiece(pieces, part));
  };
  return (
    <button
      type="button"
      className="plain tile small tray-part"
      aria-pressed={isReady}
      data-part={part}
      {...partHandlers(pointing, part)}
      {...drag.handlers}
      onClick={(event) => !drag.hasEnded(event) && toggle()}
    >
      <svg
        ref={drag.keepPicture(part)}
        className="line-art part-glyph"
        viewBox={`0 0 ${imageSide} ${imageSide}`}
        aria-hidden="true"
      >
        <path d={inkPath([strokeOfPart(part)])} />
      </svg>
      <span>{texts.words[part].name}</span>
    </button>
  );
}

/** A button a part, in the order of partNames; the pointer is useTrayDrag's. */
export function PartsTray({ assembly, pointing, boardRef }: PartsTrayProps) {
  const texts = useTexts(partsTexts);
  const drag = useTrayDrag(assembly, boardRef);
  const onHistoryKey = useBoardKeys(assembly);
  return (
    <fieldset className="parts-tray" aria-label={texts.tray} onKeyDown={onHistoryKey}>
      {partNames.map((part) => (
        <TrayButton key={part} assembly={assembly} pointing={pointing} part={part} drag={drag} />
      ))}
    </fieldset>
  );
}
