/**
 * What a reader types to find a weight or a bias: "weight from pixel (14, 9) to neuron 5", "from neuron 3 to
 * output 7", "bias of neuron 4 of hidden layer 2", or in short "pixel 14 9 neuron 5".
 */
import { imageSide, lessonSizes, outputLayer } from '../../../network/lessonShape.ts';
import type { ParameterPlace } from './parameterPlace.ts';

/** The place, if the network has it. */
function checked(place: ParameterPlace): ParameterPlace | null {
  const { layer, index, from } = place;
  return index < lessonSizes[layer] && (from === null || from < lessonSizes[layer - 1]) ? place : null;
}

function findWeightFromPixel(text: string): ParameterPlace | null {
  const match = /pixel\D*(\d+)\D+(\d+)\D+(?:neuron)\D*(\d+)/.exec(text);
  if (!match) return null;
  const [row, column, index] = match.slice(1).map(Number);
  if (row >= imageSide || column >= imageSide) return null;
  return checked({ layer: 1, index, from: row * imageSide + column });
}

function findWeightFromNeuron(text: string): ParameterPlace | null {
  const match = /neuron\D*(\d+).*?(neuron|output)\D*(\d+)/.exec(
    text.replace(/(of )?(hidden )?layer\s*\d/g, ''),
  );
  if (!match) return null;
  const layer = match[2] === 'output' ? outputLayer : 2;
  return checked({ layer, index: Number(match[3]), from: Number(match[1]) });
}

function findBias(text: string): ParameterPlace | null {
  const match = /bias.*?(neuron|output)\D*(\d+)/.exec(text);
  if (!match) return null;
  const layer = match[1] === 'output' ? outputLayer : Number(/layer\s*(\d)/.exec(text)?.[1] ?? 1);
  if (layer < 1 || layer > outputLayer) return null;
  return checked({ layer, index: Number(match[2]), from: null });
}

/** The place that a text means; null when it means none, or none that this network has. */
export function findParameter(text: string): ParameterPlace | null {
  const plain = text.toLowerCase();
  if (plain.includes('bias')) return findBias(plain);
  return plain.includes('pixel') ? findWeightFromPixel(plain) : findWeightFromNeuron(plain);
}
