/*
 * `npm run picture`: takes the README's picture of the board anew, from build/, as of the catalogue's own
 * day, so that it shows what a reader sees and changes only when that does.
 */
import { readCatalogue } from '../../src/lib/catalogue/read';
import { readFolder } from '../../src/lib/catalogue/read-folder';
import { fromFolder, serve } from '../bench/serve';
import { launchChromium } from '../support/chromium';

const SIZE = { width: 1280, height: 1000 };
const FILE = 'tests/pictures/board.png';

const read = readCatalogue(await readFolder('scenarios'));
if (!read.ok) throw new Error('the catalogue has problems; run `npm run catalogue`');
const { server, address } = await serve(fromFolder('build'));
const browser = await launchChromium();
const page = await browser.newPage({ viewport: SIZE, timezoneId: 'UTC', colorScheme: 'light' });
await page.clock.setFixedTime(`${read.value.knownTo}T12:00:00Z`);
// The offer of the tour would stand over it.
await page.addInitScript(() => localStorage.setItem('hindcast.tour', 'answered'));
await page.goto(address);
await page.locator('.plot.drawn').first().waitFor();
await page.screenshot({ path: FILE });
await browser.close();
server.close();
console.log(FILE);
