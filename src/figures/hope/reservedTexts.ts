/**
 * What the figure's live sentences may come to at their longest: for what room is kept.
 */
import { partNames } from '../../image/parts.ts';
import { formatPercent, widestActivation } from '../../text/numbers.ts';
import type { PartTexts } from '../../text/partTexts.ts';
import { edgesNamed, partsNamed } from './model/hopePath.ts';
import { hopeNetworks } from './model/hopeProbe.ts';
import type { HopeTexts } from './text.ts';

const widestPercent = formatPercent(1);
const number = { activation: widestActivation, contribution: '+10.125' };

const widestOf = (texts: readonly string[]) =>
  texts.reduce((widest, text) => (text.length > widest.length ? text : widest));

function edgeName(texts: HopeTexts): string {
  const directions = ['level', 'rising', 'upright', 'falling'] as const;
  return widestOf(directions.map((direction) => texts.edge({ direction, row: 3, column: 3 })));
}

function wideParts(texts: HopeTexts, words: PartTexts) {
  const names = partNames.map((part) => words[part].name).toSorted((a, b) => b.length - a.length);
  const edges = Array.from({ length: edgesNamed }, () => ({ name: edgeName(texts), ...number }));
  return names.slice(0, partsNamed).map((name) => ({ name, ...number, edges }));
}

/** The sentences on what is shown. */
export function reservedSentences(texts: HopeTexts, words: PartTexts): readonly string[] {
  const parts = wideParts(texts, words);
  const other = { index: 15, activation: widestActivation, separation: widestPercent };
  const most = hopeNetworks.map((name) => ({
    network: texts.networks[name].name,
    neuron: name === 'hoped' ? edgeName(texts) : texts.neuron(1, 15),
    from: widestActivation,
    to: widestActivation,
  }));
  return [
    texts.noDrawing,
    texts.because({ digit: 8, activation: widestActivation, parts }),
    texts.barSays(edgeName(texts), most),
    texts.partSays({ digit: 8, part: parts[0].name, hoped: widestActivation, other }),
  ];
}

/** The sentence on the edges that parts are lit by. */
export function reservedEdges(texts: HopeTexts, words: PartTexts): string {
  return texts.becauseEdges(wideParts(texts, words));
}

/** The sentences on what is pointed at. */
export function reservedPointed(texts: HopeTexts, words: PartTexts): readonly string[] {
  const score = {
    activation: widestActivation,
    blank: widestActivation,
    alone: widestPercent,
    crowded: widestPercent,
    separation: widestPercent,
  };
  const edge = { ...score, index: 15, edge: edgeName(texts) };
  const parts = partNames.map((part) => words[part]);
  const [{ name: part }] = wideParts(texts, words);
  const of = (network: (typeof hopeNetworks)[number], says: string) =>
    texts.pointed(texts.networks[network].name, says);
  return [
    texts.hint,
    of('hoped', texts.namedEdge(edge)),
    of('trained', texts.likelyEdge(edge)),
    of('trained', texts.likelyPart({ ...score, index: 15, part })),
    of('hoped', widestOf(parts.map(({ name, looks }) => texts.namedPart({ ...score, part: name, looks })))),
  ];
}
