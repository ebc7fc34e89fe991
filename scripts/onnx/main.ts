/**
 * Lets ONNX Runtime compute the networks that this project saves, and compares what comes out with the
 * engine:
 *
 *   npm run test:onnx [-- --folder DIR]
 *
 * The runtime is no dependency of the project: npm installs it in a temporary folder, or in --folder, which
 * is kept and used again. Exits with 1 if an activation differs by more than 1e-5, or npm cannot install it.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { shippedNetworks } from '../../src/formats/linkValues.ts';
import { readNetwork } from '../../src/formats/networkFile.ts';
import { writeOnnx } from '../../src/formats/onnx.ts';
import { allExampleDrawings } from '../../src/image/exampleDrawings.ts';
import { normalise } from '../../src/image/normalise.ts';
import { initialiseNetwork } from '../../src/network/createNetwork.ts';
import { forward } from '../../src/network/forward.ts';
import type { Network } from '../../src/network/Network.ts';
import { createRandom } from '../../src/network/random.ts';
import { runMain } from '../runMain.ts';

const runtime = 'onnxruntime-web';
const tolerance = 1e-5;

/** What is used of the runtime. */
interface Runtime {
  readonly Tensor: new (type: 'float32', data: Float32Array, sizes: readonly number[]) => unknown;
  readonly InferenceSession: {
    create(bytes: Uint8Array): Promise<{
      run(
        inputs: Readonly<Record<string, unknown>>,
      ): Promise<Readonly<Record<string, { readonly data: Float32Array }>>>;
    }>;
  };
}

/** The runtime, installed in that folder if it is not there yet. */
async function loadRuntime(folder: string): Promise<Runtime> {
  mkdirSync(folder, { recursive: true });
  const note = join(folder, 'package.json');
  if (!existsSync(note)) writeFileSync(note, '{"private":true}');
  if (!existsSync(join(folder, 'node_modules', runtime))) {
    const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', runtime];
    execFileSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { cwd: folder, stdio: 'inherit' });
  }
  const file = createRequire(pathToFileURL(note)).resolve(runtime);
  return (await import(pathToFileURL(file).href)).default as Runtime;
}

const images = allExampleDrawings().map(({ drawing }) => normalise(drawing).image);

/** The largest difference, over all example digits in one batch. */
async function largestDifference({ Tensor, InferenceSession }: Runtime, network: Network): Promise<number> {
  const session = await InferenceSession.create(writeOnnx(network));
  const pictures = Float32Array.from(images.flatMap((image) => [...image]));
  const { activations } = await session.run({ image: new Tensor('float32', pictures, [images.length, 784]) });
  const outputs = images.flatMap((image) => [...forward(network, image).activations[network.layers.length]]);
  if (activations.data.length !== outputs.length) return Infinity;
  return Math.max(...outputs.map((output, index) => Math.abs(output - activations.data[index])));
}

async function main(): Promise<boolean> {
  const { values } = parseArgs({ options: { folder: { type: 'string' } } });
  const loaded = await loadRuntime(
    values.folder === undefined ? mkdtempSync(join(tmpdir(), 'inklight-onnx-')) : resolve(values.folder),
  );
  const networks = new Map(
    shippedNetworks.map((name) => [name as string, readNetwork(readFileSync(`public/networks/${name}.bin`))]),
  );
  const random = createRandom(1);
  networks.set('ReLU', initialiseNetwork([784, 30, 20, 10], random, { hiddenActivation: 'relu' }));
  let areAllEqual = true;
  for (const [name, network] of networks) {
    const difference = await largestDifference(loaded, network);
    console.log(`${name}: ${images.length} digits, largest difference ${difference.toExponential(1)}`);
    areAllEqual &&= difference <= tolerance;
  }
  return areAllEqual;
}

void runMain(main);
