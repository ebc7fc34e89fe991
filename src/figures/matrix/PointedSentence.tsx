/**
 * What is pointed at in the matrix, in a sentence: a cell, a column, a row, or the brightest neuron's row.
 */

import { useRef } from 'react';
import { useTexts } from '../../components/follow/LessonContext.ts';
import { useLive } from '../../components/follow/useLive.ts';
import {
  LiveSentence,
  type SentencePiece,
  sentenceText,
  writeSentence,
} from '../../components/live/LiveSentence.tsx';
import { Reserved } from '../../components/stage/Reserved.tsx';
import { lessonSizes, outputLayer } from '../../network/lessonShape.ts';
import type { Moment } from '../../state/Moment.ts';
import { findShown, printWeight } from './shownMatrix.ts';
import { type MatrixTexts, matrixTexts } from './text.ts';

function describe(moment: Moment, layer: number, texts: MatrixTexts): readonly SentencePiece[] {
  const shown = findShown(moment, layer);
  if (!shown) return [];
  const { row, column, isRowPointed } = shown;
  if (column !== null && isRowPointed) return texts.weight(printWeight(layer, shown, column));
  if (column !== null) return texts.column({ layer, column });
  return texts.row({ layer, row, isPointed: isRowPointed });
}

/** Written when sentences are due; the neurons in it can be pointed at. */
export function PointedSentence({ layer }: { readonly layer: number }) {
  const texts = useTexts(matrixTexts);
  const ref = useRef<HTMLParagraphElement>(null);
  useLive(
    (moment) => [moment],
    (moment) => ref.current && writeSentence(ref.current, describe(moment, layer, texts)),
    'sentences',
  );
  const place = { layer, row: lessonSizes[layer] - 1, column: lessonSizes[layer - 1] - 1 };
  const widest = [
    texts.weight({ ...place, weight: '−10.125', activation: '0.999', contribution: '−10.125' }),
    texts.column(place),
    ...[true, false].map((isPointed) => texts.row({ ...place, isPointed })),
  ];
  return (
    <Reserved className="words" texts={widest.map(sentenceText)}>
      <LiveSentence
        ref={ref}
        className="matrix-pointed"
        tells={layer === outputLayer ? 'answer sentence' : 'sentence'}
      />
    </Reserved>
  );
}
