/**
 * The light as it is painted, in whole numbers and as few steps as there can be, against its obvious twin.
 *
 * The tolerance, of 255. Too dark by 1 because strengths are cut to whole numbers, by 1 because their
 * products with the part of a pixel that is covered are, and by 3.3 because where a line lies is cut to
 * 1/65,536 of a pixel once a step, of which no line here has more than 840. Or too bright by 4.4: at ratio 1
 * the faintest lines (strength 0.11, 0.85 pixels wide) may lie in one pixel, and are seen as if they filled
 * it.
 */
import { rgb } from 'd3';
import { describe, expect, it } from 'vitest';
import { exampleDrawingsOf } from '../../src/image/exampleDrawings.ts';
import { normalise } from '../../src/image/normalise.ts';
import { layOutNetwork } from '../../src/marks/networkLayout.ts';
import { stageColours } from '../../src/marks/stageColours.ts';
import { initialiseNetwork } from '../../src/network/createNetwork.ts';
import { forward } from '../../src/network/forward.ts';
import { lessonSizes } from '../../src/network/lessonShape.ts';
import { createRandom } from '../../src/network/random.ts';
import type { NeuronPlace } from '../../src/state/NeuronPlace.ts';
import { lightTwin } from './lightTwin.ts';
import { paintLight } from './paintLight.ts';

const tolerance = 5.4;

const colours = {
  positive: stageColours.positive,
  negative: stageColours.negative,
  faint: stageColours.quietText,
  glow: stageColours.neuronOn,
} as const;
const hues = Object.keys(colours) as (keyof typeof colours)[];

/** Which hue a pixel has. */
function hueOf([red, green, blue]: ArrayLike<number> & Iterable<number>) {
  return hues.find((hue) => {
    const { r, g, b } = rgb(colours[hue]);
    return r === red && g === green && b === blue;
  });
}

interface Case {
  readonly seed: number;
  readonly digit: number;
  readonly direction: 'right' | 'down';
  readonly ratio: number;
  readonly inspected: NeuronPlace | null;
}

const cases: readonly Case[] = [
  { seed: 1, digit: 3, direction: 'right', ratio: 1, inspected: null },
  { seed: 2, digit: 8, direction: 'right', ratio: 2, inspected: null },
  { seed: 3, digit: 1, direction: 'down', ratio: 1.5, inspected: null },
  { seed: 4, digit: 0, direction: 'right', ratio: 1, inspected: { layer: 1, index: 4 } },
  { seed: 5, digit: 5, direction: 'down', ratio: 2, inspected: { layer: 2, index: 11 } },
  { seed: 6, digit: 7, direction: 'right', ratio: 1.25, inspected: { layer: 0, index: 406 } },
];

describe.each(cases)('the light of a random network %j', ({ seed, digit, direction, ratio, inspected }) => {
  const network = initialiseNetwork(lessonSizes, createRandom(seed));
  const { image } = normalise(exampleDrawingsOf(digit)[0].drawing);
  const { activations } = forward(network, image);
  const layout = layOutNetwork(direction, { widthPx: 420, heightPx: 273 }, lessonSizes.slice(1));

  it('is that of its twin', () => {
    const moment = { kind: 'moment', image, activations, inspected, isSettled: true } as const;
    const painted = paintLight([{ kind: 'layout', layout, ratio }, { kind: 'network', network }, moment]);
    const twin = lightTwin(layout, ratio, { network, activations, inspected });
    const { light, covered, width, height } = twin;
    expect(painted?.length).toBe(4 * width * height);
    let most = 0;
    let wrongHues = 0;
    const seen = new Set<string>();
    for (let pixel = 0; painted && pixel < width * height; pixel++) {
      if (covered[pixel] > 0) continue;
      const [red, green, blue, alpha] = painted.subarray(4 * pixel, 4 * pixel + 4);
      const brightest = Math.max(...hues.map((hue) => light[hue][pixel]));
      most = Math.max(most, Math.abs(alpha - brightest));
      if (brightest <= tolerance) continue;
      const hue = hueOf([red, green, blue]);
      if (!hue || light[hue][pixel] < brightest - tolerance) wrongHues++;
      else seen.add(hue);
    }
    expect(wrongHues).toBe(0);
    expect([...seen].sort()).toEqual(hues.filter((hue) => !inspected || hue !== 'glow').sort());
    expect(most).toBeLessThanOrEqual(tolerance);
  });
});
