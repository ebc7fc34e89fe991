/** A page that the browser translates. */

/** In the page: what Chromium's translation does to it, with every word left as it is but for a mark. */
export function translatePage(): void {
  const isOurs = (node: Node) => node.parentElement?.tagName === 'FONT';
  const isKept = (node: Node) =>
    !node.parentElement ||
    node.parentElement.closest('[translate="no"], script, style, svg, math, textarea, option') !== null;
  const wrap = (text: Text) => {
    if (isOurs(text) || isKept(text) || !text.data.trim()) return;
    const outer = document.createElement('font');
    const inner = outer.appendChild(document.createElement('font'));
    inner.textContent = text.data;
    text.replaceWith(outer);
  };
  const wrapIn = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) wrap(text);
  };
  wrapIn(document.body);
  new MutationObserver((records) => {
    for (const { target, addedNodes, type } of records) {
      if (type === 'characterData') wrap(target as Text);
      for (const node of addedNodes)
        if (node instanceof Text) wrap(node);
        else wrapIn(node);
    }
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
}
