import { describe, expect, it } from 'vitest';
import { steps } from '../../src/formats/linkValues.ts';
import { readLink } from '../../src/formats/readLink.ts';
import { writeState } from '../../src/formats/writeLink.ts';
import { lastFramingProgress } from '../../src/state/framingSteps.ts';
import { undo } from '../../src/state/history.ts';
import { initialLessonState, type LessonState } from '../../src/state/LessonState.ts';
import { linkedStateOf, openLinkedState } from '../../src/state/linkedState.ts';
import { movePad, pressPad, releasePad, setPenWidth } from '../../src/state/padCommands.ts';
import { togglePin } from '../../src/state/pointCommands.ts';

/** A state after a link to another one was opened in it. */
function follow(linked: LessonState, state = initialLessonState): LessonState {
  const { parameters } = readLink('', writeState(linkedStateOf(linked)));
  return openLinkedState(state, parameters, false);
}

const pressed = pressPad(setPenWidth(initialLessonState, 3.1), [14, 4]);
const drawn = releasePad(movePad(pressed, [[13.5, 24.25]]));

describe('A link to a lesson', () => {
  it('brings back the ink, its pen, the pin and the step', () => {
    const linked = {
      ...togglePin(drawn, { layer: 2, index: 15 }),
      framing: { progress: 1.25, isPlaying: false },
    };
    const opened = follow(linked);
    expect(opened.padDrawing).toEqual({ ...drawn.padDrawing, isGiven: true });
    expect(opened.pointing.pinned).toEqual({ layer: 2, index: 15 });
    expect(opened.framing.progress).toBe(1.25);
    expect(opened.history.past).toEqual([]);
  });

  it('brings back whose example it was, with the pen that it was given', () => {
    const example = setPenWidth(
      openLinkedState(initialLessonState, { drawing: { example: 7 }, step: 3 }, true),
      4,
    );
    expect(follow(example).padDrawing).toMatchObject({ exampleLabel: 7, drawing: { penWidthCells: 4 } });
  });

  it('brings back a blank pad', () => {
    expect(follow(initialLessonState, drawn).padDrawing.drawing.strokes).toEqual([]);
  });

  it('lets an example draw itself, but not ink', () => {
    expect(
      openLinkedState(initialLessonState, { drawing: { example: 7 }, step: 3 }, true).pad.playback,
    ).toBeGreaterThan(0);
    expect(
      openLinkedState(initialLessonState, { drawing: drawn.padDrawing, step: 3 }, true).pad.playback,
    ).toBeNull();
  });

  it('that is opened over a drawing can be undone', () => {
    expect(undo(follow(pressed, drawn)).padDrawing).toBe(drawn.padDrawing);
  });

  it('without a drawing leaves the pad as it is', () => {
    expect(openLinkedState(drawn, { neuron: { layer: 1, index: 7 }, step: 3 }, false).padDrawing).toBe(
      drawn.padDrawing,
    );
  });

  it('knows the same steps as the lesson', () => {
    expect(steps.last).toBe(lastFramingProgress);
  });
});
