/** What is spoken: what live regions of the page have new to say. */

/** In the page: from now on keeps what live regions have new to say, in the order in which it is written. */
export function listen(): void {
  const heard: string[] = [];
  const texts = new Map<Element, string>();
  Object.assign(window, { heard });
  const listenOn = () => {
    for (const region of document.querySelectorAll('[aria-live], [role=status], [role=alert]')) {
      if (region.ariaLive === 'off') continue;
      const text = region.textContent;
      const last = texts.get(region);
      texts.set(region, text);
      if (last !== undefined && last !== text && text) heard.push(text);
    }
    // Until it is asked to listen anew.
    if ((window as never as { heard: unknown }).heard === heard) requestAnimationFrame(listenOn);
  };
  listenOn();
}

/** In the page: what was said since it was asked to listen. */
export const readHeard = () => (window as never as { heard: readonly string[] }).heard;
