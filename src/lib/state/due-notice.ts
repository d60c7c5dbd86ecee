import { isDay, type Day } from '../domain/day';
import { allowed } from './browser-storage';

/** Whether this browser shows notifications of this site: it waits to be asked, does, was told not to, or can't. */
export type NoticePermission = NotificationPermission | 'unsupported';

/** What a notification says; a click on it is answered by src/service-worker.ts. */
export interface Notice {
	readonly title: string;
	readonly body: string;
	readonly icon: string;
}

/** One for all, so that the notification of yesterday makes way if it still stands. */
const TAG = 'due';
const TOLD = 'hindcast.due-told';
/** Where storage is forbidden, for as long as the page is open. */
let toldHere: Day | undefined;

/** Phones show notifications only of a service worker, so that everywhere one shows them. */
export function noticePermission(): NoticePermission {
	const isAble = 'Notification' in window && 'serviceWorker' in navigator;
	return isAble ? Notification.permission : 'unsupported';
}

/** Tells the reader of what is due, unless told that day already; of several tabs one does. */
export async function tellOnce(day: Day, notice: Notice): Promise<void> {
	if (noticePermission() !== 'granted') return;
	const registration = await navigator.serviceWorker.ready;
	await navigator.locks.request('hindcast.due-told', async () => {
		if (noticePermission() !== 'granted' || lastTold() === day) return;
		// What another tab has stored a moment ago may not be here yet; what it shows is.
		const standing = await registration.getNotifications({ tag: TAG });
		if (standing.some(({ data }) => data === day)) return;
		await registration.showNotification(notice.title, { ...notice, tag: TAG, data: day });
		toldHere = day;
		allowed(() => localStorage.setItem(TOLD, day));
	});
}

/** The day on which the reader was last told, in any tab. */
function lastTold(): Day | undefined {
	const kept = allowed(() => localStorage.getItem(TOLD)) ?? '';
	return isDay(kept) ? kept : toldHere;
}
