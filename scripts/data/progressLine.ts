/**
 * How far a download is: one line that is written over where there is a terminal, else one line a file.
 */

/** A line for people who wait. */
export interface ProgressLine {
  show(name: string, received: number, total: number | null): void;
  end(): void;
}

/** A progress line on that stream. */
export function createProgressLine(stream: NodeJS.WriteStream): ProgressLine {
  let shown = '';
  return {
    show: (name, received, total) => {
      if (stream.isTTY) {
        const of = total === null ? '' : ` of ${megabytes(total)}`;
        stream.write(`\r${name}  ${megabytes(received)}${of} MB   `);
      } else if (name !== shown) stream.write(`${name}\n`);
      shown = name;
    },
    end: () => {
      if (stream.isTTY && shown !== '') stream.write('\n');
    },
  };
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
