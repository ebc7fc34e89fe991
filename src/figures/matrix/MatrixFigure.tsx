/**
 * The figure `matrix`: a layer written as one matrix product and drawn as the matrices that it is; each row a
 * neuron, each column a neuron of the layer before, and any product opens to its numbers.
 */

import { CopyCode } from '../../components/code/CopyCode.tsx';
import { SaveFiles } from '../../components/code/SaveFiles.tsx';
import { lazyPart } from '../../components/faults/lazyPart.tsx';
import { useLesson, useTexts } from '../../components/follow/LessonContext.ts';
import { type Cause, useCause, useCauseState } from '../../components/follow/useCause.ts';
import { LiveText } from '../../components/live/LiveText.tsx';
import { NetworkFailure } from '../../components/networkPicture/NetworkFailure.tsx';
import { FigureStage } from '../../components/stage/FigureStage.tsx';
import { contributionLimit } from '../../marks/drawConnections.ts';
import { lessonSizes } from '../../network/lessonShape.ts';
import { formatLimit } from '../../text/numbers.ts';
import { IndexForm } from './IndexForm.tsx';
import { MatrixEquation } from './MatrixEquation.tsx';
import { layerLatex, layerNumpy } from './model/layerCode.ts';
import { matrixTexts } from './text.ts';
import './matrixFigure.css';
import { PointedSentence } from './PointedSentence.tsx';
import { ProductTable } from './ProductTable.tsx';
import { RowPictures } from './RowPictures.tsx';
import { ShapeBet } from './ShapeBet.tsx';
import type { ShownLayer } from './shownMatrix.ts';

const MatrixDescription = lazyPart(async () => (await import('./MatrixDescription.tsx')).MatrixDescription);

const linearAlgebraUrl = 'https://www.3blue1brown.com/topics/linear-algebra';

/** Which layer's matrix is shown. */
function LayerChoice({ shown }: { readonly shown: Cause<ShownLayer> }) {
  const texts = useTexts(matrixTexts);
  const layer = useCauseState(shown, (state) => state.layer);
  return (
    <fieldset className="row choices matrix-layers" aria-label={texts.layers}>
      {lessonSizes.slice(1).map((_, before) => (
        <button
          key={texts.layerNames[before + 1]}
          type="button"
          aria-pressed={layer === before + 1}
          onClick={() => shown.setState({ layer: before + 1 })}
        >
          {texts.layerNames[before + 1]}
        </button>
      ))}
    </fieldset>
  );
}

/** Which weight has full colour in this layer, as printed. */
function Scale({ layer }: { readonly layer: number }) {
  const { scale } = useTexts(matrixTexts);
  return (
    <p className="quiet">
      <LiveText
        write={({ network }) =>
          network ? scale(formatLimit(contributionLimit(network.layers[layer - 1]))) : ''
        }
      />
    </p>
  );
}

/** The equation for papers and for programs. */
function MatrixCode({ layer }: { readonly layer: number }) {
  const texts = useTexts(matrixTexts);
  return (
    <section className="ruled columns fold-58 matrix-code" aria-label={texts.code}>
      <p className="heading whole">{texts.code}</p>
      <CopyCode name={texts.latex} code={layerLatex(lessonSizes, layer)} />
      <div className="stack">
        <CopyCode name={texts.numpy} code={layerNumpy(lessonSizes, layer)} />
        <p>{texts.codeNote}</p>
        <SaveFiles networkName={texts.saveNetwork} drawingName={texts.saveDrawing} />
      </div>
    </section>
  );
}

/** What the letters are, and where the mathematics is taught. */
function Footnote() {
  const texts = useTexts(matrixTexts);
  return (
    <p className="quiet matrix-footnote">
      <span>{`${texts.footnote} ${texts.learn}`}</span>
      <a href={linearAlgebraUrl}>{texts.course}</a>
      <span>{texts.learnEnd}</span>
    </p>
  );
}

/**
 * The figure; where fewer controls are asked for, without bet and code, and without any of one layer alone.
 */
export function MatrixFigure() {
  const { controls } = useLesson().parameters;
  const texts = useTexts(matrixTexts);
  const shown = useCause((): ShownLayer => ({ layer: 1 }));
  const layer = useCauseState(shown, (state) => state.layer);
  return (
    <FigureStage figure="matrix" name={texts.name} description={<MatrixDescription layer={layer} />}>
      <div className="stack matrix-figure">
        <NetworkFailure />
        <p className="lead">
          <span>{`${texts.lead} `}</span>
          <span data-screen-only="true">{texts.hint}</span>
        </p>
        {controls !== 'none' && <LayerChoice shown={shown} />}
        <MatrixEquation layer={layer} />
        <Scale layer={layer} />
        <PointedSentence layer={layer} />
        <div className={`ruled matrix-detail ${layer === 1 ? 'columns fold-58' : ''}`}>
          {layer === 1 && <RowPictures />}
          <div className="stack">
            <IndexForm layer={layer} />
            <ProductTable key={layer} layer={layer} />
          </div>
        </div>
        {controls === 'full' && (
          <div className="bet-row">
            <ShapeBet shown={shown} />
          </div>
        )}
        {controls === 'full' && <MatrixCode layer={layer} />}
        <Footnote />
      </div>
    </FigureStage>
  );
}
