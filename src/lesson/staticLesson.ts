/**
 * The lesson's text as HTML, for readers without script: the build puts it into the page's <noscript>, where
 * it costs a page with script nothing but its bytes. The same catalogue, with what stands still in place of
 * what is live.
 */
import { escapeText } from '../formats/escapeText.ts';
import { figureIds } from '../formats/linkSchema.ts';
import { endingId } from '../text/ending.ts';
import type { LessonTexts } from '../text/lesson.ts';
import { type FormulaElement, parseFormula } from '../text/parseFormula.ts';
import { type Paragraph, type Piece, withPunctuation } from '../text/prose.ts';

function formulaHtml({ tag, content }: FormulaElement): string {
  const inner = typeof content === 'string' ? escapeText(content) : content.map(formulaHtml).join('');
  return `<${tag}>${inner}</${tag}>`;
}

/** One piece of a sentence. */
function pieceHtml(piece: Piece, { glossary }: LessonTexts): string {
  if (typeof piece === 'string') return escapeText(piece);
  if ('term' in piece) return `<dfn>${escapeText(piece.term)}</dfn>`;
  if ('emphasis' in piece) return `<em>${escapeText(piece.emphasis)}</em>`;
  if ('math' in piece) return formulaHtml(parseFormula(piece.math));
  if ('symbol' in piece) return formulaHtml(parseFormula(glossary[piece.symbol].symbol));
  if ('link' in piece) return `<a href="${escapeText(piece.to)}">${escapeText(piece.link)}</a>`;
  return escapeText('still' in piece ? piece.still : piece.text);
}

function paragraphsHtml(paragraphs: readonly Paragraph[], texts: LessonTexts): string {
  return paragraphs
    .map((pieces) => {
      const html = withPunctuation(pieces).map(({ piece, punctuation }) => {
        const inner = pieceHtml(piece, texts);
        return punctuation === ''
          ? inner
          : `<span class="unbroken">${inner}${escapeText(punctuation)}</span>`;
      });
      return `<p>${html.join('')}</p>`;
    })
    .join('\n');
}

function endingHtml(texts: LessonTexts): string {
  const { question, text } = texts.ending;
  return [
    `<section id="${endingId}" class="prose"><h2>${escapeText(question)}</h2>`,
    paragraphsHtml(text, texts),
    '</section>',
  ].join('\n');
}

/** Headline, the one sentence about script, every section, and the ending. */
export function staticLesson(texts: LessonTexts, headline: string): string {
  const sections = figureIds.map((id) => {
    const { question, before, after } = texts.sections[id];
    return [
      `<section id="${id}" class="prose"><h2>${escapeText(question)}</h2>`,
      paragraphsHtml([...before, ...after], texts),
      '</section>',
    ].join('\n');
  });
  return [
    `<main class="lesson static-lesson"><header class="row lesson-header"><h1>${escapeText(headline)}</h1></header>`,
    `<p class="prose">${escapeText(texts.noScript)}</p>`,
    ...sections,
    endingHtml(texts),
    '</main>',
  ].join('\n');
}
