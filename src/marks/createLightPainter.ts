/**
 * The light of the network: connections, neurons with their glows, and the picture that the network is given,
 * painted into one canvas. It is told what to paint in messages of plain data, so that it can stand in a
 * worker (where a frame of it costs the page nothing) or in the page. Nothing is painted before the layout
 * and a moment are known.
 */
import type { DigitImage } from '../image/DigitImage.ts';
import type { Network } from '../network/Network.ts';
import type { NeuronPlace } from '../state/NeuronPlace.ts';
import { cutAtFront, frontPlace } from './cutAtFront.ts';
import { type ConnectionSet, contributionLimit, drawConnections } from './drawConnections.ts';
import { drawDiscs } from './drawDiscs.ts';
import { drawGlows } from './drawGlows.ts';
import { drawPicture } from './drawPicture.ts';
import { drawUnlit, type LightContext, type LightGround, layLightGround } from './lightGround.ts';
import type { NetworkLayout } from './networkLayout.ts';

/** Where everything stands, and how many canvas pixels a CSS pixel has. */
export interface LightLayout {
  readonly kind: 'layout';
  readonly layout: NetworkLayout;
  readonly ratio: number;
}

/** Whose weights the connections carry; null while there is no network. */
export interface LightNetwork {
  readonly kind: 'network';
  readonly network: Network | null;
}

/** One moment to paint; its arrays are read and not kept. */
export interface LightMoment {
  readonly kind: 'moment';
  readonly image: DigitImage;
  /** Of every layer, as in ForwardPass; null while there is no network. */
  readonly activations: readonly Float64Array[] | null;
  /** The neuron that is pointed at: its connections keep their light, all others step back. */
  readonly inspected: NeuronPlace | null;
  /** Whether nothing moves: time to draw what can wait. */
  readonly isSettled: boolean;
  /**
   * How far light has come, 0 (the inputs alone) ... the number of layers after them; all the way unless
   * given.
   */
  readonly progress?: number;
  /** How much of its disc each layer after the inputs shows, 0...1; all of it unless given. */
  readonly discFractions?: readonly number[];
}

export type LightMessage = LightLayout | LightNetwork | LightMoment;

/** Takes messages in any order and keeps the last of each kind. */
export type LightPainter = (message: LightMessage) => void;

/** Fraction of their light that connections keep while another neuron's are pointed at. */
const keptLight = 0.1;

/** Which connections into a layer (1 is the first after the inputs) belong to a neuron; null when none do. */
function connectionsOf({ layer, index }: NeuronPlace, into: number): ConnectionSet['only'] | null {
  if (layer === into) return { j: index };
  return layer === into - 1 ? { k: index } : null;
}

/** Paints one moment into the raster. */
function drawMoment(
  ground: LightGround,
  network: Network | null,
  limits: readonly number[],
  {
    image,
    activations,
    isSettled,
    inspected,
    discFractions,
    progress = ground.layout.layers.length,
  }: LightMoment,
): void {
  const { raster, ratio, layout, sources } = ground;
  drawUnlit(ground, isSettled && activations !== null);
  if (network && activations) {
    const computed = Math.floor(progress);
    network.layers.slice(0, Math.ceil(progress)).forEach((layer, index) => {
      const set: ConnectionSet = {
        layer,
        inputs: activations[index],
        limit: limits[index],
        sourceOf: sources[index],
        targets: layout.layers[index].centres,
      };
      drawConnections(raster, ratio, inspected ? { ...set, keptLight } : set);
      const only = inspected && connectionsOf(inspected, index + 1);
      if (only) drawConnections(raster, ratio, { ...set, only });
    });
    if (computed < progress) cutAtFront(ground, frontPlace(layout, computed, progress - computed));
    if (!inspected) drawGlows(raster, ratio, { layers: layout.layers.slice(0, computed) }, activations);
  }
  drawDiscs(ground, { activations, inspected, fractions: discFractions });
  drawPicture(raster, ratio, layout, image);
}

/** A painter on a canvas, of which it takes hold; null where no canvas can be had. */
export function createLightPainter(canvas: HTMLCanvasElement | OffscreenCanvas): LightPainter | null {
  // In main memory: without a graphics card anything else is a hundred times slower.
  const context = canvas.getContext('2d', { willReadFrequently: true }) as LightContext | null;
  if (!context) return null;
  let ground: LightGround | null = null;
  let network: Network | null = null;
  let limits: readonly number[] = [];
  return (message) => {
    if (message.kind === 'layout') ground = layLightGround(context, message.layout, message.ratio);
    else if (message.kind === 'network') {
      network = message.network;
      limits = network?.layers.map(contributionLimit) ?? [];
    } else if (ground) {
      drawMoment(ground, network, limits, message);
      context.putImageData(ground.raster.image, 0, 0);
    }
  };
}
