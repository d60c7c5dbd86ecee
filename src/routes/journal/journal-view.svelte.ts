import { firstAhead } from '$lib/domain/clock-ahead';
import type { Day } from '$lib/domain/day';
import type { Entry, Instant } from '$lib/domain/entry';
import { predictionOf, type Ledger } from '$lib/domain/ledger';
import { wholeLedger } from '$lib/domain/whole-ledger';
import type { ChainReport } from '$lib/formats/chain';
import type { LinkedEntry } from '$lib/formats/linked-entry';
import type { Address } from '$lib/state/address.svelte';
import type { Preferences } from '$lib/state/preferences.svelte';
import type { Workspace } from '$lib/state/workspace.svelte';
import { takenBackAtLast, type EntryContext } from '$lib/text/entry-words';
import { journalTitle } from '$lib/text/journal-title';
import { otherChainCheck, type Check, type Loss } from '$lib/text/journal-words';
import { backupState, isSaved, type BackupState } from './backup-mark';
import type { ChainCheck } from './chain-check.svelte';
import { contextOf } from './entry-context';
import { sealRowsOf, type SealRow } from './seal-rows';
import { byChain, chainsNamed, lossesIn, restoredOn, type Chains } from './journal-rows';

/** The journal as its page shows it: its chains apart, by whose they are, and how safe they are. */
export class JournalView {
	readonly #workspace: Workspace;
	readonly #preferences: Preferences;
	readonly #address: Address;
	readonly #check: ChainCheck;

	readonly entries: readonly Entry[] = $derived.by(() => this.#workspace.contents.entries);
	readonly chains: Chains = $derived.by(() => byChain(this.entries));
	/** This browser's chain, newest first. */
	readonly own: readonly LinkedEntry[] = $derived.by(
		() => this.chains.get(this.#workspace.journal?.chain ?? '') ?? []
	);
	/** When each of the reader's earlier chains was brought back. */
	readonly restored: ReadonlyMap<string, Instant> = $derived.by(() =>
		restoredOn(this.#workspace.contents.earlier)
	);
	/** What damaged files held of chains here, and no file has brought since. */
	readonly losses: readonly Loss[] = $derived.by(() =>
		lossesIn(this.#workspace.contents.damaged, this.chains)
	);
	readonly earlier: Chains = $derived.by(() => this.#apart((chain) => this.restored.has(chain)));
	readonly others: Chains = $derived.by(() => this.#apart((chain) => !this.restored.has(chain)));
	readonly ledger: Ledger = $derived.by(() => wholeLedger(this.#workspace.catalogue, this.entries));
	readonly context: EntryContext = $derived.by(() =>
		contextOf(this.#workspace.catalogue, this.entries, this.#workspace.journal?.chain)
	);
	readonly backup: BackupState = $derived.by(() =>
		backupState(this.#preferences.backup, this.entries)
	);
	readonly report: ChainReport | undefined = $derived.by(() =>
		this.#check.reportOn(this.#workspace.journal?.chain)
	);
	/** The reader's seals, in this browser's chain and in their earlier ones. */
	readonly seals: readonly SealRow[] = $derived.by(() =>
		sealRowsOf(this.entries, this.#workspace.ownChains)
	);
	readonly title: string = $derived.by(() => this.#titleNow());

	constructor(workspace: Workspace, preferences: Preferences, address: Address, check: ChainCheck) {
		this.#workspace = workspace;
		this.#preferences = preferences;
		this.#address = address;
		this.#check = check;
	}

	/** Whether the last backup holds an entry. */
	readonly isSaved = (entry: Entry): boolean => isSaved(this.#preferences.backup, entry);

	/** The page of what an entry is about, through what it takes back; none where there is no such page. */
	readonly hrefFor = (entry: Entry): string | undefined => {
		const { byFigure, byPrediction } = this.#workspace.boardToday;
		const about = takenBackAtLast(entry, this.context);
		if (about?.type === 'observation') {
			return byFigure.has(about.figure) ? this.#address.figure(about.figure) : undefined;
		}
		const id = about && predictionOf(about);
		return id !== undefined && byPrediction.has(id) ? this.#address.prediction(id) : undefined;
	};

	reportOn(chain: string): ChainReport | undefined {
		return this.#check.reportOn(chain);
	}

	get today(): Day {
		return this.#workspace.today;
	}

	/** The place in this browser's chain from which on its times are not to be trusted. */
	get aheadFrom(): number | undefined {
		const chain = this.#workspace.journal?.chain ?? '';
		return firstAhead(this.own, chain, this.today)?.link.seq;
	}

	/** How each chain that is not this browser's stands. */
	get otherChecks(): readonly Check[] {
		return [...this.earlier, ...this.others].flatMap(([chain, entries]) => {
			const report = this.reportOn(chain);
			return report ? [otherChainCheck(entries.length, report, this.lossOf(chain))] : [];
		});
	}

	lossOf(chain: string): Loss | undefined {
		return this.losses.find((loss) => loss.chain === chain);
	}

	#apart(isAmong: (chain: string) => boolean): Chains {
		const own = this.#workspace.journal?.chain;
		return chainsNamed(this.chains, (chain) => chain !== own && isAmong(chain));
	}

	#titleNow(): string {
		if (!this.#workspace.journal) return 'Your journal: what you logged, kept here only';
		const count = (chains: Chains) => [...chains.values()].flat().length;
		const broken = [...this.earlier.keys(), ...this.others.keys()].flatMap((chain) => {
			const { broken } = this.reportOn(chain) ?? {};
			return broken ? [{ chain, seq: broken.seq }] : [];
		});
		return journalTitle({
			entries: this.own.length,
			earlier: count(this.earlier),
			others: count(this.others),
			checked: this.#check.at !== undefined,
			chain: this.report,
			brokenOthers: broken,
			leftOut: [...this.earlier, ...this.others].reduce((sum, [chain, { length }]) => {
				const { broken, head } = this.reportOn(chain) ?? {};
				return head && !broken ? sum + head.length - length : sum;
			}, 0),
			lost: this.losses.reduce((sum, { length, here }) => sum + length - here, 0),
			unsaved: this.backup.unsaved
		});
	}
}
