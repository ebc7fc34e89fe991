/** The pad's pointer: mouse, pen or finger. The one place where screen pixels become cells of the pad. */
import type { Point } from '../../image/Drawing.ts';
import { imageSide } from '../../network/lessonShape.ts';
import { liftCursor } from '../../state/cursorCommands.ts';
import { takeBackPadDrawing } from '../../state/history.ts';
import type { LessonState } from '../../state/LessonState.ts';
import { chooseTool, movePad, pressPad, releasePad } from '../../state/padCommands.ts';
import { useCommand, useLesson } from '../follow/LessonContext.ts';
import { useDrag } from '../page/useDrag.ts';

/** Bits of PointerEvent.buttons. */
const penEraserButton = 32;

function toCells(event: { clientX: number; clientY: number }, box: DOMRect): Point {
  return [
    ((event.clientX - box.left) / box.width) * imageSide,
    ((event.clientY - box.top) / box.height) * imageSide,
  ];
}

/**
 * Handlers that turn gestures on the canvas into strokes. In hand is the lesson as it was before; a pen's own
 * eraser replaces the tool that was chosen until it is lifted.
 */
export function usePadPointer() {
  const command = useCommand();
  const { store } = useLesson();
  return useDrag<LessonState>({
    take: (event, pad) => {
      // A stroke of the keys' cursor ends here, and is a step of its own.
      command((state) => releasePad(state, 'cursor'));
      const before = store.getState();
      if (before.pad.gesture) return null;
      if (event.buttons & penEraserButton) command((state) => chooseTool(liftCursor(state), 'eraser'));
      command((state) => pressPad(state, toCells(event, pad.getBoundingClientRect())));
      return before;
    },
    follow: (_, passed, pad) => {
      const box = pad.getBoundingClientRect();
      command((state) =>
        movePad(
          state,
          passed.map((event) => toCells(event, box)),
        ),
      );
    },
    release: ({ pad }) => command((state) => chooseTool(releasePad(state), pad.tool)),
    takeBack: (before) => command((state) => takeBackPadDrawing(state, before)),
  });
}
