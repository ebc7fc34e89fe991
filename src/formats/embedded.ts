/**
 * A figure as a page of somebody else's shows it: which of the author's options and of the reader's state go
 * with it, and the address that says so. Everything goes into the query, so that hosts which cut the # part
 * do no harm.
 */
import { figurePage } from './figurePage.ts';
import { type FigureId, type LinkedState, type LinkParameters, stateNames } from './linkSchema.ts';
import { type ParameterTexts, readTexts } from './readLink.ts';
import { parameterTexts } from './writeLink.ts';

/** A part of the reader's state that can be taken along. */
export type StateName = (typeof stateNames)[number];

/** What an author has chosen in the panel. */
export interface EmbedChoice {
  readonly figure: FigureId;
  readonly options: LinkParameters;
  readonly state: LinkedState;
  /** Which parts of the state go along; the others are as in a page that was just opened. */
  readonly included: ReadonlySet<StateName>;
}

/** A figure in somebody else's page. */
export interface Embedded {
  /** The address of embed.js. */
  readonly script: string;
  /** The address of the figure. */
  readonly address: string;
  /** The same figure's at the page of its own, where hosts that are given a link find out what it is. */
  readonly ownAddress: string;
  /** The parameters as texts, by name. */
  readonly texts: ParameterTexts;
  /** What the figure is called. */
  readonly title: string;
  /** How wide the page was for which its height holds, in pixels. */
  readonly widthPx: number;
  /** How high it is, in pixels, where nothing resizes it. */
  readonly heightPx: number;
}

const { parameters: defaults } = readTexts({});

/** The parameters of the embedded figure. What the page's own address says of the state does not count. */
export function embeddedParameters({ figure, options, state, included }: EmbedChoice): LinkParameters {
  const pick = (source: LinkedState, isPicked: (name: StateName) => boolean) =>
    Object.fromEntries(stateNames.filter(isPicked).map((name) => [name, source[name]]));
  return {
    ...options,
    ...pick(defaults, () => true),
    ...pick(state, (name) => included.has(name)),
    figure,
  };
}

interface EmbedPlace extends Pick<Embedded, 'title' | 'widthPx' | 'heightPx'> {
  /** The address of the page that shows figures, without query and # part. */
  readonly page: string;
}

/** The figure with its addresses. Throws a FormatError when there is too much ink for one. */
export function embed(parameters: LinkParameters, { page, ...place }: EmbedPlace): Embedded {
  const texts = parameterTexts(parameters);
  const query = `?${new URLSearchParams(texts)}`;
  const own = parameters.figure ? new URL(figurePage(parameters.figure), page).href : page;
  return {
    script: new URL('embed.js', page).href,
    address: `${page}${query}`,
    ownAddress: `${own}${query}`,
    texts,
    ...place,
  };
}
