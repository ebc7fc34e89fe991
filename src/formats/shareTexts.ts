/**
 * What a reader takes away: a link to the moment, and two snippets of HTML that show it in another page.
 */
import type { FigureId, LinkedState, LinkParameters } from './linkSchema.ts';
import { parameterTexts, writeOptions, writeState } from './writeLink.ts';

/** What is shared. */
export interface SharedMoment {
  /** The address of the page, without query and # part. */
  readonly page: string;
  /** What the figure is called. */
  readonly title: string;
  readonly figure: FigureId;
  readonly parameters: LinkParameters;
  readonly state: LinkedState;
}

export interface ShareTexts {
  /** Opens the page as it is, with the reader's state in its # part. */
  readonly link: string;
  /** The figure in a frame of a fixed height, which needs no script. */
  readonly frame: string;
  /** The figure as an element, as high as it needs to be. */
  readonly element: string;
}

/** Height of a frame that nobody resizes, in pixels. */
const frameHeightPx = 720;

/** The texts. Throws a FormatError when there is too much ink for a link. */
export function shareTexts({ page, title, figure, parameters, state }: SharedMoment): ShareTexts {
  const query = writeOptions(parameters);
  // What the address asked for is the reader's to change: of the state, only what is shown counts.
  const texts = parameterTexts({ ...parameters, drawing: undefined, neuron: undefined, ...state, figure });
  const address = escapeText(`${page}?${new URLSearchParams(texts)}`);
  const name = escapeText(title);
  const attributes = Object.entries(texts).map(([key, text]) => `${key}="${escapeText(text)}"`);
  const script = escapeText(new URL('embed.js', page).href);
  return {
    link: `${page}${query && `?${query}`}#${writeState(state)}`,
    frame: `<iframe src="${address}" title="${name}" width="100%" height="${frameHeightPx}" style="border:0" loading="lazy" allow="fullscreen; clipboard-write"></iframe>`,
    element: `<script src="${script}" defer></script>
<inklight-figure ${attributes.join(' ')}><a href="${address}">${name}</a></inklight-figure>`,
  };
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
