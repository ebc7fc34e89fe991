/**
 * Seeded random numbers: whoever needs chance is handed one of these, so that a seed tells the whole story.
 *
 * The generator is xoshiro128** (Blackman and Vigna, 2018): 128 bits of state, period 2^128 - 1. Its state is
 * filled from the seed by splitmix32, so that neighbouring seeds give unrelated streams. Not for secrets.
 */

/** A stream of random numbers. Every call moves the stream on. */
export interface Random {
  /** A number in [0, 1), all 53 bits of it random. */
  uniform(): number;
  /** A number from the normal distribution with mean 0 and standard deviation 1. */
  normal(): number;
  /** A whole number in 0...n-1; n at least 1 and at most 2^32. */
  integer(n: number): number;
  /** Puts the items into random order, in place (Fisher and Yates). */
  shuffle(items: Uint32Array): void;
}

/**
 * A new stream of random numbers; the same seed gives the same stream.
 * Only the seed's lower 32 bits count. Throws RangeError unless it is a whole number.
 */
export function createRandom(seed: number): Random {
  if (!Number.isSafeInteger(seed)) throw new RangeError(`A seed is a whole number, not ${seed}.`);
  const nextBits = xoshiro128(seed);

  function uniform(): number {
    const high = nextBits() >>> 5;
    const low = nextBits() >>> 6;
    return (high * 2 ** 26 + low) / 2 ** 53;
  }
  function normal(): number {
    // Box and Muller (1958); 1 - u lies in (0, 1], so the logarithm is finite.
    return Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  }
  function integer(n: number): number {
    return Math.floor(uniform() * n);
  }
  function shuffle(items: Uint32Array): void {
    for (let last = items.length - 1; last > 0; last--) {
      const chosen = integer(last + 1);
      const item = items[last];
      items[last] = items[chosen];
      items[chosen] = item;
    }
  }
  return { uniform, normal, integer, shuffle };
}

/** The bare generator: a function that returns 32 random bits, as an unsigned number, at each call. */
function xoshiro128(seed: number): () => number {
  const nextSeed = splitmix32(seed);
  let s0 = nextSeed();
  let s1 = nextSeed();
  let s2 = nextSeed();
  let s3 = nextSeed();
  return () => {
    const bits = Math.imul(rotateLeft(Math.imul(s1, 5), 7), 9) >>> 0;
    const shifted = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= shifted;
    s3 = rotateLeft(s3, 11);
    return bits;
  };
}

/**
 * Spreads a seed over as many 32-bit words as are asked for (Steele, Lea and Flood, 2014; 32-bit finaliser).
 */
function splitmix32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return mixed ^ (mixed >>> 16);
  };
}

function rotateLeft(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}
