/**
 * The content security policy that a host of the figures may send with them, as doc/embedding.md gives it:
 * nothing from elsewhere, nothing inline, no text that becomes script. Workers are part of the files that
 * start them, and come as blobs. `npm start` sends it, and so does the site under the browser tests.
 */
export const policy = "default-src 'self'; worker-src 'self' blob:; frame-ancestors *";
