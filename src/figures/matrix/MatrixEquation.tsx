/**
 * a = sigmoid(W a + b), each of its matrices drawn as what it is, with its symbol above and its shape below.
 */

import type { CSSProperties } from 'react';
import type { Elements } from '#jsx/jsx-runtime';
import { useTexts } from '../../components/follow/LessonContext.ts';
import { Formula } from '../../components/prose/Formula.tsx';
import { lessonSizes } from '../../network/lessonShape.ts';
import { MatrixGrid } from './MatrixGrid.tsx';
import { matrixTexts, type Shape } from './text.ts';
import { VectorColumn } from './VectorColumn.tsx';

interface TermProps {
  /** In the notation of parseFormula.ts. */
  readonly symbol: string;
  readonly shape: Shape;
  readonly kind: 'matrix' | 'tall' | 'column';
  readonly children: Elements;
}

function Term({ symbol, shape, kind, children }: TermProps) {
  const texts = useTexts(matrixTexts);
  return (
    <div className="matrix-term" data-kind={kind}>
      <span className="words">
        <Formula text={symbol} />
      </span>
      <div className="cells matrix-bracket">{children}</div>
      <span className="note matrix-shape">{texts.shape(shape)}</span>
    </div>
  );
}

function Sign({ text }: { readonly text: string }) {
  return (
    <span className="words matrix-sign" aria-hidden="true">
      {text}
    </span>
  );
}

/** The equation of a layer, 1...3; the style sheet is told its numbers of rows and columns. */
export function MatrixEquation({ layer }: { readonly layer: number }) {
  const [columns, rows] = [lessonSizes[layer - 1], lessonSizes[layer]];
  const column = { rows, columns: 1 };
  const [result, inputs, biases] = [`a^(${layer})`, `a^(${layer - 1})`, `b^(${layer})`];
  const size = { '--rows': rows, '--columns': columns } as CSSProperties;
  return (
    <div key={layer} className="matrix-equation" data-first={layer === 1} style={size}>
      <Term symbol={result} shape={column} kind="column">
        <VectorColumn name={result} layer={layer} kind="activations" />
      </Term>
      <Sign text="= σ(" />
      <Term symbol={`W^(${layer})`} shape={{ rows, columns }} kind="matrix">
        <MatrixGrid layer={layer} />
      </Term>
      <Term symbol={inputs} shape={{ rows: columns, columns: 1 }} kind="tall">
        <VectorColumn name={inputs} layer={layer} kind="inputs" />
      </Term>
      <Sign text="+" />
      <Term symbol={biases} shape={column} kind="column">
        <VectorColumn name={biases} layer={layer} kind="biases" />
      </Term>
      <Sign text=")" />
    </div>
  );
}
