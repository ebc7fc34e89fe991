/** What is wrong with a file, in a sentence for whoever runs a script. */
import { FormatError } from '../../src/formats/FormatError.ts';
import { fileFaultTexts } from '../../src/text/fileFaults.ts';
import { sayFault } from '../../src/text/sayFault.ts';

/** What is read; a FormatError becomes an error whose message is the file's name and that sentence. */
export async function inWords<Value>(file: string, read: () => Value | Promise<Value>): Promise<Value> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    throw new Error(`${file}: ${sayFault(fileFaultTexts.en, error.facts)}`, { cause: error });
  }
}
