/**
 * Texts inside the quotes of an HTML attribute, or between tags.
 */

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  "'": '&#39;',
  '<': '&lt;',
  '>': '&gt;',
};

/** The text on one line, with what means something to HTML as character references. */
export function escapeText(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[&"'<>]/g, (character) => references[character]);
}
