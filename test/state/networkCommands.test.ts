/** Which network the page computes with. */
import { describe, expect, test } from 'vitest';
import { initialiseNetwork } from '../../src/network/createNetwork.ts';
import { lessonSizes } from '../../src/network/lessonShape.ts';
import { createRandom } from '../../src/network/random.ts';
import { initialLessonState } from '../../src/state/LessonState.ts';
import {
  keepOwnNetwork,
  ownNetworkChoice,
  showNetwork,
  takeOwnNetwork,
} from '../../src/state/networkCommands.ts';

const [own, other] = [1, 2].map((seed) => initialiseNetwork(lessonSizes, createRandom(seed)));

describe('the reader’s own network', () => {
  test('is shown once it is taken, and is still there when another one is', () => {
    const taken = takeOwnNetwork(initialLessonState, own);
    expect(taken.network.status).toEqual({ kind: 'ready', network: own });
    expect(taken.network.choice).toBe(ownNetworkChoice);
    const back = showNetwork(taken, 'plain', other);
    expect(back.network.status).toEqual({ kind: 'ready', network: other });
    expect(back.ownNetwork).toBe(own);
  });

  test('is kept without being shown', () => {
    const kept = keepOwnNetwork(showNetwork(initialLessonState, 'plain', other), own);
    expect(kept.network.status).toEqual({ kind: 'ready', network: other });
    expect(kept.network.choice).toBe('plain');
  });
});
