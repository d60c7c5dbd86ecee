import type { StateGroup } from '$lib/components/timeline/grouped-states';
import type { Board } from '$lib/domain/board';
import type { Scenario } from '$lib/domain/catalogue';
import { claimsOf } from '$lib/text/story-words';

/** The claims of a story, then those in its tree that other stories keep, story by story. */
export function storyGroups(
	scenario: Scenario,
	board: Board,
	inTree: readonly string[]
): StateGroup[] {
	const borrowed = [...new Set(inTree)]
		.flatMap((id) => board.byPrediction.get(id) ?? [])
		.filter((state) => state.scenario !== scenario.id);
	const others = board.catalogue.scenarios.map(({ id, title }) => ({
		id,
		title: `From “${title}”`,
		states: borrowed.filter((state) => state.scenario === id)
	}));
	return [
		{ id: scenario.id, title: scenario.title, states: claimsOf(scenario, board) },
		...others
	].filter(({ states }) => states.length > 0);
}
