/**
 * The channel from a page to its job: opens a worker, or the page where there can be none; has the job begin;
 * passes messages on; and replaces a host that is lost or falls silent.
 */
import { createPending } from './createPending.ts';
import type { FromJob, JobTypes, ToJob } from './Job.ts';
import type { HostListener, JobHost, JobHosts } from './JobHosts.ts';
import { watchSilence } from './watchSilence.ts';

/** Where a job is computed. */
export type JobPlace = 'worker' | 'page';

/**
 * How a host was lost. refused: there could be no worker in the first place. restarted: another worker takes
 * over. moved: workers were lost too often; the page takes over.
 */
export type Loss = 'refused' | 'restarted' | 'moved';

/** What a job begins with; and what in it the page has no more use for. */
export interface Beginning<Types extends JobTypes> {
  readonly beginning: Types['beginning'];
  readonly transfer?: Transferable[];
}

/** What a channel needs of its owner. */
export interface ChannelOptions<Types extends JobTypes> {
  /** Called for each host anew. Where it cannot be had the job is unusable. */
  readonly begin: (place: JobPlace) => Beginning<Types> | Promise<Beginning<Types>>;
  /** Whether the job ought to be doing something, besides what it was asked. */
  readonly isBusy?: () => boolean;
  readonly onReport?: (report: Types['report']) => void;
  /** The host is gone; another one is opened, unless the channel is closed by this. */
  readonly onLost?: (loss: Loss) => void;
  /** There is nothing that the job can begin with; the channel is closed. */
  readonly onUnusable?: () => void;
}

/** A channel that can be opened and closed. */
export interface Channel<Types extends JobTypes> {
  readonly place: JobPlace;
  readonly isOpen: boolean;
  /** Gets a host, if there is none, and has the job begin. */
  open(): void;
  /** Says something to the job, once it has begun; nothing while the channel is closed. */
  post(command: Types['command']): void;
  /**
   * Says how something is: of each kind only the newest is sent, once the task at hand is over (a worker that
   * wakes within it competes with it for the machine), and again to every other host.
   */
  update(kind: string, command: Types['command']): void;
  /** Asks the job, now or when it begins. null where that makes no sense, or nobody will answer. */
  ask(question: Types['question']): Promise<Types['answer'] | null>;
  /** Lets the host go; questions stay open until the next. */
  close(): void;
  /** Lets the host go; questions get null for an answer. */
  end(): void;
}

/** Workers that may be lost before the page takes over. */
const maxLosses = 3;

/** A closed channel. The page takes over when no worker can be had, or the third one is lost. */
export function createChannel<Types extends JobTypes>(
  hosts: JobHosts,
  options: ChannelOptions<Types>,
): Channel<Types> {
  const pending = createPending<Types['question'], Types['answer']>();
  const latest = new Map<string, Types['command']>();
  const changed = new Set<string>();
  let place: JobPlace = 'worker';
  let host: JobHost | null = null;
  let watch: ReturnType<typeof watchSilence> | null = null;
  let cancelFlush: (() => void) | null = null;
  let unsent: Types['command'][] = [];
  let [isOpen, hasBegun, hasAnswered, isHeard, losses] = [false, false, false, true, 0];

  const send = (message: ToJob<Types>, transfer: Transferable[] = []) => host?.post(message, transfer);
  const sendCommand = (command: Types['command']) => send({ kind: 'command', command });

  function closeHost(): void {
    watch?.end();
    host?.close();
    cancelFlush?.();
    changed.clear();
    [watch, host, cancelFlush] = [null, null, null];
    [hasBegun, hasAnswered, isHeard] = [false, false, true];
    unsent = [];
  }

  function lose(): void {
    const isRefused = !hasAnswered;
    closeHost();
    if (isRefused || ++losses >= maxLosses) place = 'page';
    options.onLost?.(isRefused ? 'refused' : place === 'page' ? 'moved' : 'restarted');
    if (isOpen) start();
  }

  function end(): void {
    isOpen = false;
    closeHost();
    pending.giveUp();
  }

  function fail(): void {
    end();
    options.onUnusable?.();
  }

  function take(message: FromJob<Types>): void {
    [hasAnswered, isHeard] = [true, true];
    watch?.hear();
    if (message.kind === 'answer') pending.answer(message.id, message.answer);
    else if (message.kind === 'report') options.onReport?.(message.report);
    else if (message.kind === 'unusable') fail();
  }

  function openHost(): JobHost {
    const listener: HostListener<FromJob<Types>> = { onMessage: take, onLost: lose };
    if (place === 'worker') {
      try {
        const worker = hosts.openWorker(listener);
        watch = watchSilence(hosts.clock, {
          isBusy: () => options.isBusy?.() || !pending.isEmpty() || !isHeard,
          ping: () => send({ kind: 'ping' }),
          onSilent: lose,
        });
        return worker;
      } catch {
        place = 'page';
      }
    }
    return hosts.openPage(listener);
  }

  function start(): void {
    const opened = openHost();
    host = opened;
    send({ kind: 'ping' });
    const found = options.begin(place);
    if (!(found instanceof Promise)) begin(found);
    else
      found.then(
        (beginning) => host === opened && begin(beginning),
        () => host === opened && fail(),
      );
  }

  function begin({ beginning, transfer }: Beginning<Types>): void {
    hasBegun = true;
    send({ kind: 'begin', beginning }, transfer);
    for (const command of [...latest.values(), ...unsent]) sendCommand(command);
    unsent = [];
    for (const asked of pending.all()) send({ kind: 'question', ...asked });
  }

  function flush(): void {
    cancelFlush = null;
    isHeard = false;
    for (const kind of changed) sendCommand(latest.get(kind));
    changed.clear();
  }

  return {
    get place() {
      return place;
    },
    get isOpen() {
      return isOpen;
    },
    open: () => {
      if (isOpen) return;
      isOpen = true;
      start();
    },
    post: (command) => {
      if (hasBegun) sendCommand(command);
      else if (isOpen) unsent.push(command);
    },
    update: (kind, command) => {
      latest.set(kind, command);
      if (!hasBegun) return;
      if (place === 'page') return sendCommand(command);
      changed.add(kind);
      cancelFlush ??= hosts.clock.after(0, flush);
    },
    ask: (question) => {
      const [id, answer] = pending.add(question);
      // One that is not sent now is when the job begins.
      if (hasBegun) send({ kind: 'question', id, question });
      return answer;
    },
    close: () => {
      isOpen = false;
      closeHost();
    },
    end,
  };
}
