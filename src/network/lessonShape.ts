/**
 * The shape of the one network that the lesson is about: 784-16-16-10.
 * The literals 28, 16 and 10 stand here and nowhere else; every other file imports their names.
 * The engine itself works for any sizes and does not read this file.
 */

/** Rows and columns of the picture that the network is given. */
export const imageSide = 28;
/** Neurons in the input layer: one for each cell of the picture. */
export const inputCount = imageSide * imageSide;
/** Neurons in each of the two hidden layers (an arbitrary choice, as the lesson says). */
export const hiddenCount = 16;
/** Neurons in the output layer, one for each digit 0...9. */
export const digitCount = 10;
/** Neurons in each layer, the input layer first. */
export const lessonSizes: readonly number[] = [inputCount, hiddenCount, hiddenCount, digitCount];
/** The output layer, counted as in ForwardPass.activations: 0 is the input. */
export const outputLayer = lessonSizes.length - 1;
