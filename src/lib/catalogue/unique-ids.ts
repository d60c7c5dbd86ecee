/** Hands out each id once; asked again for the same one it adds `-2`, `-3` … */
export function uniqueIds(): (wanted: string) => string {
	const taken = new Set<string>();
	return (wanted) => {
		let id = wanted;
		for (let again = 2; taken.has(id); again++) id = `${wanted}-${again}`;
		taken.add(id);
		return id;
	};
}
