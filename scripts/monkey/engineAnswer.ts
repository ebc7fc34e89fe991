/**
 * What the engine answers to the drawing in a link, by another way than the page: read, framed, rasterised
 * and passed through the network here.
 */
import { readFileSync } from 'node:fs';
import { isShipped } from '../../src/formats/linkValues.ts';
import { readNetwork } from '../../src/formats/networkFile.ts';
import { readLink } from '../../src/formats/readLink.ts';
import type { Drawing } from '../../src/image/Drawing.ts';
import { exampleDrawingsOf } from '../../src/image/exampleDrawings.ts';
import type { Network } from '../../src/network/Network.ts';
import { penWidthCells } from '../../src/state/LessonState.ts';
import { passOfDrawing } from '../../src/state/passOfDrawing.ts';

const networks = new Map<string, Network>();

function networkCalled(name: string): Network {
  const network = networks.get(name) ?? readNetwork(readFileSync(`dist/networks/${name}.bin`));
  networks.set(name, network);
  return network;
}

/** The ten output activations, 0...1, for what a link opens; null where its network is none of ours. */
export function engineAnswer(link: string): readonly number[] | null {
  const { search, hash } = new URL(link);
  const { parameters } = readLink(search, hash);
  const { network, drawing = { example: 3 }, step } = parameters;
  if (!isShipped(network)) return null;
  const drawingOf = (): Drawing => {
    if (drawing === 'none') return { strokes: [], penWidthCells: penWidthCells.initial };
    if (!('example' in drawing)) return drawing.drawing;
    return { ...exampleDrawingsOf(drawing.example)[0].drawing, penWidthCells: penWidthCells.initial };
  };
  return Array.from(passOfDrawing(networkCalled(network), drawingOf(), step).activations.at(-1) ?? []);
}
