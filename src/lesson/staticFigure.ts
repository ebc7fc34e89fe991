/**
 * What a figure's own page says without script, in place of the lesson's whole text: one sentence, the
 * drawing that the figure would begin with, and where the lesson reads without it.
 */
import { escapeText } from '../formats/escapeText.ts';
import type { FigureId } from '../formats/linkSchema.ts';
import { exampleDrawingsOf } from '../image/exampleDrawings.ts';
import { simplify } from '../image/simplify.ts';
import { stageColours } from '../marks/stageColours.ts';
import { imageSide } from '../network/lessonShape.ts';
import type { LessonTexts } from '../text/lesson.ts';

/** The digit of the drawing that every figure begins with. */
const firstDigit = 3;
const sidePx = 168;
/** A tenth of a cell: finer than a pixel of the picture. */
const toleranceCells = 0.1;

/** Our first example, white on the stage's ground, in attributes alone: no policy refuses those. */
function exampleSvg(name: string): string {
  const [{ drawing }] = exampleDrawingsOf(firstDigit);
  const path = drawing.strokes
    .map(
      (stroke) =>
        `M${simplify(stroke, toleranceCells)
          .map((point) => point.map((cells) => +cells.toFixed(1)).join(' '))
          .join('L')}`,
    )
    .join('');
  const size = `width="${sidePx}" height="${sidePx}" viewBox="0 0 ${imageSide} ${imageSide}"`;
  const line = `fill="none" stroke="${stageColours.ink}" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"`;
  return [
    `<svg ${size} role="img" aria-label="${escapeText(name)}">`,
    `<rect width="100%" height="100%" rx="1.5" fill="${stageColours.stage}" />`,
    `<path ${line} d="${path}" /></svg>`,
  ].join('');
}

/** The page's text without script; lesson is the address of the page that has the lesson. */
export function staticFigure(
  { sections, noScriptFigure }: LessonTexts,
  id: FigureId,
  lesson: string,
): string {
  const { question } = sections[id];
  const { sentence, example, link } = noScriptFigure;
  return [
    `<main class="lesson static-lesson"><header class="row lesson-header"><h1>${escapeText(question)}</h1></header>`,
    `<div class="prose"><p>${escapeText(sentence(sections[id].short))}</p>`,
    `<p>${exampleSvg(example(firstDigit))}</p>`,
    `<p><a href="${escapeText(`${lesson}#${id}`)}">${escapeText(link)}</a></p></div></main>`,
  ].join('\n');
}
