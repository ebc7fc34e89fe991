/**
 * Work that is done a piece at a time: each `next()` does a piece of a few milliseconds at most, so that
 * whoever drives it can see to other things in between.
 */
export type Task<Result = void> = Generator<void, Result, void>;
