import type { Catalogue } from './catalogue';
import type { Entry } from './entry';
import { applyAll, emptyLedger, type Ledger } from './ledger';

/** After every day there is: what was taken back or put right is so whatever day is looked from. */
const EVERY_DAY = '9999-12-31';

/** Every entry of the catalogue and the journal, whenever it became known. */
export function wholeLedger(
	catalogue: Pick<Catalogue, 'entries'>,
	journal: readonly Entry[]
): Ledger {
	return applyAll(applyAll(emptyLedger(EVERY_DAY), catalogue.entries), journal);
}
