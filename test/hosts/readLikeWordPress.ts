/**
 * What WordPress makes of an address that stands on a line of its own, by discovery: it takes the first link
 * to a JSON description in the page's head, asks for that with its own parameters behind it, and of the HTML
 * in it leaves the frame, without style, in a sandbox, with a secret in its # part. After its sources
 * (wp-includes/class-wp-oembed.php, wp_filter_oembed_result in wp-includes/embed.php).
 */

/** The text at a whole address. */
type Get = (address: string) => string | Promise<string>;

const unescaped = (text: string) =>
  text.replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => {
    const characters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
    return characters[name];
  });

function attributesOf(tag: string): ReadonlyMap<string, string> {
  return new Map([...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, text]) => [name, text]));
}

/** The address of the description that a page names; null for none, and for one that is not whole. */
export function discover(html: string): string | null {
  const [head] = html.split(/<\/head>/i);
  const links = [...head.matchAll(/<link([^<>]+)\/?>/gi)].map(([, tag]) => attributesOf(tag));
  const link = links.find((attributes) => attributes.get('type') === 'application/json+oembed');
  const href = unescaped(link?.get('href') ?? '');
  return /^https?:\/\//.test(href) ? href : null;
}

const allowed = [
  'src',
  'width',
  'height',
  'frameborder',
  'marginwidth',
  'marginheight',
  'scrolling',
  'title',
];

/** The frame that stays of the HTML of a description; null where there is none. */
function filterFrame(html: string): string | null {
  const tag = /<iframe([^>]*)><\/iframe>/.exec(html)?.[1];
  if (tag === undefined) return null;
  const attributes = [...attributesOf(tag)]
    .filter(([name]) => allowed.includes(name))
    .map(([name, text]) => `${name}="${name === 'src' ? `${text}#?secret=aB3dE5gH1j` : text}"`);
  return `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" ${attributes.join(' ')}></iframe>`;
}

/** What stands in the post; null where the address stays a link. */
export async function readLikeWordPress(address: string, get: Get): Promise<string | null> {
  const endpoint = discover(await get(address));
  if (endpoint === null) return null;
  const asked = new URLSearchParams({
    maxwidth: '650',
    maxheight: '975',
    url: address,
    dnt: '1',
    format: 'json',
  });
  const { type, html } = JSON.parse(await get(`${endpoint}?${asked}`));
  return type === 'rich' && typeof html === 'string' ? filterFrame(html) : null;
}
