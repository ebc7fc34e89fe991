/** Options of scripts that are whole numbers. */

/** The number in an option's text; throws what is said to whoever typed something else. */
export function wholeNumber(text: string, option: string, least = 0): number {
  const number = Number(text);
  if (text.trim() === '' || !Number.isInteger(number) || number < least)
    throw new Error(`--${option} takes a whole number from ${least}, not ${text}.`);
  return number;
}
