/** A fault that is told in one sentence, without a trace of where it happened in the program. */
export class DataError extends Error {}
