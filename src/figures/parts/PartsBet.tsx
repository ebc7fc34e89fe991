/**
 * Which one part makes a digit of what is there? Graded by the table and by what the network reads in a
 * picture of the bet's own; the reader's drawing stays on the pad, and the board as it is.
 */

import { useMemo, useState } from 'react';
import { Question } from '../../components/answer/Question.tsx';
import { useLessonState, useTexts } from '../../components/follow/LessonContext.ts';
import { useSeenNetwork } from '../../components/networkPicture/useSeenNetwork.ts';
import { InkPicture } from '../../components/pad/InkPicture.tsx';
import type { Drawing } from '../../image/Drawing.ts';
import type { PartName } from '../../image/parts.ts';
import { prediction } from '../../network/forward.ts';
import { outputLayer } from '../../network/lessonShape.ts';
import { penWidthCells } from '../../state/LessonState.ts';
import { passOfDrawing } from '../../state/passOfDrawing.ts';
import { sayActivation, widestActivation } from '../../text/numbers.ts';
import { addPiece, type Piece, strokesOfPieces } from './model/assembly.ts';
import { partPuzzles, solvesPuzzle } from './model/partPuzzles.ts';
import { nearestFacts } from './PartsVerdict.tsx';
import { partsTexts } from './text.ts';

function assemble(parts: readonly PartName[]): readonly Piece[] {
  return parts.reduce<readonly Piece[]>((pieces, part) => addPiece(pieces, part), []);
}

/** What the network reads in a drawing. */
function useReading(drawing: Drawing) {
  const network = useSeenNetwork();
  const framingProgress = useLessonState((state) => state.framing.progress);
  return useMemo(() => {
    if (!network) return null;
    const outputs = passOfDrawing(network, drawing, framingProgress).activations[outputLayer];
    const digit = prediction(outputs);
    return { digit, activation: sayActivation(outputs[digit]) };
  }, [network, framingProgress, drawing]);
}

/** One puzzle after another, each with its parts in place; a choice is added to them. */
export function PartsBet() {
  const texts = useTexts(partsTexts);
  const [index, setIndex] = useState(0);
  const [choice, setChoice] = useState<PartName | null>(null);
  const puzzle = partPuzzles[index];
  const parts = useMemo(() => (choice ? [...puzzle.parts, choice] : puzzle.parts), [puzzle, choice]);
  const drawing = useMemo(
    () => ({ strokes: strokesOfPieces(assemble(parts)), penWidthCells: penWidthCells.initial }),
    [parts],
  );
  const layers = useMemo(
    () => [{ kind: 'ink', strokes: drawing.strokes, widthCells: drawing.penWidthCells } as const],
    [drawing],
  );
  const reading = useReading(drawing);
  const nearest = nearestFacts(parts);
  const isRight = choice && solvesPuzzle(puzzle, choice);
  const { digit } = puzzle;
  const wideVerdict = (part: PartName) => {
    const facts = nearestFacts([...puzzle.parts, part]);
    const read = { digit, activation: widestActivation };
    return facts ? texts.verdict({ isRight: false, choice: part, digit, nearest: facts, reading: read }) : '';
  };
  return (
    <div className="parts-bet">
      <InkPicture className="board parts-bet-picture" name={texts.betPicture(parts)} layers={layers} />
      <Question
        question={texts.question(puzzle.parts, digit)}
        choices={puzzle.choices.map((key) => ({ key, label: texts.words[key].name }))}
        chosen={choice}
        isRight={isRight}
        verdict={
          choice && nearest
            ? texts.verdict({ isRight: isRight ?? false, choice, digit, nearest, reading })
            : ''
        }
        verdicts={puzzle.choices.map(wideVerdict)}
        hasControls="always"
        onChoose={setChoice}
      >
        <button
          type="button"
          onClick={() => {
            setIndex((index + 1) % partPuzzles.length);
            setChoice(null);
          }}
        >
          {texts.next}
        </button>
      </Question>
    </div>
  );
}
