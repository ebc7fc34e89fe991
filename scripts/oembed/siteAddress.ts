/**
 * The address at which a site will be served, as whoever builds it gives it in INKLIGHT_ADDRESS.
 */

/** The address with a "/" at its end. Throws an Error that says in one sentence what is no such address. */
export function siteAddress(text: string): string {
  const url = /^\s*https?:\/\//i.test(text) && URL.canParse(text) ? new URL(text) : null;
  const isFolder = url && !url.search && !url.hash && !url.username && !/\.html?$/i.test(url.pathname);
  if (!isFolder)
    throw new Error(
      `INKLIGHT_ADDRESS has to be the address of the folder that is served, as in https://your-host.example/courses/nn/, and “${text}” is none.`,
    );
  return `${url.origin}${url.pathname.replace(/\/*$/, '/')}`;
}
