/**
 * 784 signed numbers of the inspected neuron as a picture with its name and scale, cell by cell to be pointed
 * at.
 */
import { useLayoutEffect, useRef } from 'react';
import { drawSignedPicture } from '../../marks/drawSignedPicture.ts';
import { imageSide } from '../../network/lessonShape.ts';
import type { Moment } from '../../state/Moment.ts';
import { useLesson } from '../follow/LessonContext.ts';
import { LiveText } from '../live/LiveText.tsx';
import { useSignedCells } from '../pictures/useSignedCells.ts';
import { SumTerms } from './SumTerms.tsx';

/** 784 signed numbers, row by row, and the size that has full colour. */
export interface SignedValues {
  readonly values: Float64Array;
  readonly limit: number;
}

interface SignedPictureProps {
  readonly name: string;
  readonly slot: string;
  /** The numbers of a moment, or null; must not change from one render to the next. */
  readonly pick: (moment: Moment) => SignedValues | null;
  readonly writeScale: (moment: Moment) => string;
  /** Whether its cells are terms of the neuron's own sum. */
  readonly hasTerms: boolean;
}

/** Drawn in every frame that has such numbers. Only where cells are terms can they be pointed at. */
export function SignedPicture({ name, slot, pick, writeScale, hasTerms }: SignedPictureProps) {
  const { loop } = useLesson();
  const { canvasRef, cells, paint } = useSignedCells(imageSide, imageSide);
  const markRef = useRef<HTMLSpanElement>(null);

  useLayoutEffect(
    () =>
      loop.subscribe((moment) => {
        const shown = pick(moment);
        if (!shown) return;
        drawSignedPicture(cells, shown.values, shown.limit);
        paint();
        const mark = markRef.current;
        if (!mark) return;
        mark.hidden = moment.term === null || !hasTerms;
        if (moment.term === null) return;
        mark.style.left = `${((moment.term % imageSide) / imageSide) * 100}%`;
        mark.style.top = `${(Math.floor(moment.term / imageSide) / imageSide) * 100}%`;
      }),
    [loop, pick, hasTerms, cells, paint],
  );

  const picture = (
    <>
      <canvas ref={canvasRef} width={imageSide} height={imageSide} />
      <span ref={markRef} className="cell-mark" hidden />
    </>
  );
  return (
    <figure className="inspector-picture" data-slot={slot}>
      <figcaption>{name}</figcaption>
      {hasTerms ? (
        <SumTerms name={name} columns={imageSide} rows={imageSide}>
          {picture}
        </SumTerms>
      ) : (
        <div className="sum-terms" role="img" aria-label={name}>
          {picture}
        </div>
      )}
      <p className="inspector-scale">
        <span className="scale-bar" aria-hidden="true" />
        <LiveText write={writeScale} />
      </p>
    </figure>
  );
}
