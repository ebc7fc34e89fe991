import { describe, expect, it } from 'vitest';
import { fileKind } from '../../src/formats/fileKind.ts';
import { writeNetwork } from '../../src/formats/networkFile.ts';
import { writeNetworkJson } from '../../src/formats/networkJson.ts';
import { gzip } from './faults.ts';
import { idxImages, idxLabels } from './idxFiles.ts';
import { someNetwork } from './someNetworks.ts';

const network = someNetwork([3, 2]);
const bytesOf = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('the kind of a file', () => {
  it('is known of all that this page reads or saves', async () => {
    expect(fileKind('x', idxImages(2))).toBe('idx');
    expect(fileKind('x', idxLabels(2))).toBe('idx');
    expect(fileKind('x', await gzip(idxLabels(2)))).toBe('gzip');
    expect(fileKind('x', writeNetwork(network, 'int8'))).toBe('network');
    expect(fileKind('x', bytesOf(writeNetworkJson(network)))).toBe('networkJson');
    expect(fileKind('x', bytesOf(JSON.stringify(JSON.parse(writeNetworkJson(network)), null, 2)))).toBe(
      'networkJson',
    );
    expect(fileKind('x', bytesOf(`\xef\xbb\xbf${writeNetworkJson(network)}`))).toBe('networkJson');
  });

  it.each([
    ['digit.png', '\x89PNG\r\n\x1a\n\0\0', 'picture'],
    ['digit.jpg', '\xff\xd8\xff\xe0', 'picture'],
    ['digit.webp', 'RIFF\x10\0\0\0WEBPVP8 ', 'picture'],
    ['digit.heic', '\0\0\0\x18ftypheic', 'picture'],
    ['archive.zip', 'PK\x03\x04', 'archive'],
    ['mnist.npz', 'PK\x03\x04', 'npz'],
    ['network.safetensors', '\x60\x01\0\0\0\0\0\0{"0.bias"', 'safetensors'],
    ['network.pt', 'PK\x03\x04', 'weights'],
    ['network.onnx', '\x08\x07', 'weights'],
    ['weights.json', ' [[[0.5]]]', 'json'],
    ['mnist.npy', '\x93NUMPY\x01\0', 'arrays'],
    ['mnist.mat', 'MATLAB 5.0 MAT-file', 'arrays'],
    ['mnist_train.csv', 'label,1x1', 'table'],
    ['train-images.csv', '\x1f\x8b\x08', 'gzip'],
    ['notes.txt', 'Dear reader', 'unknown'],
    ['empty', '', 'unknown'],
  ] as const)('is seen of %s', (name, start, kind) => {
    expect(fileKind(name, bytesOf(start))).toBe(kind);
  });
});
