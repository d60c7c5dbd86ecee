import './page.css';
import symbols from 'virtual:page-symbols';
import { instantNow, today } from '../time/today';
import { checkPage } from './check-page';
export { comparePage } from './compare-page';
export { pageFile } from './page-file';

/*
 * The script of a page, and of the site when it writes one: what wrote a page is what checks it. Built on
 * its own by `vite-plugin.ts`, in one piece.
 */

if (document.getElementById('snapshot')) void checkPage(document, symbols, today(), instantNow());
