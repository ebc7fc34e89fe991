import { describe, expect, it } from 'vitest';
import { oddDrawings } from '../../scripts/train/oddDrawings.ts';
import { measureBounds } from '../../src/image/bounds.ts';
import { normalise } from '../../src/image/normalise.ts';

const drawings = Object.entries(oddDrawings());

describe('Things that are no digit', () => {
  it.each(drawings)('%s lies on the pad', (_, drawing) => {
    const box = measureBounds(drawing.strokes);
    expect(Math.min(box?.left ?? -1, box?.top ?? -1)).toBeGreaterThan(0);
    expect(Math.max(box?.right ?? 29, box?.bottom ?? 29)).toBeLessThan(28);
  });

  it('are all different pictures', () => {
    const pictures = new Set(drawings.map(([, drawing]) => normalise(drawing).image.join()));
    expect(pictures.size).toBe(drawings.length);
  });
});
