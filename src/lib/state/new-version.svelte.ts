/** Whether a newer version of the site waits to take over, or has in another tab, and the way to it. */
export class NewVersion {
	#newer: ServiceWorker | undefined = $state.raw();

	get isReady(): boolean {
		return this.#newer !== undefined;
	}

	/** Watches the service worker from now on; without one, nothing ever waits. */
	async watch(): Promise<void> {
		if (!('serviceWorker' in navigator)) return;
		const registration = await navigator.serviceWorker.ready;
		const look = () => {
			// The first worker that this browser ever gets replaces nothing.
			if (navigator.serviceWorker.controller && registration.waiting) {
				this.#newer = registration.waiting;
			}
		};
		look();
		registration.addEventListener('updatefound', () => {
			registration.installing?.addEventListener('statechange', look);
		});
	}

	/** Lets the new version take over, where no other tab has, and reloads the page into it. */
	takeOver(): void {
		if (this.#newer?.state !== 'installed') return location.reload();
		navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
			once: true
		});
		this.#newer.postMessage('activate now');
	}
}
