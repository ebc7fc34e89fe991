/** What is said of all hosts at the end, and with which status the script ends. */

export interface Outcome {
  readonly name: string;
  /** Empty where none was installed. */
  readonly versions: string;
  /** What was not as it should be. */
  readonly faults: readonly string[];
  /** Why it could not be run; null where it was. */
  readonly notRun: string | null;
}

/** The hosts that were asked for by name, all where none was; throws a sentence for a name that is none. */
export function chooseHosts<Host extends { readonly name: string }>(
  hosts: readonly Host[],
  names: readonly string[],
): readonly Host[] {
  const unknown = names.find((name) => !hosts.some((host) => host.name === name));
  if (unknown !== undefined)
    throw new Error(`There is no host "${unknown}"; there are ${hosts.map(({ name }) => name).join(', ')}.`);
  return names.length === 0 ? hosts : hosts.filter(({ name }) => names.includes(name));
}

/** One line for each host, and below it what was not as it should be. */
export function summary(outcomes: readonly Outcome[]): string {
  const width = Math.max(...outcomes.map(({ name }) => name.length));
  return outcomes
    .flatMap(({ name, versions, faults, notRun }) => {
      const word = notRun !== null ? 'NOT RUN' : faults.length > 0 ? 'FAILED' : 'ok';
      const message = notRun ?? versions;
      return [
        `${name.padEnd(width)}  ${word.padEnd(7)}  ${message}`,
        ...faults.map((fault) => `    ${fault}`),
      ];
    })
    .join('\n');
}

/** 1 where a host failed; where all have to be run, also where one was not. */
export function statusOf(outcomes: readonly Outcome[], mustRun: boolean): 0 | 1 {
  return outcomes.some(({ faults, notRun }) => faults.length > 0 || (mustRun && notRun !== null)) ? 1 : 0;
}
