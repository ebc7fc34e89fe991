// `npm run address -- https://HOST/PATH/ [FOLDER]`: tells a built site (dist, or another folder) where it
// will be served. Nothing in it needs to know, but oEmbed: hosts that turn a pasted link into a figure read
// addresses that are whole.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** The page with the whole address of its oEmbed description. */
export function addressedPage(html, address) {
  return html.replace(/(<link rel="alternate" href=")[^"]*(oembed\.json")/, `$1${address}$2`);
}

/** The oEmbed description with whole addresses. */
export function addressedEmbed(oembed, address) {
  const html = oembed.html.replace(/ src="[^"?]*/, ` src="${address}`);
  return { ...oembed, provider_url: address, html };
}

/** The address with a "/" at its end, as it can stand in an attribute; throws for one that is none. */
export function wholeAddress(text) {
  const { href, protocol, search, hash } = new URL(text.endsWith('/') ? text : `${text}/`);
  if (!/^https?:$/.test(protocol) || search || hash) throw new Error('no address of a folder');
  return href.replaceAll('&', '&amp;').replaceAll("'", '%27');
}

function setAddress(text, folder = 'dist') {
  const address = wholeAddress(text);
  const rewrite = (name, change) => {
    const file = `${folder}/${name}`;
    writeFileSync(file, change(readFileSync(file, 'utf8')));
  };
  rewrite('index.html', (html) => addressedPage(html, address));
  rewrite('oembed.json', (json) => `${JSON.stringify(addressedEmbed(JSON.parse(json), address), null, 2)}\n`);
  console.log(`oembed.json in ${folder} names ${address}`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    setAddress(process.argv[2] ?? '', process.argv[3]);
  } catch (error) {
    console.error(
      `Give the address of the site, as in https://HOST/PATH/, after npm run build: ${error.message}.`,
    );
    process.exit(1);
  }
}
