/** The colours of the stage: signs that everyone can tell apart, greys that grow with the activation. */
import { readdirSync, readFileSync } from 'node:fs';
import { lab, rgb } from 'd3';
import { describe, expect, it } from 'vitest';
import { activationColour, signedRgba } from '../../src/marks/colours.ts';
import { stageColours } from '../../src/marks/stageColours.ts';
import { contrast, linear } from './contrast.ts';

type Row = readonly [number, number, number];

/**
 * What linear red, green and blue become for eyes that lack one kind of cone: Machado, Oliveira and
 * Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency" (2009), severity 1.
 */
const visions: Record<string, readonly [Row, Row, Row]> = {
  all: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const encoded = (value: number) => {
  const fraction = Math.min(1, Math.max(0, value));
  return 255 * (fraction <= 0.0031308 ? fraction * 12.92 : 1.055 * fraction ** (1 / 2.4) - 0.055);
};

function seen(colour: string, vision: readonly [Row, Row, Row]) {
  const { r, g, b } = rgb(colour);
  const cones = [r, g, b].map(linear);
  const [red, green, blue] = vision.map((row) =>
    encoded(row.reduce((sum, fraction, i) => sum + fraction * cones[i], 0)),
  );
  return lab(rgb(red, green, blue));
}

const difference = (a: ReturnType<typeof lab>, b: ReturnType<typeof lab>) =>
  Math.hypot(a.l - b.l, a.a - b.a, a.b - b.b);

const textOfRgba = (rgba: number) => {
  const [r, g, b] = new Uint8Array(new Int32Array([rgba]).buffer);
  return rgb(r, g, b).formatHex();
};

describe('the hues of the signs', () => {
  // In CIELAB a difference of 2.3 is barely seen; 40 is blue against yellow-brown.
  it.each(Object.entries(visions))('are far apart for eyes of the kind %s', (_, vision) => {
    const [positive, negative, stage] = [stageColours.positive, stageColours.negative, stageColours.pad].map(
      (colour) => seen(colour, vision),
    );
    expect(difference(positive, negative)).toBeGreaterThan(40);
    expect(difference(positive, stage)).toBeGreaterThan(40);
    expect(difference(negative, stage)).toBeGreaterThan(40);
  });

  it('differ from the accent of what is pointed at, too', () => {
    for (const vision of Object.values(visions)) {
      const accent = seen(stageColours.pointed, vision);
      expect(difference(accent, seen(stageColours.positive, vision))).toBeGreaterThan(20);
      expect(difference(accent, seen(stageColours.negative, vision))).toBeGreaterThan(20);
    }
  });

  it('differ from the white and the greys of activations, too', () => {
    for (const vision of Object.values(visions)) {
      for (const hue of [stageColours.positive, stageColours.negative]) {
        const greys = Array.from({ length: 101 }, (_, percent) =>
          difference(seen(activationColour(percent / 100), vision), seen(hue, vision)),
        );
        expect(Math.min(...greys)).toBeGreaterThan(20);
      }
    }
  });

  it('differ in grey: 3 to 1 from each other, and each from what it lies on', () => {
    const { positive, negative, stage, pad } = stageColours;
    expect(contrast(positive, negative)).toBeGreaterThan(3);
    for (const hue of [positive, negative])
      for (const ground of [stage, pad]) expect(contrast(hue, ground)).toBeGreaterThan(3);
  });

  it.each([0.25, 0.5, 0.75, 1])('are as far from 0 as each other at a share of %d', (fraction) => {
    const zero = lab(stageColours.pad);
    const [above, below] = [fraction, -fraction].map((signed) =>
      difference(zero, lab(textOfRgba(signedRgba(signed)))),
    );
    expect(Math.abs(above - below) / ((above + below) / 2)).toBeLessThan(0.05);
  });
});

it('has every hue of the stage in one place: no other file of marks, figures or components names one', () => {
  const hues = (text: string) => {
    const hexes = text.match(/#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})\b/gi) ?? [];
    const parts = Array.from(text.matchAll(/\brgb\((\d+),? (\d+),? (\d+)/g), ([, ...channels]) => channels);
    const channelsOf = (hex: string) => Object.values(rgb(hex)).slice(0, 3).map(String);
    return [...hexes.map(channelsOf), ...parts].filter((channels) => new Set(channels).size > 1);
  };
  expect(hues('#4da3ff #fff rgb(0 0 0 / 5%) rgb(255, 0, 0)')).toHaveLength(2);
  // Paper has its own, and the page around the stage.
  const others = /\/(stageColours\.ts|paperColours\.ts|tokens\.css)$/;
  const named = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /^(marks|figures|components)\/.*\.(tsx?|css)$/.test(path) && !others.test(path))
    .filter((path) => hues(readFileSync(`src/${path}`, 'utf8')).length > 0);
  expect(named).toEqual([]);
});

describe('a signed share', () => {
  const bytes = (fraction: number) =>
    Array.from(new Uint8Array(new Int32Array([signedRgba(fraction)]).buffer));
  const hex = (fraction: number) =>
    rgb(...(bytes(fraction).slice(0, 3) as [number, number, number])).formatHex();

  it('is dark at zero and has its full hue at either end and beyond', () => {
    expect(hex(0)).toBe(stageColours.pad);
    expect([hex(1), hex(2)]).toEqual([stageColours.positive, stageColours.positive]);
    expect([hex(-1), hex(-2)]).toEqual([stageColours.negative, stageColours.negative]);
    expect(bytes(0.3)[3]).toBe(255);
  });

  it('is linear and symmetric: half a share is half of the way, on either side', () => {
    const halfway = (end: string) =>
      (['r', 'g', 'b'] as const).map((channel) => (rgb(stageColours.pad)[channel] + rgb(end)[channel]) / 2);
    for (const [fraction, end] of [
      [0.5, stageColours.positive],
      [-0.5, stageColours.negative],
    ] as const) {
      bytes(fraction)
        .slice(0, 3)
        .forEach((value, i) => {
          expect(Math.abs(value - halfway(end)[i])).toBeLessThanOrEqual(1);
        });
    }
  });
});

describe('the grey of an activation', () => {
  it('grows with it, from dark to white', () => {
    const lightness = [0, 0.25, 0.5, 0.75, 1].map((activation) => lab(activationColour(activation)).l);
    expect(lightness).toEqual([...lightness].sort((a, b) => a - b));
    expect(activationColour(1)).toBe('rgb(255, 255, 255)');
  });
});
