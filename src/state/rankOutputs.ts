/** The brightest output and the runner-up, for activations of any length above 1. */
export function rankOutputs(activations: Float64Array): { digit: number; next: number } {
  let digit = activations[1] > activations[0] ? 1 : 0;
  let next = 1 - digit;
  for (let j = 2; j < activations.length; j++) {
    if (activations[j] > activations[digit]) {
      next = digit;
      digit = j;
    } else if (activations[j] > activations[next]) next = j;
  }
  return { digit, next };
}
