/** Whether a newer version of the site waits to take over, and the way to let it. */
export class NewVersion {
	#waiting: ServiceWorker | undefined = $state.raw();

	get isReady(): boolean {
		return this.#waiting !== undefined;
	}

	/** Watches the service worker from now on; without one, nothing ever waits. */
	async watch(): Promise<void> {
		if (!('serviceWorker' in navigator)) return;
		const registration = await navigator.serviceWorker.ready;
		const look = () => {
			// The first worker that this browser ever gets replaces nothing.
			if (navigator.serviceWorker.controller && registration.waiting) {
				this.#waiting = registration.waiting;
			}
		};
		look();
		registration.addEventListener('updatefound', () => {
			registration.installing?.addEventListener('statechange', look);
		});
	}

	/** Lets the new version take over and reloads the page into it. */
	takeOver(): void {
		navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
			once: true
		});
		this.#waiting?.postMessage('activate now');
	}
}
