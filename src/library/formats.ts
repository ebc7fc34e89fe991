/**
 * `inklight/formats`: networks, IDX files, pen strokes and drawings as bytes and text, and what is wrong with
 * those that cannot be read, in one sentence.
 */
import { FormatError } from '../formats/FormatError.ts';
import { fileFaultTexts } from '../text/fileFaults.ts';
import { sayFault } from '../text/sayFault.ts';

export { readArraysJson } from '../formats/arraysJson.ts';
export { type Fault, FormatError } from '../formats/FormatError.ts';
export { type IdxImages, readIdxImages, readIdxLabels } from '../formats/idx.ts';
export { readIdxExamples } from '../formats/idxExamples.ts';
export { readNetwork, writeNetwork } from '../formats/networkFile.ts';
export type { NetworkEncoding } from '../formats/networkFileHead.ts';
export { readNetworkJson, writeNetworkJson } from '../formats/networkJson.ts';
export type { OpenedNetwork } from '../formats/networkOfArrays.ts';
export { readNpz, writeNpz } from '../formats/npz.ts';
export { writeOnnx } from '../formats/onnx.ts';
export { openNetwork } from '../formats/openNetwork.ts';
export { type PenDigit, readPenStrokes } from '../formats/penStrokes.ts';
export { readDrawingCode } from '../formats/readDrawingCode.ts';
export { readSafetensors, writeSafetensors } from '../formats/safetensors.ts';
export { writeDrawingCode } from '../formats/writeDrawingCode.ts';

/**
 * What is wrong with a file or a text, in one English sentence; of what no reader here threw, its message.
 */
export function sentenceOf(error: unknown): string {
  return error instanceof FormatError ? sayFault(fileFaultTexts.en, error.facts) : String(error);
}
