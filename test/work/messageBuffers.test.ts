import { describe, expect, it } from 'vitest';
import { messageBuffers } from '../../src/work/messageBuffers.ts';

describe('the buffers of a message', () => {
  it('are each named once, however deep and however often', () => {
    const shared = new Float64Array(4);
    const message = { a: shared, b: [{ c: shared.subarray(1) }, new Uint8Array(2), null, 'text', 3] };
    expect(messageBuffers(message)).toHaveLength(2);
  });
});
