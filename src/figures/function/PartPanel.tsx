/**
 * The part of the formula that is looked at: what it is, in words, and its numbers for the reader's digit.
 */
import { useTexts } from '../../components/follow/LessonContext.ts';
import { type Cause, useCauseState } from '../../components/follow/useCause.ts';
import { useLive } from '../../components/follow/useLive.ts';
import { LiveText } from '../../components/live/LiveText.tsx';
import { useSignedCells } from '../../components/pictures/useSignedCells.ts';
import { contributionLimit } from '../../marks/drawConnections.ts';
import { drawMatrix } from '../../marks/drawMatrix.ts';
import { lessonSizes } from '../../network/lessonShape.ts';
import type { Moment } from '../../state/Moment.ts';
import { formatLimit } from '../../text/numbers.ts';
import { type FunctionPart, functionCount, type NestedFunction } from './model/nestedFunction.ts';
import { NumberList } from './NumberList.tsx';
import { functionTexts } from './text.ts';

/** The weights of a layer, as the matrix that they are. */
function MatrixPicture({ layer }: { readonly layer: number }) {
  const texts = useTexts(functionTexts);
  const [columns, rows] = [lessonSizes[layer - 1], lessonSizes[layer]];
  const { canvasRef, cells, paint } = useSignedCells(columns, rows);
  useLive(
    ({ network }) => [network?.layers[layer - 1]],
    (weights) => {
      if (!weights) return;
      drawMatrix(cells, weights, contributionLimit(weights));
      paint();
    },
  );
  const write = ({ network }: Moment) => {
    const limit = network ? formatLimit(contributionLimit(network.layers[layer - 1])) : '';
    return texts.matrix({ rows, columns, limit });
  };
  return (
    <figure className="cells part-matrix">
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
  const write = ({ image }: Moment) => inputPart(image.reduce((count, a) => count + (a > 0 ? 1 : 0), 0));
  return <LiveText tells="numbers" write={write} />;
}

function PartNumbers({ part }: { readonly part: FunctionPart }) {
  const texts = useTexts(functionTexts);
  const itemName = part.layer === functionCount ? texts.output : texts.neuronItem;
  return <NumberList name={texts.partNumbers} itemName={`${itemName} `} part={part} />;
}

/** The panel. The ten outputs stand above already, so f itself has words alone. */
export function PartPanel({ nested }: { readonly nested: Cause<NestedFunction> }) {
  const texts = useTexts(functionTexts);
  const part = useCauseState(nested, (state) => state.part);
  const { kind, layer } = part;
  const key = `${kind}${layer}`;
  return (
    <div className="stack part-panel" data-kind={kind}>
      <div className="words measure part-text">
        <span aria-live="polite">{`${texts.partText(part)} `}</span>
        {kind === 'activations' && layer === 0 && <InkCount />}
      </div>
      {kind === 'weights' && <MatrixPicture key={`matrix ${key}`} layer={layer} />}
      {kind !== 'whole' && layer > 0 && <PartNumbers key={`numbers ${key}`} part={part} />}
    </div>
  );
}
