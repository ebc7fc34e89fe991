import { describe, expect, it } from 'vitest';
import { createNetwork } from '../../src/network/createNetwork.ts';
import { lessonSizes } from '../../src/network/lessonShape.ts';
import { createTrainingState, type TrainingState } from '../../src/network/TrainingState.ts';
import { addSnapshot, type KeptSnapshot } from '../../src/training/addSnapshot.ts';
import { nextKeeping } from '../../src/training/nextKeeping.ts';

const small = createTrainingState(createNetwork([784, 1, 10]), 'sgd', 1);

function keptAt(examplesSeen: number, state: TrainingState = small): KeptSnapshot {
  const snapshot = { step: examplesSeen, epoch: 0, examplesSeen, network: state.network, isKept: true };
  const measured = { cost: 1, accuracy: 0, testCost: 1, testAccuracy: 0, examplesPerSecond: null };
  return { snapshot: { ...snapshot, ...measured }, state };
}

function keepMany(
  count: number,
  spared: KeptSnapshot | null = null,
  state: TrainingState = small,
): readonly KeptSnapshot[] {
  let kept: readonly KeptSnapshot[] = spared ? [keptAt(0), spared] : [];
  for (let i = 0; i < count; i++) kept = addSnapshot(kept, keptAt(16_000 * i + 2, state), spared);
  return kept;
}

describe('kept snapshots', () => {
  it('are at most 120, and fewer where they are large', () => {
    expect(keepMany(1000)).toHaveLength(120);
    const ofSizes = (sizes: readonly number[]) => createTrainingState(createNetwork(sizes), 'adam', 1);
    expect(keepMany(200, null, ofSizes(lessonSizes))).toHaveLength(76);
    expect(keepMany(200, null, ofSizes([784, 64, 64, 64, 64, 10]))).toHaveLength(24);
  });

  it('always hold the first and the newest four', () => {
    const seen = keepMany(1000).map(({ snapshot }) => snapshot.examplesSeen);
    expect(seen[0]).toBe(2);
    expect(seen.slice(-4)).toEqual([996, 997, 998, 999].map((i) => 16_000 * i + 2));
  });

  it('lie denser among the first', () => {
    const seen = keepMany(3000).map(({ snapshot }) => snapshot.examplesSeen);
    const between = (from: number, to: number) => seen.filter((count) => count > from && count <= to).length;
    const last = seen[seen.length - 1];
    expect(between(0, last / 4)).toBeGreaterThan(between(last / 4, last) / 1.5);
    expect(between(0, last / 4)).toBeGreaterThan(2 * between(last / 4, last / 2));
  });

  it('spare the one that the run stands at', () => {
    const spared = keptAt(1);
    expect(keepMany(1000, spared)).toContain(spared);
  });
});

describe('the plan of keeping', () => {
  it('doubles at first, then goes on at even distances, and once stops where the run is asked about', () => {
    const seen = [0];
    for (let i = 0; i < 11; i++) seen.push(nextKeeping(seen[seen.length - 1], 2000, 10_000));
    expect(seen).toEqual([0, 250, 500, 1000, 2000, 4000, 8000, 10_000, 16_000, 32_000, 48_000, 64_000]);
  });

  it('takes up the even distances wherever a run was paused', () => {
    expect(nextKeeping(33_333, 2000, 10_000)).toBe(48_000);
  });
});
