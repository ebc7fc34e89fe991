/**
 * A job: what a worker, or the page in its place, computes for a page. It is made of tasks, one after the
 * other; who runs it (createJobRunner.ts) knows nothing of what it computes.
 */
import type { Task } from './Task.ts';

/** What page and job say to each other. */
export interface JobTypes {
  /** What a job begins with. */
  readonly beginning: unknown;
  readonly command: unknown;
  /** Of one kind only the newest question is worth an answer. */
  readonly question: { readonly kind: string };
  /** null where a question made no sense. */
  readonly answer: unknown;
  readonly report: unknown;
}

/** A job that has begun. What it is told came in a message, and may be anything. */
export interface Job {
  /** What is done before all else. */
  readonly start?: Task;
  /** Takes a command in, or ignores what is none. What of it takes long is returned, and done in its turn. */
  take?(command: unknown): Task | null;
  answer?(question: unknown): Task<unknown>;
  /** What there is to do while nothing waits for its turn; null for nothing. */
  next?(): Task | null;
}

/** What a job is given: the way back to the page, and the time. */
export interface JobTools<Report> {
  /** The buffers in a report are handed over: it must be a copy. */
  readonly post: (report: Report) => void;
  readonly nowMs: () => number;
}

/** Begins a job. Throws when it cannot begin with that. */
export type OpenJob<Beginning, Report> = (beginning: Beginning, tools: JobTools<Report>) => Job;

/** What the page's side says. ping: answer, whatever you are doing. */
export type ToJob<Types extends JobTypes> =
  | { readonly kind: 'begin'; readonly beginning: Types['beginning'] }
  | { readonly kind: 'command'; readonly command: Types['command'] }
  | { readonly kind: 'question'; readonly id: number; readonly question: Types['question'] }
  | { readonly kind: 'ping' };

/** What the job's side says. unusable: it cannot begin with what it was given. */
export type FromJob<Types extends JobTypes> =
  | { readonly kind: 'report'; readonly report: Types['report'] }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Types['answer'] | null }
  | { readonly kind: 'alive' }
  | { readonly kind: 'unusable' };
