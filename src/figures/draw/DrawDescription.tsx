/** The figure `draw` in words, with the numbers of a moment. */
import { useTexts } from '../../components/follow/LessonContext.ts';
import { brightestNeurons, printedActivations } from '../../components/stage/brightestNeurons.ts';
import { FigureDescription } from '../../components/stage/FigureDescription.tsx';
import { countLit, inkPlaces, inkRows } from '../../components/stage/inkRows.ts';
import { outputLayer } from '../../network/lessonShape.ts';
import { drawDescription } from './description.ts';

/** Follows the drawing and the network. */
export function DrawDescription() {
  return (
    <FigureDescription
      texts={useTexts(drawDescription)}
      facts={({ image, pass }) =>
        pass && {
          litCount: countLit(image),
          places: inkPlaces(image),
          rows: inkRows(image),
          hidden: [1, 2].map((layer) => brightestNeurons(pass.activations[layer])),
          outputs: printedActivations(pass.activations[outputLayer]),
        }
      }
    />
  );
}
