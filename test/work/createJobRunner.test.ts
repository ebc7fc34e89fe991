import { describe, expect, it } from 'vitest';
import { createJobRunner } from '../../src/work/createJobRunner.ts';
import type { FromJob } from '../../src/work/Job.ts';
import { type CountingTypes, createCountingJob } from './countingJob.ts';

function start(beginning = 2) {
  const sent: unknown[] = [];
  const runner = createJobRunner(
    createCountingJob,
    (message) => {
      const { kind, ...rest } = message as FromJob<CountingTypes>;
      sent.push(kind === 'report' ? Object.values(rest)[0] : { kind, ...rest });
    },
    () => 0,
  );
  runner.take({ kind: 'begin', beginning });
  const workAll = () => {
    let pieces = 0;
    while (runner.work()) pieces++;
    return pieces;
  };
  const add = (by: number) => runner.take({ kind: 'command', command: { kind: 'add', by } });
  const ask = (id: number, kind: string) => runner.take({ kind: 'question', id, question: { kind } });
  return { runner, sent, workAll, add, ask };
}

describe('a runner of a job', () => {
  it('does first what the job begins with, then what it was told, in that order, a piece at a time', () => {
    const { sent, workAll, add, ask } = start();
    add(3);
    ask(1, 'sum');
    add(1);
    expect(workAll()).toBe(3 + 4 + 2 + 2);
    expect(sent).toEqual(['sum 2', 'sum 5', { kind: 'answer', id: 1, answer: 5 }, 'sum 6']);
  });

  it('lets the job go on by itself while nothing waits', () => {
    const { runner, sent, workAll, add } = start(0);
    runner.take({ kind: 'command', command: { kind: 'run', by: 2 } });
    add(3);
    workAll();
    expect(sent).toEqual(['sum 0', 'sum 3', 'sum 4', 'sum 5']);
    expect(runner.work()).toBe(false);
  });

  it('answers the newest question of a kind, and a question that it has begun with', () => {
    const { runner, sent, workAll, ask } = start(0);
    ask(1, 'sum');
    runner.work();
    runner.work();
    for (const [id, kind] of [
      [2, 'sum'],
      [3, 'double'],
      [4, 'sum'],
    ] as const)
      ask(id, kind);
    workAll();
    const answers = [
      { id: 2, answer: null },
      { id: 1, answer: 0 },
      { id: 3, answer: 0 },
      { id: 4, answer: 0 },
    ];
    expect(sent.slice(1)).toEqual(answers.map((answer) => ({ kind: 'answer', ...answer })));
  });

  it('says that it is alive in the middle of its work', () => {
    const { runner, sent } = start();
    runner.work();
    runner.take({ kind: 'ping' });
    expect(sent).toEqual([{ kind: 'alive' }]);
  });

  it('says so when the job cannot begin, and does nothing then', () => {
    const { sent, workAll, add } = start(-1);
    add(1);
    expect(sent).toEqual([{ kind: 'unusable' }]);
    expect(workAll()).toBe(0);
  });
});
