/** What a picture of a puzzle shows, in a few words. */
import { type PuzzleId, puzzlePictures } from './model/puzzlePictures.ts';
import type { EdgeDetectorTexts } from './text.ts';

/** The name of the picture at a place of a puzzle. */
export function namePicture(texts: EdgeDetectorTexts, id: PuzzleId, index: number): string {
  const pictures = puzzlePictures(id);
  const { digit } = pictures[index];
  if (digit === null) return texts.pictureNames[id][index];
  return texts.digitPicture(digit, index - pictures.findIndex((each) => each.digit === digit));
}
