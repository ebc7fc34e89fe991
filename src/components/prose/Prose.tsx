/**
 * Paragraphs of the catalogue, piece by piece: text, terms, formulas, live numbers, neurons that can be
 * pointed at.
 */

import { outputLayer } from '../../network/lessonShape.ts';
import { lessonTexts } from '../../text/lesson.ts';
import { type Paragraph, type Piece, withPunctuation } from '../../text/prose.ts';
import { tellsOf } from '../answer/tellsOf.ts';
import { useLesson, useTexts } from '../follow/LessonContext.ts';
import { Formula } from './Formula.tsx';
import { LiveWord } from './LiveWord.tsx';
import { brightestOf } from './liveFacts.ts';
import { NeuronWord } from './NeuronWord.tsx';
import './prose.css';
import { TermSymbol } from './TermSymbol.tsx';

/** The brightest neuron of a layer, whichever that is. */
function BrightestWord({ layer, still }: { readonly layer: number; readonly still: string }) {
  const { nameInText } = useTexts(lessonTexts);
  return (
    <NeuronWord
      tells={layer === outputLayer ? 'answer' : undefined}
      lampTells={tellsOf(layer)}
      pick={(moment) => {
        const index = brightestOf(moment, layer);
        return index === null ? null : { layer, index };
      }}
      name={(place) => (place ? nameInText(place) : still)}
    />
  );
}

interface NamedNeuronProps {
  readonly layer: number;
  readonly index: number;
  readonly text: string;
}

/** The same neuron at every moment, under a name of the text's. */
function NamedNeuron({ layer, index, text }: NamedNeuronProps) {
  return <NeuronWord lampTells={tellsOf(layer)} pick={() => ({ layer, index })} name={() => text} />;
}

function PieceOf({ piece }: { readonly piece: Piece }) {
  const { glossary } = useTexts(lessonTexts);
  if (typeof piece === 'string') return piece;
  if ('term' in piece) return <dfn>{piece.term}</dfn>;
  if ('emphasis' in piece) return <em>{piece.emphasis}</em>;
  if ('math' in piece) return <Formula text={piece.math} />;
  if ('symbol' in piece) return <TermSymbol term={glossary[piece.symbol]} />;
  if ('live' in piece) return <LiveWord id={piece.live} still={piece.still} />;
  if ('brightest' in piece) return <BrightestWord layer={piece.brightest} still={piece.still} />;
  if ('link' in piece) return <a href={piece.to}>{piece.link}</a>;
  const [layer, index] = piece.neuron;
  return <NamedNeuron layer={layer} index={index} text={piece.text} />;
}

/** The pieces of one paragraph, without the paragraph. */
function Pieces({ pieces }: { readonly pieces: Paragraph }) {
  const placed = withPunctuation(pieces).map((unbroken, place) => ({ ...unbroken, place }));
  return placed.map(({ piece, punctuation, place }) =>
    punctuation === '' ? (
      <PieceOf key={place} piece={piece} />
    ) : (
      <span key={place} className="unbroken">
        <PieceOf piece={piece} />
        <span>{punctuation}</span>
      </span>
    ),
  );
}

/** The paragraphs; the first one is set larger where it leads into the page. */
export function Prose({
  text,
  isLead = false,
}: {
  readonly text: readonly Paragraph[];
  readonly isLead?: boolean;
}) {
  const { parameters } = useLesson();
  return text.map((pieces, place) => (
    <p key={`${parameters.lang}${String(pieces[0])}`} className={isLead && place === 0 ? 'lead' : undefined}>
      <Pieces pieces={pieces} />
    </p>
  ));
}
