/**
 * One puzzle at a time: what to fire for and what not, graded while one paints; a hint on request.
 */

import { useMemo, useState } from 'react';
import { useTexts } from '../../components/follow/LessonContext.ts';
import { type Cause, useCauseState } from '../../components/follow/useCause.ts';
import { Reserved } from '../../components/stage/Reserved.tsx';
import { firingThreshold, gradePicture } from './model/gradePuzzle.ts';
import type { Painting } from './model/painting.ts';
import { type PuzzleId, type PuzzlePicture, puzzleIds, puzzlePictures } from './model/puzzlePictures.ts';
import { namePicture } from './namePicture.ts';
import { PuzzleCard } from './PuzzleCard.tsx';
import { edgeDetectorTexts } from './text.ts';

/** How many pictures are right now: a number, so that React hears of it only when it changes. */
function useRightCount(painting: Cause<Painting>, pictures: readonly PuzzlePicture[]): number {
  return useCauseState(
    painting,
    ({ weights }) => pictures.filter((picture) => gradePicture(weights, picture).isRight).length,
  );
}

interface PuzzlePanelProps {
  readonly painting: Cause<Painting>;
  readonly id: PuzzleId;
  readonly onPuzzle: (id: PuzzleId) => void;
}

/**
 * Renders when another number of pictures is right and when a stroke ends, not at each dab; which puzzle it
 * is, its owner keeps.
 */
export function PuzzlePanel({ painting, id, onPuzzle }: PuzzlePanelProps) {
  const texts = useTexts(edgeDetectorTexts);
  const [hinted, setHinted] = useState<PuzzleId | null>(null);
  const pictures = useMemo(() => puzzlePictures(id), [id]);
  const rightCount = useRightCount(painting, pictures);
  const isSolved = rightCount === pictures.length;
  const isStroking = useCauseState(painting, (state) => state.isStroking);
  const verdict = isSolved ? texts.solved : texts.unsolved(rightCount, pictures.length);
  // Said once the brush rests.
  const [announced, setAnnounced] = useState(verdict);
  if (!isStroking && announced !== verdict) setAnnounced(verdict);
  const { task, hint } = texts.puzzle[id];
  const nextId = puzzleIds[(puzzleIds.indexOf(id) + 1) % puzzleIds.length];
  return (
    <section className="stack">
      <label className="row quiet">
        <span>{texts.puzzles}</span>
        <select value={id} onChange={({ target }) => onPuzzle(puzzleIds[target.selectedIndex])}>
          {puzzleIds.map((each) => (
            <option key={each} value={each}>
              {texts.puzzle[each].name}
            </option>
          ))}
        </select>
      </label>
      <Reserved className="heading" texts={puzzleIds.map((each) => texts.puzzle[each].task)}>
        <p>{task}</p>
      </Reserved>
      <ul className="puzzle-cards">
        {pictures.map((picture, index) => (
          <PuzzleCard
            // biome-ignore lint/suspicious/noArrayIndexKey: a puzzle's pictures are always the same
            key={`${id}${index}`}
            painting={painting}
            picture={picture}
            name={namePicture(texts, id, index)}
          />
        ))}
      </ul>
      <Reserved className="words" texts={[texts.solved, texts.unsolved(pictures.length, pictures.length)]}>
        <p className="puzzle-verdict" data-solved={isSolved}>
          {verdict}
        </p>
      </Reserved>
      <p className="visually-hidden" aria-live="polite">
        {announced}
      </p>
      <div className="row">
        {isSolved ? (
          <button type="button" onClick={() => onPuzzle(nextId)}>
            {texts.next}
          </button>
        ) : (
          <button type="button" onClick={() => setHinted(id)}>
            {texts.showHint}
          </button>
        )}
      </div>
      <Reserved className="quiet" texts={puzzleIds.map((each) => texts.puzzle[each].hint)}>
        <p>{hinted === id && !isSolved && hint}</p>
      </Reserved>
      <p className="quiet">{texts.rule(String(firingThreshold))}</p>
    </section>
  );
}
