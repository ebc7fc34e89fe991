import { describe, expect, it } from 'vitest';
import { type Beginning, type ChannelOptions, createChannel } from '../../src/work/createChannel.ts';
import type { Clock, JobHosts } from '../../src/work/JobHosts.ts';
import { openInPage } from '../../src/work/openInPage.ts';
import { type CountingTypes, createCountingJob } from './countingJob.ts';
import { simulateHosts } from './simulateHosts.ts';

type Options = Partial<ChannelOptions<CountingTypes>>;

/** A channel to a job that counts from 0, and what it has told of. */
function start(options: Options = {}, simulation = simulateHosts(createCountingJob)) {
  const told: string[] = [];
  const channel = createChannel<CountingTypes>(simulation.hosts, {
    begin: () => ({ beginning: 0 }),
    onReport: (report) => told.push(report),
    onLost: (loss) => told.push(loss),
    onUnusable: () => told.push('unusable'),
    ...options,
  });
  channel.open();
  const kill = () => {
    simulation.pump(2);
    simulation.current().listener.onLost();
  };
  const commandsOf = (host: { readonly inbox: readonly unknown[] }) =>
    host.inbox.map((message) => (message as { command?: unknown }).command).filter(Boolean);
  return { channel, told, kill, commandsOf, ...simulation };
}

const add = (by: number) => ({ kind: 'add', by }) as const;
const turnOfPromises = () => new Promise((resolve) => setTimeout(resolve));

