/** The entry of the page on a site. */
import { startPage } from './startPage.tsx';

startPage();
