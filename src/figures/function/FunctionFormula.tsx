/**
 * y = f(a), opened layer by layer into functions of functions. Every symbol can be pressed; the one that is
 * looked at is explained beside it, with its numbers.
 */
import type { ReactNode } from 'react';
import { useLesson, useTexts } from '../../components/follow/LessonContext.ts';
import { type Cause, useCauseState } from '../../components/follow/useCause.ts';
import { Formula } from '../../components/prose/Formula.tsx';
import {
  type FunctionPart,
  functionCount,
  innermostLayer,
  isSamePart,
  lookAtPart,
  type NestedFunction,
  openFunction,
  shutFunction,
} from './model/nestedFunction.ts';
import { functionTexts } from './text.ts';

interface FunctionFormulaProps {
  readonly nested: Cause<NestedFunction>;
}

interface SymbolProps extends FunctionFormulaProps {
  readonly part: FunctionPart;
  /** In the notation of parseFormula.ts. */
  readonly symbol: string;
}

/** A symbol as a button: pressed, it is the part that is looked at. */
function PartSymbol({ nested, part, symbol }: SymbolProps) {
  const { partName } = useTexts(functionTexts);
  const isChosen = useCauseState(nested, (state) => isSamePart(state.part, part));
  return (
    <button
      type="button"
      aria-label={partName(part)}
      aria-pressed={isChosen}
      onClick={() => nested.setState((state) => lookAtPart(state, part))}
    >
      <Formula text={symbol} />
    </button>
  );
}

interface LayerProps extends FunctionFormulaProps {
  readonly layer: number;
  readonly depth: number;
}

/** A layer's activations: written out as a bracket, or as their symbol. */
function LayerFormula({ nested, layer, depth }: LayerProps): ReactNode {
  const isChosen = useCauseState(nested, ({ part }) => isSamePart(part, { kind: 'sigmoid', layer }));
  if (layer === innermostLayer(depth))
    return <PartSymbol nested={nested} part={{ kind: 'activations', layer }} symbol={`a^(${layer})`} />;
  return (
    <span className="formula-bracket" data-chosen={isChosen}>
      <PartSymbol nested={nested} part={{ kind: 'sigmoid', layer }} symbol="σ" />
      <span aria-hidden="true">(</span>
      <PartSymbol nested={nested} part={{ kind: 'weights', layer }} symbol={`W^(${layer})`} />
      <LayerFormula nested={nested} layer={layer - 1} depth={depth} />
      <span aria-hidden="true">+</span>
      <PartSymbol nested={nested} part={{ kind: 'biases', layer }} symbol={`b^(${layer})`} />
      <span aria-hidden="true">)</span>
    </span>
  );
}

/** f(a), or what it is made of. */
function FunctionBody({ nested, depth }: FunctionFormulaProps & { readonly depth: number }) {
  const { closed } = useTexts(functionTexts);
  if (depth > 0) return <LayerFormula nested={nested} layer={functionCount} depth={depth} />;
  return (
    <>
      <PartSymbol nested={nested} part={{ kind: 'whole', layer: functionCount }} symbol={closed.f} />
      <span aria-hidden="true">(</span>
      <PartSymbol nested={nested} part={{ kind: 'activations', layer: 0 }} symbol={closed.after} />
      <span aria-hidden="true">)</span>
    </>
  );
}

/** Opens one more layer, up to all of them; shuts all at once. */
function OpenButtons({ nested, depth }: FunctionFormulaProps & { readonly depth: number }) {
  const texts = useTexts(functionTexts);
  return (
    <p className="row formula-buttons">
      <button
        type="button"
        aria-disabled={depth === functionCount}
        onClick={() => nested.setState(openFunction)}
      >
        {depth === 0 ? texts.open : texts.openNext}
      </button>
      {depth > 0 && (
        <button type="button" onClick={() => nested.setState(() => shutFunction)}>
          {texts.shut}
        </button>
      )}
    </p>
  );
}

/** The formula with its buttons, unless the page asks for no controls. */
export function FunctionFormula({ nested }: FunctionFormulaProps) {
  const texts = useTexts(functionTexts);
  const { controls } = useLesson().parameters;
  const depth = useCauseState(nested, (state) => state.depth);
  return (
    <div className="row function-formula">
      <fieldset className="formula-line" aria-label={texts.formula}>
        <Formula text={depth === 0 ? texts.closed.before : texts.opened} />
        <FunctionBody nested={nested} depth={depth} />
      </fieldset>
      {controls !== 'none' && <OpenButtons nested={nested} depth={depth} />}
    </div>
  );
}
