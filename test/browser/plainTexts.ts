/** What a page in en-XA says that no catalogue does: there every letter of a catalogue has an accent. */

/** In the page: texts, names and hints with two plain letters in a row, each with where it is. */
export function findPlainTexts(): string[] {
  // What is the same in every language: programs, addresses, formulas, what the reader wrote, names of
  // people.
  const same = 'script, style, noscript, pre, code, math, textarea, [translate=no], input';
  const isName = (text: string) => /^([\w-]+\.(json|bin|py|ts)|https:.*)$/.test(text);
  // The indices of a symbol stand behind a single letter: "w jk".
  const isPlain = (text: string) => /(?<!_|^[a-z] )[A-Za-z]{2}/.test(text) && !isName(text.trim());
  const found = new Set<string>();
  const note = (text: string | null, element: Element) => {
    if (text && isPlain(text))
      found.add(
        `“${text.trim().slice(0, 60)}” in ${element.closest('[id]')?.id ?? ''} ${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`,
      );
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement } = walker.currentNode;
    if (parentElement && !parentElement.closest(same)) note(walker.currentNode.textContent, parentElement);
  }
  const attributes = [
    'aria-label',
    'aria-description',
    'aria-valuetext',
    'aria-roledescription',
    'title',
    'alt',
    'placeholder',
  ];
  for (const element of document.querySelectorAll(attributes.map((name) => `[${name}]`).join()))
    for (const name of attributes) note(element.getAttribute(name), element);
  return [...found];
}

/** In the page: numbers with a decimal point, which en-XA does not write. */
export function findPoints(): string[] {
  const found = new Set<string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    if (
      !parentElement?.closest('script, style, noscript, pre, code, textarea') &&
      /\d\.\d/.test(textContent ?? '')
    )
      found.add(
        `“${textContent?.slice(0, 60)}” in ${parentElement?.closest('[id]')?.id} ${parentElement?.getAttribute('class')}`,
      );
  }
  return [...found];
}

/** In the page: what is still said in en-XA. */
export function findAccents(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = new Set<string>();
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent ?? '';
    if (/[ĥĝţñåé]/.test(text)) found.add(text.slice(0, 60));
  }
  return [...found];
}
