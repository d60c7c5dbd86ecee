import { STATUS_FILTERS, type StatusFilter } from '$lib/domain/status-filter';

/** The status that an address asks for; none where it names no status. */
export function statusIn(asked: string | undefined): StatusFilter | undefined {
	return STATUS_FILTERS.find((status) => status === asked);
}
