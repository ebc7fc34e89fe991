import { describe, expect, it } from 'vitest';
import {
  hopeCentre,
  hopeNeuronAt,
  layOutHope,
  walkHope,
} from '../../../../src/figures/hope/marks/hopeLayout.ts';

const places = [1, 2, 3].flatMap((layer) =>
  Array.from({ length: layer === 3 ? 10 : 16 }, (_, index) => ({ layer, index })),
);

describe.each([240, 290, 350, 640])('The layout at %i px', (widthPx) => {
  const layout = layOutHope(widthPx);

  it('finds every neuron where it stands, and at its name', () => {
    for (const place of places) {
      const { xPx, yPx } = hopeCentre(layout, place)!;
      expect(hopeNeuronAt(layout, { xPx, yPx })).toEqual(place);
      expect(hopeNeuronAt(layout, { xPx, yPx: yPx + layout.radiiPx[place.layer] + 12 })).toEqual(place);
    }
  });

  it('keeps all of them inside, and finds none outside', () => {
    for (const place of places) {
      const { xPx, yPx } = hopeCentre(layout, place)!;
      const radius = layout.radiiPx[place.layer];
      expect(xPx - radius).toBeGreaterThanOrEqual(0);
      expect(xPx + radius).toBeLessThanOrEqual(widthPx);
      expect(yPx + radius).toBeLessThan(layout.heightPx);
    }
    expect(hopeNeuronAt(layout, { xPx: 5, yPx: -20 })).toBeNull();
    expect(hopeNeuronAt(layout, { xPx: 5, yPx: layout.heightPx + 9 })).toBeNull();
  });

  it('gives each a target of 24 px', () => {
    expect(widthPx / 10).toBeGreaterThanOrEqual(24);
  });
});

describe('A walk', () => {
  it('goes through all layers and back, and stays at the borders', () => {
    expect(walkHope({ layer: 1, index: 0 }, 'right')).toEqual({ layer: 1, index: 1 });
    expect(walkHope({ layer: 1, index: 3 }, 'right')).toEqual({ layer: 1, index: 3 });
    expect(walkHope({ layer: 1, index: 0 }, 'up')).toEqual({ layer: 1, index: 0 });
    expect(walkHope({ layer: 1, index: 14 }, 'down')).toEqual({ layer: 2, index: 2 });
    expect(walkHope({ layer: 2, index: 15 }, 'down')).toEqual({ layer: 3, index: 8 });
    expect(walkHope({ layer: 3, index: 8 }, 'down')).toEqual({ layer: 3, index: 8 });
    expect(walkHope({ layer: 3, index: 8 }, 'up')).toEqual({ layer: 2, index: 15 });
    expect(walkHope({ layer: 2, index: 2 }, 'up')).toEqual({ layer: 1, index: 14 });
  });

  it('reaches every neuron', () => {
    const seen = new Set(['1 0']);
    const queue = [{ layer: 1, index: 0 }];
    for (const place of queue)
      for (const direction of ['left', 'right', 'up', 'down'] as const) {
        const next = walkHope(place, direction);
        const key = `${next.layer} ${next.index}`;
        if (!seen.has(key)) queue.push(next);
        seen.add(key);
      }
    expect(seen.size).toBe(places.length);
  });
});
