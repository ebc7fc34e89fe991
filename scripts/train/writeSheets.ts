/**
 * Writes sheets to look at, for one network: NAME-first-layer.png, which holds no data, and
 * NAME-failures-*.svg, which hold pictures of the validation sets and stay where they are.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Network } from '../../src/network/Network.ts';
import { drawFailureSheet } from './drawFailureSheet.ts';
import { drawWeightSheet } from './drawWeightSheet.ts';
import { encodePng } from './encodePng.ts';
import { findFailures } from './findFailures.ts';
import type { ValidationSets } from './measureNetwork.ts';

/** Writes the three sheets into the folder, which is made if it is not there. */
export function writeSheets(folder: string, name: string, network: Network, sets: ValidationSets): void {
  mkdirSync(folder, { recursive: true });
  const write = (file: string, content: Uint8Array | string) =>
    writeFileSync(join(folder, `${name}-${file}`), content);
  write('first-layer.png', encodePng(drawWeightSheet(network.layers[0])));
  write(
    'failures-mnist.svg',
    drawFailureSheet(`${name}: MNIST, validation`, findFailures(network, sets.pictures)),
  );
  write(
    'failures-writers.svg',
    drawFailureSheet(`${name}: validation writers`, findFailures(network, sets.digits)),
  );
}
