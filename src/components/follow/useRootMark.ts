/**
 * What the whole page's style goes by, on its root element. Not by :has() of what is in the page: each
 * element that comes or goes would have the root's style made anew, and that of all inside of it.
 */
import { useLayoutEffect } from 'react';

/** Sets data-NAME while the component stands, or removes it where the value is null. */
export function useRootMark(name: string, value: string | null): void {
  useLayoutEffect(() => {
    const root = document.documentElement;
    if (value === null) return;
    root.setAttribute(`data-${name}`, value);
    return () => root.removeAttribute(`data-${name}`);
  }, [name, value]);
}
