/** The figure `function` in words, with the numbers of a moment. */
import { useTexts } from '../../components/follow/LessonContext.ts';
import type { Cause } from '../../components/follow/useCause.ts';
import { printedActivations } from '../../components/stage/brightestNeurons.ts';
import { FigureDescription } from '../../components/stage/FigureDescription.tsx';
import { countLit, inkRows } from '../../components/stage/inkRows.ts';
import { lessonSizes, outputLayer } from '../../network/lessonShape.ts';
import { functionDescription } from './description.ts';
import type { NestedFunction } from './model/nestedFunction.ts';
import { numberOfPart } from './partNumbers.ts';

/** Follows the drawing, and which part of the function is looked at. */
export function FunctionDescription({ nested }: { readonly nested: Cause<NestedFunction> }) {
  return (
    <FigureDescription
      texts={useTexts(functionDescription)}
      facts={(moment) => {
        const { image, pass } = moment;
        const { depth, part } = nested.getState();
        const count = part.layer === 0 || part.kind === 'whole' ? 0 : lessonSizes[part.layer];
        return (
          pass && {
            litCount: countLit(image),
            rows: inkRows(image),
            outputs: printedActivations(pass.activations[outputLayer]),
            depth,
            part,
            numbers: Array.from(
              { length: count },
              (_, index) => numberOfPart(moment, part, index)?.text ?? '',
            ),
          }
        );
      }}
    />
  );
}
