/** The figure `outputs` in words, with the numbers of a moment. */
import { useTexts } from '../../components/follow/LessonContext.ts';
import type { Cause } from '../../components/follow/useCause.ts';
import { printedActivations } from '../../components/stage/brightestNeurons.ts';
import { FigureDescription } from '../../components/stage/FigureDescription.tsx';
import { inkRows } from '../../components/stage/inkRows.ts';
import { blendDrawings } from '../../image/blendDrawings.ts';
import { prediction } from '../../network/forward.ts';
import { outputLayer } from '../../network/lessonShape.ts';
import { imageOfDrawing } from '../../state/imageOfDrawing.ts';
import { formatFixed, sayActivation } from '../../text/numbers.ts';
import { outputsDescription } from './description.ts';
import type { ReadPart, SlideCurves } from './model/slideCurves.ts';
import type { OutputSlide } from './outputSlide.ts';

/** Every so many places of the curves are read out: tenths of the way. */
const placeStep = 6;
const inPercent = (fraction: number) => Math.round(100 * fraction);

interface OutputsDescriptionProps {
  readonly slide: Cause<OutputSlide>;
  readonly curves: SlideCurves | null;
  readonly parts: readonly ReadPart[] | null;
}

function printCurves({ fractions, activations }: SlideCurves, from: number, to: number) {
  return fractions.flatMap((fraction, place) =>
    place % placeStep === 0
      ? [
          {
            percent: inPercent(fraction),
            from: sayActivation(activations[from][place]),
            to: sayActivation(activations[to][place]),
            brightest: prediction(Float64Array.from(activations, (curve) => curve[place])),
          },
        ]
      : [],
  );
}

/** Follows the outputs and the slide. */
export function OutputsDescription({ slide, curves, parts }: OutputsDescriptionProps) {
  return (
    <FigureDescription
      texts={useTexts(outputsDescription)}
      facts={({ pass, framingProgress }) => {
        const { fraction, pair } = slide.getState();
        const { fromDigit, toDigit } = pair;
        return (
          pass && {
            outputs: printedActivations(pass.activations[outputLayer]),
            fromDigit,
            toDigit,
            percent: inPercent(fraction),
            rows: inkRows(imageOfDrawing(blendDrawings(pair, fraction), framingProgress)),
            curves: curves && printCurves(curves, fromDigit, toDigit),
            parts: parts?.map(({ digit, end }) => ({ digit, end: formatFixed(end, 2) })) ?? null,
          }
        );
      }}
    />
  );
}
