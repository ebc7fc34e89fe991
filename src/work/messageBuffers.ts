/**
 * The buffers in a message, for handing them over instead of copying them.
 */

/** Every buffer that a typed array in that plain data is a view of, each once. */
export function messageBuffers(message: unknown): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  gather(message, buffers);
  return [...buffers];
}

function gather(value: unknown, buffers: Set<ArrayBuffer>): void {
  if (ArrayBuffer.isView(value)) {
    if (value.buffer instanceof ArrayBuffer) buffers.add(value.buffer);
  } else if (Array.isArray(value)) {
    for (const item of value) gather(item, buffers);
  } else if (typeof value === 'object' && value !== null) {
    for (const item of Object.values(value)) gather(item, buffers);
  }
}
