/**
 * The pages of this folder as a gallery for people: each with what it stands for, in every figure that can be
 * shown alone; and one page with all the figures.
 */
import { figureIds } from '../../src/formats/linkSchema.ts';

/** The hosts: the name of each page, and what is special about it. */
export const hostPages = {
  plain:
    'A plain page on another origin, with a frame that a script of the page makes as high as the figure.',
  strict: 'A page whose policy allows nothing but the figures, with the element of embed.js.',
  sandboxed: 'A sandboxed srcdoc without an origin of its own, as some course platforms use it.',
  slides: 'A scaled slide, as in reveal.js.',
  grading: 'A page that hides the answer, and gives a point for what the reader draws.',
  splice: 'A page that speaks SPLICE’s protocol: it records the score, and brings the state back.',
  ten: 'Ten figures on one page, which load and work only while they are on the screen.',
} as const;

function page(title: string, content: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${title}</title>
    <style>
      body { max-width: 60rem; margin: 0 auto; padding: 1rem; font: 1.125rem / 1.5 Georgia, serif; }
      li { margin-block: 0.75rem; }
      a { display: inline-block; min-height: 24px; margin-inline-end: 0.75em; }
    </style>
    <script src="{{SITE}}embed.js" defer></script>
  </head>
  <body>
    <h1>${title}</h1>
    ${content}
  </body>
</html>`;
}

/** The index: every host in every figure. */
export function galleryPage(): string {
  const links = (name: string) =>
    figureIds.map((figure) => `<a href="${name}.html?figure=${figure}">${figure}</a>`).join('');
  const hosts = Object.entries(hostPages).map(
    ([name, sentence]) => `<li><b>${name}</b>: ${sentence}<br />${links(name)}</li>`,
  );
  return page(
    'Figures in pages of other hosts',
    `<p>These pages are on another origin than the figures in them, which are at <a href="{{SITE}}">{{SITE}}</a></p>
    <ul>${hosts.join('')}<li><b>figures</b>: All figures on one page.<br /><a href="figures.html">figures</a><a href="hidden.html">figures that hide their answers</a></li></ul>`,
  );
}

/** All the figures, one below the other, with more attributes. */
export function figuresPage(attributes = ''): string {
  const figures = figureIds.map(
    (figure) =>
      `<h2>${figure}</h2><inklight-figure id="${figure}" figure="${figure}" ${attributes}></inklight-figure>`,
  );
  return page('Every figure that can be shown alone', figures.join('\n    '));
}
