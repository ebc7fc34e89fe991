/**
 * A column of the equation: activations or biases, drawn as the n x 1 matrix that it is. Its entries are
 * neurons and can be pointed at; keys reach them through the grid of weights.
 */
import { type MouseEvent, useRef } from 'react';
import { useCommand, useTexts } from '../../components/follow/LessonContext.ts';
import { useLive } from '../../components/follow/useLive.ts';
import { pointerPlace, pointWithin } from '../../components/page/pointing.ts';
import { cellInGrid } from '../../components/pictures/gridSteps.ts';
import { useSignedCells } from '../../components/pictures/useSignedCells.ts';
import { contributionLimit } from '../../marks/drawConnections.ts';
import { lessonSizes, outputLayer } from '../../network/lessonShape.ts';
import { matrixPlaceOf } from '../../state/matrixPlace.ts';
import { pointAt, togglePin } from '../../state/pointCommands.ts';
import { drawActivations, drawSignedColumn } from './marks/drawVector.ts';
import { showMark } from './showMark.ts';
import { findPlace } from './shownMatrix.ts';
import { matrixTexts } from './text.ts';

interface VectorColumnProps {
  /** Its symbol, for a screen reader, in the notation of parseFormula.ts. */
  readonly name: string;
  /** The layer of the equation, 1...3. */
  readonly layer: number;
  readonly kind: 'inputs' | 'biases' | 'activations';
}

/** Drawn whenever its numbers are others; a mouse points at entries, a press pins them. */
export function VectorColumn({ name, layer, kind }: VectorColumnProps) {
  const texts = useTexts(matrixTexts);
  const command = useCommand();
  const markRef = useRef<HTMLElement>(null);
  const itsLayer = kind === 'inputs' ? layer - 1 : layer;
  const count = lessonSizes[itsLayer];
  const { canvasRef, cells, paint } = useSignedCells(1, count);
  const tells = kind === 'activations' && layer === outputLayer ? 'answer values' : undefined;
  useLive(
    ({ network, pass }) => [
      network?.layers[layer - 1],
      kind === 'biases' ? null : pass?.activations[itsLayer],
    ],
    (weights, activations) => {
      if (!weights) return;
      if (activations) drawActivations(cells, activations);
      else drawSignedColumn(cells, weights.biases, contributionLimit(weights));
      paint();
    },
  );
  useLive(
    (moment) => {
      const { row, column } = matrixPlaceOf(moment, layer);
      const shown = kind === 'inputs' ? column : (findPlace(moment, layer)?.row ?? null);
      return [shown, kind === 'inputs' || row !== null];
    },
    (at, isPointed) => markRef.current && showMark(markRef.current, { at, of: count, isPointed }),
  );
  const placeAt = (event: MouseEvent) => {
    const { row } = cellInGrid(pointerPlace(event), { rows: count, columns: 1 });
    return { layer: itsLayer, index: row };
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid of weights is what keys walk in
    <div
      className="cells matrix-vector"
      role="img"
      aria-label={texts.vector(name)}
      {...pointWithin((event) => {
        const place = event && placeAt(event);
        command((state) => pointAt(state, place));
      })}
      onClick={(event) => {
        const place = placeAt(event);
        command((state) => togglePin(state, place));
      }}
    >
      <canvas ref={canvasRef} data-tells={tells} width={1} height={count} data-wide={count > 100} />
      <div className="matrix-marks" aria-hidden="true">
        <i ref={markRef} data-along="row" />
      </div>
    </div>
  );
}
