/**
 * Which one part makes a digit of what is there? Graded by the table and by what the network reads; the
 * answer is put on the board, and so into the whole lesson.
 */

import { useMemo, useState } from 'react';
import { Question } from '../../components/answer/Question.tsx';
import { useLessonState, useTexts } from '../../components/follow/LessonContext.ts';
import { useSeenNetwork } from '../../components/networkPicture/useSeenNetwork.ts';
import type { PartName } from '../../image/parts.ts';
import { prediction } from '../../network/forward.ts';
import { outputLayer } from '../../network/lessonShape.ts';
import { passOfDrawing } from '../../state/passOfDrawing.ts';
import { formatActivation } from '../../text/numbers.ts';
import { addPiece, type Piece, strokesOfPieces } from './model/assembly.ts';
import { partPuzzles, solvesPuzzle } from './model/partPuzzles.ts';
import { nearestFacts } from './PartsVerdict.tsx';
import { partsTexts } from './text.ts';
import type { Assembly } from './useAssembly.ts';

function assemble(parts: readonly PartName[]): readonly Piece[] {
  return parts.reduce<readonly Piece[]>((pieces, part) => addPiece(pieces, part), []);
}

/** What the network reads in the parts put together. */
function useReading(parts: readonly PartName[] | null) {
  const network = useSeenNetwork();
  const framingProgress = useLessonState((state) => state.framing.progress);
  const penWidthCells = useLessonState((state) => state.padDrawing.drawing.penWidthCells);
  return useMemo(() => {
    if (!network || !parts) return null;
    const drawing = { strokes: strokesOfPieces(assemble(parts)), penWidthCells };
    const outputs = passOfDrawing(network, drawing, framingProgress).activations[outputLayer];
    const digit = prediction(outputs);
    return { digit, activation: formatActivation(outputs[digit]) };
  }, [network, framingProgress, penWidthCells, parts]);
}

/** As long as its numbers get. */
const widestReading = { digit: 8, activation: '0.999' };

/** One puzzle after another. A choice is put on the board, which makes it the reader's drawing. */
export function PartsBet({ assembly }: { readonly assembly: Assembly }) {
  const texts = useTexts(partsTexts);
  const [index, setIndex] = useState(0);
  const [choice, setChoice] = useState<PartName | null>(null);
  const puzzle = partPuzzles[index];
  const parts = useMemo(() => choice && [...puzzle.parts, choice], [puzzle, choice]);
  const reading = useReading(parts);
  const nearest = parts && nearestFacts(parts);
  const isRight = choice && solvesPuzzle(puzzle, choice);
  const verdictOf = (put: readonly PartName[], isSolved: boolean) => {
    const facts = nearestFacts(put);
    return facts ? texts.verdict({ isRight: isSolved, nearest: facts, reading: widestReading }) : '';
  };
  return (
    <Question
      question={texts.question(puzzle.parts, puzzle.digit)}
      choices={puzzle.choices.map((key) => ({ key, label: texts.words[key].name }))}
      chosen={choice}
      isRight={isRight}
      verdict={parts && nearest ? texts.verdict({ isRight: isRight ?? false, nearest, reading }) : ''}
      verdicts={puzzle.choices.map((part) => verdictOf([...puzzle.parts, part], false))}
      hasControls="always"
      onChoose={(part) => {
        setChoice(part);
        assembly.put(assemble([...puzzle.parts, part]));
      }}
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
  );
}
