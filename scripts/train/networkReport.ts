/**
 * The report beside a network, public/networks/NAME.json: how it was made and what it can do. The training
 * writes all of it; what it can do can be measured again at any time, and then only that part is written.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { FullMeasurements } from './measureEverything.ts';

/** What is measured, and on which data. */
export interface MeasuredPart {
  readonly measured: FullMeasurements;
  /** SHA-256 of each unpacked data file, by its name. */
  readonly sha256: Readonly<Record<string, string>>;
}

const number = '-?[\\d.e+-]+';
const rowOfNumbers = new RegExp(`\\[\\s+(${number}(?:,\\s+${number})*)\\s+\\]`, 'g');
const pairOfNumbers = new RegExp(`\\{\\s+("\\w+": ${number},\\s+"\\w+": ${number})\\s+\\}`, 'g');

/** The report as the text of its file: JSON, each row or pair of numbers on one line. */
export function reportText(report: object): string {
  const onOneLine = (numbers: string) => numbers.replace(/\s+/g, ' ');
  const text = JSON.stringify(report, null, 2)
    .replace(rowOfNumbers, (_, numbers: string) => `[${onOneLine(numbers)}]`)
    .replace(pairOfNumbers, (_, numbers: string) => `{ ${onOneLine(numbers)} }`);
  return `${text}\n`;
}

/**
 * Replaces what was measured in the report of that path and leaves the rest: command, seed, time, recipe.
 * Throws when the report was made from other data: then it would say two things at once.
 */
export function rewriteReport(path: string, { measured, sha256 }: MeasuredPart): void {
  const report = JSON.parse(readFileSync(path, 'utf8'));
  for (const [name, checksum] of Object.entries(sha256)) {
    if (report.sha256?.[name] !== checksum) {
      throw new Error(`${path} tells of another ${name} than the one that is measured on.`);
    }
  }
  writeFileSync(path, reportText({ ...report, measured }));
}
