/**
 * The part of the formula that is looked at: what it is, in words, and its numbers for the reader's digit.
 */
import { useCallback, useMemo } from 'react';
import { useTexts } from '../../components/follow/LessonContext.ts';
import { type Cause, useCauseState } from '../../components/follow/useCause.ts';
import { useEveryFrame } from '../../components/follow/useEveryFrame.ts';
import { AnnouncedAtRest } from '../../components/live/AnnouncedAtRest.tsx';
import { LiveText } from '../../components/live/LiveText.tsx';
import { onlyWhenNew } from '../../components/live/onlyWhenNew.ts';
import { useSignedCells } from '../../components/pictures/useSignedCells.ts';
import { contributionLimit } from '../../marks/drawConnections.ts';
import { drawMatrix } from '../../marks/drawMatrix.ts';
import { lessonSizes } from '../../network/lessonShape.ts';
import type { Network } from '../../network/Network.ts';
import type { Moment } from '../../state/Moment.ts';
import { formatLimit } from '../../text/numbers.ts';
import { type FunctionPart, functionCount, type NestedFunction } from './model/nestedFunction.ts';
import { NumberList } from './NumberList.tsx';
import { numbersOfPart } from './partNumbers.ts';
import { functionTexts } from './text.ts';

/** The weights of a layer, as the matrix that they are. */
function MatrixPicture({ layer }: { readonly layer: number }) {
  const texts = useTexts(functionTexts);
  const [columns, rows] = [lessonSizes[layer - 1], lessonSizes[layer]];
  const { canvasRef, cells, paint } = useSignedCells(columns, rows);
  const draw = useMemo(() => {
    const drawNetwork = onlyWhenNew((network: Network | null) => {
      const weights = network?.layers[layer - 1];
      if (!weights) return;
      drawMatrix(cells, weights, contributionLimit(weights));
      paint();
    });
    return ({ network }: Moment) => drawNetwork(network);
  }, [layer, cells, paint]);
  useEveryFrame(draw);
  const write = useCallback(
    ({ network }: Moment) => {
      const limit = network ? formatLimit(contributionLimit(network.layers[layer - 1])) : '';
      return texts.matrix({ rows, columns, limit });
    },
    [texts, rows, columns, layer],
  );
  return (
    <figure className="part-matrix">
      <canvas ref={canvasRef} width={columns} height={rows} data-wide={columns > 100} />
      <figcaption>
        <LiveText write={write} />
      </figcaption>
    </figure>
  );
}

/** How much of the picture is ink. */
function InkCount() {
  const { inputPart } = useTexts(functionTexts);
  const write = useCallback(
    ({ image }: Moment) => inputPart(image.reduce((count, a) => count + (a > 0 ? 1 : 0), 0)),
    [inputPart],
  );
  return <LiveText tells="numbers" write={write} />;
}

function PartNumbers({ part }: { readonly part: FunctionPart }) {
  const texts = useTexts(functionTexts);
  const { kind, layer } = part;
  const pick = useCallback((moment: Moment) => numbersOfPart(moment, { kind, layer }), [kind, layer]);
  const itemName = layer === functionCount ? texts.output : texts.neuronItem;
  return <NumberList name={texts.partNumbers} itemName={`${itemName} `} layer={layer} pick={pick} />;
}

/** The panel. The ten outputs stand above already, so f itself has words alone. */
export function PartPanel({ nested }: { readonly nested: Cause<NestedFunction> }) {
  const texts = useTexts(functionTexts);
  const part = useCauseState(nested, (state) => state.part);
  const { kind, layer } = part;
  const key = `${kind}${layer}`;
  return (
    <div className="part-panel" data-kind={kind}>
      <AnnouncedAtRest className="part-text">
        <span>{`${texts.partText(part)} `}</span>
        {kind === 'activations' && layer === 0 && <InkCount />}
      </AnnouncedAtRest>
      {kind === 'weights' && <MatrixPicture key={`matrix ${key}`} layer={layer} />}
      {kind !== 'whole' && layer > 0 && <PartNumbers key={`numbers ${key}`} part={part} />}
    </div>
  );
}
