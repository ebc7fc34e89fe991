/** Small IDX files with correct heads. */

/** That many pictures, no two alike. */
export function idxImages(count: number): Uint8Array {
  return idxImagesOf(Uint8Array.from({ length: count * 784 }, (_, i) => (i * 7 + (i >> 8)) % 256));
}

/** Pictures of these greys, 784 each. */
export function idxImagesOf(greys: Uint8Array): Uint8Array {
  return idxFile(0x0803, [greys.length / 784, 28, 28], greys);
}

/** That many labels, counting up from 0 and round again, or all the same. */
export function idxLabels(count: number, label?: number): Uint8Array {
  return idxLabelsOf(Array.from({ length: count }, (_, i) => label ?? i % 10));
}

export function idxLabelsOf(labels: readonly number[]): Uint8Array {
  return idxFile(0x0801, [labels.length], Uint8Array.from(labels));
}

function idxFile(magic: number, sizes: readonly number[], values: Uint8Array): Uint8Array {
  const head = new DataView(new ArrayBuffer(4 + 4 * sizes.length));
  head.setUint32(0, magic);
  sizes.forEach((size, index) => {
    head.setUint32(4 + 4 * index, size);
  });
  return new Uint8Array([...new Uint8Array(head.buffer), ...values]);
}
