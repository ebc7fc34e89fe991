/**
 * Runs one job: takes the page's messages, does the job's tasks in their order, a piece at a time, and sends
 * what comes of it. The same in a worker and in the page; it knows no clock, and starts nothing by itself.
 */
import type { FromJob, Job, JobTools, JobTypes, OpenJob, ToJob } from './Job.ts';
import { messageBuffers } from './messageBuffers.ts';
import type { Task } from './Task.ts';

/** Whoever has it hands it the page's messages, and calls work as long as there is some. */
export interface JobRunner {
  /** Takes a message in; what is none is ignored. */
  take(message: unknown): void;
  /** Does a piece of work, a few milliseconds at most; false when there is nothing to do. */
  work(): boolean;
}

/** A task that waits for its turn; and if it answers a question, which. */
interface Waiting {
  readonly task: Task;
  readonly asked?: { readonly id: number; readonly kind: unknown };
}

/** A runner of a job that has not begun; it sends by that function, which may hand the buffers over. */
export function createJobRunner<Beginning, Report>(
  open: OpenJob<Beginning, Report>,
  send: (message: FromJob<JobTypes>, transfer: ArrayBuffer[]) => void,
  nowMs: JobTools<Report>['nowMs'],
): JobRunner {
  const queue: Waiting[] = [];
  let job: Job | null = null;
  let task: Task | null = null;

  const post = (message: FromJob<JobTypes>) => send(message, messageBuffers(message));

  function begin(beginning: Beginning): void {
    try {
      job = open(beginning, { post: (report) => post({ kind: 'report', report }), nowMs });
      task = job.start ?? null;
    } catch {
      post({ kind: 'unusable' });
    }
  }

  function* answer({ answer: find }: Job, id: number, question: unknown): Task {
    post({ kind: 'answer', id, answer: find ? yield* find(question) : null });
  }

  /** A question whose turn has not come is answered with null when another of its kind is asked. */
  function ask(of: Job, id: number, question: unknown): void {
    const { kind } = (question ?? {}) as { readonly kind?: unknown };
    const older = queue.findIndex(({ asked }) => asked?.kind === kind && asked !== undefined);
    for (const { asked } of older < 0 ? [] : queue.splice(older, 1))
      if (asked) post({ kind: 'answer', id: asked.id, answer: null });
    queue.push({ task: answer(of, id, question), asked: { id, kind } });
  }

  return {
    take: (anything) => {
      const message = (anything ?? {}) as ToJob<JobTypes>;
      if (message.kind === 'ping') post({ kind: 'alive' });
      else if (message.kind === 'begin') {
        if (!job) begin(message.beginning as Beginning);
      } else if (!job) return;
      else if (message.kind === 'question') ask(job, message.id, message.question);
      else if (message.kind === 'command') {
        const found = job.take?.(message.command);
        if (found) queue.push({ task: found });
      }
    },
    work: () => {
      task ??= queue.shift()?.task ?? job?.next?.() ?? null;
      if (!task) return false;
      if (task.next().done) task = null;
      return true;
    },
  };
}
