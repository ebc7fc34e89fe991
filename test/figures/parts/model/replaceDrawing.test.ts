import { describe, expect, it } from 'vitest';
import { slidePairs } from '../../../../src/figures/outputs/model/slidePairs.ts';
import { replaceDrawing } from '../../../../src/figures/parts/model/replaceDrawing.ts';
import { blendDrawings } from '../../../../src/image/blendDrawings.ts';
import { undo } from '../../../../src/state/history.ts';
import { initialLessonState, type PadDrawing } from '../../../../src/state/LessonState.ts';
import { pressPad, releasePad } from '../../../../src/state/padCommands.ts';

const [pair] = slidePairs();
const drawn = releasePad(pressPad(initialLessonState, [10, 10]));

function padDrawingAt(fraction: number): PadDrawing {
  return { drawing: blendDrawings(pair, fraction), exampleLabel: null };
}

describe('what a gesture on the board makes', () => {
  it('goes on the pad, and is one step of history however far it goes', () => {
    const [first, second, third] = [0.1, 0.2, 0.9].map(padDrawingAt);
    const replaced = replaceDrawing(
      replaceDrawing(replaceDrawing(drawn, first, null), second, first),
      third,
      second,
    );
    expect(replaced.padDrawing).toBe(third);
    expect(undo(replaced).padDrawing).toBe(drawn.padDrawing);
  });

  it('begins a new step once something else is on the pad', () => {
    const first = padDrawingAt(0.1);
    const between = releasePad(pressPad(replaceDrawing(drawn, first, null), [20, 20]));
    const replaced = replaceDrawing(between, padDrawingAt(0.2), first);
    expect(undo(replaced).padDrawing).toBe(between.padDrawing);
  });

  it('waits while the pen is down', () => {
    const pressed = pressPad(drawn, [5, 5]);
    expect(replaceDrawing(pressed, padDrawingAt(0.5), null)).toBe(pressed);
  });
});
