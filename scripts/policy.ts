/**
 * The content security policy that a host of the figures may send with them, as doc/embedding.md gives it:
 * nothing from elsewhere, nothing inline, no text that becomes script. Workers are part of the files that
 * start them, and come as blobs. Nothing is said of who may frame a figure: not even `frame-ancestors *` lets
 * in pages without an origin, as course platforms make them by a sandbox. `npm start` sends the policy, and
 * so does the site under the browser tests.
 */
export const policy = "default-src 'self'; worker-src 'self' blob:";
