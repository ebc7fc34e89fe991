/**
 * 784 signed numbers of the inspected neuron as a picture with its name and scale, cell by cell to be pointed
 * at.
 */
import { useRef } from 'react';
import { drawSignedPicture } from '../../marks/drawSignedPicture.ts';
import { imageSide } from '../../network/lessonShape.ts';
import type { Moment } from '../../state/Moment.ts';
import { useLive } from '../follow/useLive.ts';
import { LiveText } from '../live/LiveText.tsx';
import { placeCellMark } from '../pictures/placeCellMark.ts';
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
  /** The numbers of a moment, or null. */
  readonly pick: (moment: Moment) => SignedValues | null;
  readonly writeScale: (moment: Moment) => string;
  /** Whether its cells are terms of the neuron's own sum. */
  readonly hasTerms: boolean;
}

/** Drawn whenever there are other numbers. Only where cells are terms can they be pointed at. */
export function SignedPicture({ name, slot, pick, writeScale, hasTerms }: SignedPictureProps) {
  const { canvasRef, cells, paint } = useSignedCells(imageSide, imageSide);
  const markRef = useRef<HTMLSpanElement>(null);

  useLive(
    (moment) => {
      const shown = pick(moment);
      return [shown?.values ?? null, shown?.limit ?? 1];
    },
    (values, limit) => {
      if (!values) return;
      drawSignedPicture(cells, values, limit);
      paint();
    },
  );
  useLive(
    ({ term }) => [hasTerms ? term : null],
    (term) => markRef.current && placeCellMark(markRef.current, term),
  );

  const picture = (
    <>
      <canvas ref={canvasRef} width={imageSide} height={imageSide} />
      <span ref={markRef} className="pointed-cell" hidden />
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
        <div className="sum-terms layered cells" role="img" aria-label={name}>
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