describe('a channel', () => {
  it('says and asks nothing before the job has begun, and then everything in order', async () => {
    let begin: (beginning: Beginning<CountingTypes>) => void = () => {};
    const beginning = new Promise<Beginning<CountingTypes>>((resolve) => {
      begin = resolve;
    });
    const { channel, told, pump, commandsOf, current } = start({ begin: () => beginning });
    channel.post(add(1));
    channel.post(add(2));
    const sum = channel.ask({ kind: 'sum' });
    expect(commandsOf(current())).toEqual([]);
    begin({ beginning: 1 });
    await turnOfPromises();
    pump(20);
    expect(told).toEqual(['sum 1', 'sum 2', 'sum 4']);
    expect(await sum).toBe(4);
  });

  it('has no job begin with what comes after its host was closed', async () => {
    let hostCount = 0;
    const begin = async () => ({ beginning: ++hostCount });
    const { channel, told, pump, opened } = start({ begin });
    channel.close();
    channel.open();
    await turnOfPromises();
    pump(10);
    expect(told).toEqual(['sum 2']);
    // The ping of the first was never delivered, and nothing was said to the second but once.
    expect(opened.map(({ inbox }) => inbox.length)).toEqual([1, 0]);
  });

  it('goes on in the page where a worker is refused, or broken before it says anything', () => {
    const refused = start({}, simulateHosts(createCountingJob, true));
    const broken = start();
    broken.current().listener.onLost();
    for (const { channel, pump, told } of [refused, broken]) {
      channel.post(add(2));
      pump(10);
      expect([channel.place, told.at(-1)]).toEqual(['page', 'sum 2']);
    }
    expect([refused.told, broken.told]).toEqual([
      ['sum 0', 'sum 2'],
      ['refused', 'sum 0', 'sum 2'],
    ]);
  });

  it('replaces a worker that is lost, the third one by the page, and asks again what was not answered', async () => {
    const { channel, told, kill, pump, opened } = start();
    pump(2);
    const double = channel.ask({ kind: 'double' });
    for (let loss = 0; loss < 3; loss++) kill();
    // It is asked in the page, of a job that began anew.
    pump(10);
    expect(told.filter((each) => !each.startsWith('sum'))).toEqual(['restarted', 'restarted', 'moved']);
    expect(await double).toBe(0);
    expect(opened.map(({ kind }) => kind)).toEqual(['worker', 'worker', 'worker', 'page']);
  });

  it('counts a worker that is silent for five seconds as lost, if it ought to do something', () => {
    let isBusy = false;
    const { told, current, passSeconds, pump } = start({ isBusy: () => isBusy });
    pump(2);
    current().isSilent = true;
    passSeconds(20);
    isBusy = true;
    passSeconds(5);
    expect(told).toEqual(['sum 0']);
    passSeconds(1);
    expect(told).toEqual(['sum 0', 'restarted', 'sum 0']);
  });

  it('counts one as lost that is silent on news, too', () => {
    const { channel, told, current, passSeconds, pump } = start();
    pump(2);
    current().isSilent = true;
    channel.update('run', { kind: 'run', by: 1 });
    pump(1);
    passSeconds(6);
    expect(told).toEqual(['sum 0', 'restarted', 'sum 0']);
  });

  it('sends of news the newest of each kind, after the task at hand, and to another host again', () => {
    const { channel, commandsOf, current, kill, pump } = start();
    pump(2);
    for (const by of [1, 2, 3]) channel.update('add', add(by));
    channel.update('run', { kind: 'run', by: 0 });
    expect(commandsOf(current())).toEqual([]);
    current().isSilent = true;
    pump(1);
    const newest = [add(3), { kind: 'run', by: 0 }];
    expect(commandsOf(current())).toEqual(newest);
    current().isSilent = false;
    kill();
    expect(commandsOf(current())).toEqual(newest);
  });

  it('opens no other host when its owner closes it on a loss', () => {
    const { channel, kill, opened } = start({ onLost: () => channel.close() });
    kill();
    expect([opened.length, channel.isOpen]).toEqual([1, false]);
  });

  it('leaves nothing behind when it is ended, and answers null', async () => {
    const { channel, told, current, pump, awaited } = start();
    pump(2);
    const sum = channel.ask({ kind: 'sum' });
    channel.update('add', add(1));
    channel.end();
    expect(awaited()).toBe(0);
    channel.post(add(1));
    pump(10);
    expect(await sum).toBeNull();
    expect([told, current().isClosed]).toEqual([['sum 0'], true]);
  });

  it('keeps its questions when it is closed, for the next time that it is open', async () => {
    const { channel, pump, opened } = start();
    const sum = channel.ask({ kind: 'sum' });
    channel.close();
    channel.open();
    pump(10);
    expect(await sum).toBe(0);
    expect(opened).toHaveLength(2);
  });

  it('is closed, and says so, when its job cannot begin', async () => {
    for (const begin of [() => ({ beginning: -1 }), () => Promise.reject(new Error('gone'))]) {
      const { channel, told, pump, awaited } = start({ begin });
      const sum = channel.ask({ kind: 'sum' });
      await turnOfPromises();
      pump(3);
      expect(await sum).toBeNull();
      expect([told, channel.isOpen, awaited()]).toEqual([['unusable'], false, 0]);
    }
  });
});

describe('the page as a host', () => {
  /** A page without workers, and the turns that somebody waits for. */
  function openPage(isAtOnce: boolean) {
    const turns = new Set<() => void>();
    const clock = {
      nowMs: () => 0,
      after: (_: number, then: () => void) => {
        turns.add(then);
        return () => turns.delete(then);
      },
    } as unknown as Clock;
    const openWorker = () => {
      throw new Error('refused');
    };
    const hosts: JobHosts = { openWorker, openPage: openInPage(createCountingJob, clock, isAtOnce), clock };
    return { ...start({}, { ...simulateHosts(createCountingJob), hosts }), turns };
  }

  it('works in turns of its own, and not while it is told something', () => {
    const { channel, told, turns } = openPage(false);
    channel.post(add(2));
    expect([told, turns.size]).toEqual([[], 1]);
    for (const then of turns) then();
    expect(told).toEqual(['sum 0', 'sum 2']);
  });

  it('waits for nothing where it works at once', () => {
    const { channel, told, turns } = openPage(true);
    channel.update('add', add(3));
    expect([told, turns.size]).toEqual([['sum 0', 'sum 3'], 0]);
  });

  it('leaves no turn behind', () => {
    const { channel, turns } = openPage(false);
    channel.post(add(2));
    channel.close();
    expect(turns.size).toBe(0);
  });
});
