/** A job that counts: enough of one to see how jobs are run. */
import type { Job, JobTools } from '../../src/work/Job.ts';
import type { Task } from '../../src/work/Task.ts';

export interface CountingTypes {
  readonly beginning: number;
  readonly command: { readonly kind: 'add' | 'run'; readonly by: number };
  readonly question: { readonly kind: 'sum' | 'double' };
  readonly answer: number;
  readonly report: string;
}

/** Begins at a number of 0 or above; each unit that is added is a piece of work. */
export function createCountingJob(beginning: number, { post }: JobTools<string>): Job {
  if (!(beginning >= 0)) throw new RangeError('It begins below 0.');
  let [sum, toRun] = [0, 0];
  function* add(by: number): Task {
    for (let i = 0; i < by; i++) {
      sum++;
      yield;
    }
    post(`sum ${sum}`);
  }
  return {
    start: add(beginning),
    take: (command) => {
      const { kind, by } = command as CountingTypes['command'];
      if (kind === 'add') return add(by);
      toRun = by;
      return null;
    },
    *answer(question) {
      yield;
      return (question as CountingTypes['question']).kind === 'sum' ? sum : 2 * sum;
    },
    next: () => (toRun-- > 0 ? add(1) : null),
  };
}
