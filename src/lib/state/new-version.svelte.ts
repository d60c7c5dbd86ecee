/** Whether a newer version of the site waits to take over, or has, and the way to it. */
export class NewVersion {
	#isReady = $state(false);
	#registration: ServiceWorkerRegistration | undefined;

	get isReady(): boolean {
		return this.#isReady;
	}

	/** Watches the service worker from now on; without one, nothing ever waits. */
	async watch(): Promise<void> {
		if (!('serviceWorker' in navigator)) return;
		const workers = navigator.serviceWorker;
		// The first worker that this browser ever gets replaces nothing.
		let replaces = workers.controller !== null;
		workers.addEventListener('controllerchange', () => {
			// Another tab has let it.
			this.#isReady = replaces;
			replaces = true;
		});
		const registration = (this.#registration = await workers.ready);
		const look = () => {
			if (workers.controller && registration.waiting) this.#isReady = true;
		};
		look();
		registration.addEventListener('updatefound', () => {
			registration.installing?.addEventListener('statechange', look);
		});
	}

	/** Lets the new version take over, where no other tab has, and reloads the page into it. */
	takeOver(): void {
		const waiting = this.#registration?.waiting;
		if (!waiting) return location.reload();
		navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
			once: true
		});
		waiting.postMessage('activate now');
	}
}
