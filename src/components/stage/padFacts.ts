/** What is on the pad and what the network answers, printed for a description. */
import { outputLayer } from '../../network/lessonShape.ts';
import type { LessonState } from '../../state/LessonState.ts';
import type { Moment } from '../../state/Moment.ts';
import type { PadFacts } from '../../text/description.ts';
import { sayActivation } from '../../text/numbers.ts';

/** The facts of a moment; the answer is left out where it may not be told. */
export function padFactsOf(
  { answer, pass }: Moment,
  { padDrawing: { drawing, exampleLabel } }: LessonState,
  isAnswerOpen: boolean,
): PadFacts {
  const outputs = pass?.activations[outputLayer];
  const isBlank = drawing.strokes.length === 0;
  return {
    drawn: isBlank ? 'nothing' : exampleLabel === null ? 'own' : 'example',
    label: exampleLabel,
    answer:
      isAnswerOpen && answer && outputs
        ? {
            digit: answer.digit,
            activation: sayActivation(outputs[answer.digit]),
            next: answer.next,
            nextActivation: sayActivation(outputs[answer.next]),
          }
        : null,
  };
}
