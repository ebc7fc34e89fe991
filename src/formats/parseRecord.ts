/**
 * JSON as its fields by name; nothing at all where the text is none, or no object.
 */

/** The fields of an object, none of them known to be there. Throws nothing. */
export function parseRecord(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
