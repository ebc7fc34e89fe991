/** All that can be pressed in a figure. */

/**
 * In the page: presses all that can be pressed in a figure, also what comes by it; says how much that was.
 */
export async function pressAll(root: HTMLElement): Promise<number> {
  const frame = () => new Promise(requestAnimationFrame);
  const pressed = new Set<Element>();
  const next = () =>
    [...root.querySelectorAll<HTMLElement>('button, summary, [type=checkbox], select')].find(
      (control) => !pressed.has(control) && control.checkVisibility(),
    );
  for (let control = next(); control; control = next()) {
    pressed.add(control);
    if (control instanceof HTMLSelectElement) {
      control.selectedIndex = (control.selectedIndex + 1) % control.length;
      control.dispatchEvent(new Event('change', { bubbles: true }));
    } else control.click();
    await frame();
    for (const dialog of document.querySelectorAll('dialog')) dialog.close();
  }
  return pressed.size;
}
