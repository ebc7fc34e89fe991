/**
 * The address under which others reach the figures: this page's own, unless that is one which nobody else
 * can open.
 */

const storageKey = 'inklight.site';

/** Names, and numbers, of a machine that is this one or in the same house. */
const nearHosts =
  /^(localhost|.*\.(localhost|local|internal|lan|test|home\.arpa|fritz\.box)|fritz\.box|[^.]*|.*\.|127\..*|10\..*|192\.168\..*|169\.254\..*|172\.(1[6-9]|2\d|3[01])\..*|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\..*|0\..*|\[.*\])$/;

/** Whether an address leads nowhere from another place than this one: a file, this machine, its network. */
export function isNearAddress(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return !/^https?:$/.test(protocol) || nearHosts.test(hostname);
}

/**
 * The address of a site as it is read from what somebody typed, up to the folder of the figures; null where
 * that is none that others can open.
 */
export function readSiteAddress(text: string): string | null {
  const typed = text.trim();
  try {
    const { protocol, origin, pathname } = new URL(/^[a-z]+:/i.test(typed) ? typed : `https://${typed}`);
    const folder = pathname.replace(/[^/]*\.(html?|js|mjs|zip|json)$/, '').replace(/\/?$/, '/');
    const address = `${origin}${folder}`;
    const typedHost = /^(?:[a-z]+:\/\/)?(?:[^/@]*@)?([^/:?#]*)/i.exec(typed)?.[1] ?? '';
    const isName = /^[\w-]+(\.[\w-]+)*\.[a-z][\w-]*[a-z\d]$/i.test(typedHost);
    const isWhole = isName || /^\d+(\.\d+){3}$/.test(typedHost);
    return isWhole && /^https?:$/.test(protocol) && !isNearAddress(address) ? address : null;
  } catch {
    return null;
  }
}

/** Remembers what was typed, where the browser keeps anything. */
export function rememberSite(text: string): void {
  try {
    localStorage.setItem(storageKey, text);
  } catch {
    // It is typed again.
  }
}

/** What was typed last; empty where nothing was, or it was not kept. */
export function recallSite(): string {
  try {
    return localStorage.getItem(storageKey) ?? '';
  } catch {
    return '';
  }
}
