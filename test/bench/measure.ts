/**
 * Measuring two ways of doing the same against each other on a noisy machine: in turns, by the median of
 * rounds, and in the process's own processor time, so that time taken by other programs does not count.
 */

/** Does some work and says how much: examples, pictures. */
export type Contestant = () => number;

/** Two contestants and, after the rounds, their speeds. */
export interface Duel {
  readonly name: string;
  readonly ours: Contestant;
  readonly twin: Contestant;
}

/**
 * Medians over the rounds: work done per second of processor time by each, and the ratio of the two in the
 * same round.
 */
export interface DuelResult {
  readonly name: string;
  readonly oursPerSecond: number;
  readonly twinPerSecond: number;
  readonly ratio: number;
}

/**
 * Runs all duels, interleaved, for that many rounds (after one that does not count); each turn lasts turnMs.
 */
export function runDuels(duels: readonly Duel[], rounds: number, turnMs: number): DuelResult[] {
  const results = duels.map(({ name }) => ({ name, ours: [] as number[], twin: [] as number[] }));
  for (let round = -1; round < rounds; round++) {
    duels.forEach(({ ours, twin }, index) => {
      const speeds = [workPerSecond(ours, turnMs), workPerSecond(twin, turnMs)];
      if (round < 0) return;
      results[index].ours.push(speeds[0]);
      results[index].twin.push(speeds[1]);
    });
  }
  return results.map(({ name, ours, twin }) => ({
    name,
    oursPerSecond: median(ours),
    twinPerSecond: median(twin),
    ratio: median(ours.map((speed, round) => speed / twin[round])),
  }));
}

/** The middle value; of an even number of values, the upper of the two in the middle. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** The value below which that fraction of the values lies. */
export function quantile(values: readonly number[], fraction: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * fraction))];
}

function workPerSecond(contestant: Contestant, turnMs: number): number {
  const start = process.cpuUsage();
  let work = 0;
  let elapsedMs = 0;
  while (elapsedMs < turnMs) {
    work += contestant();
    const { user, system } = process.cpuUsage(start);
    elapsedMs = (user + system) / 1000;
  }
  return (work / elapsedMs) * 1000;
}
