/**
 * The picture that the network is given: 28 x 28 intensities.
 */

/**
 * 784 intensities, 0 (paper) ... 1 (ink), row-major with y downwards: the cell in row r and column c is
 * image[r * imageSide + c], covers x in c...c+1 and y in r...r+1, and is neuron a_k^(0) with that same k.
 */
export type DigitImage = Float64Array;
