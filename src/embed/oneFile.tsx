/**
 * The entry of the one file (scripts/oneFile.ts): the page, which finds in the file what it finds beside
 * itself on a site.
 */
import { keepNetworks } from '../components/networkPicture/keepNetworks.ts';
import { keepOwnFile } from '../components/share/oneFileSource.ts';
import { startPage } from './startPage.tsx';

keepOwnFile(document);
keepNetworks();

// Links within a page written into another one (srcdoc) would lead out of it, to the other's address.
if (window.location.protocol === 'about:') {
  const base = document.createElement('base');
  base.href = window.location.href;
  document.head.prepend(base);
}

startPage();
