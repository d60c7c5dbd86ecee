/**
 * The mass of Student's t distribution within ±t, t = √ν · tan θ, for a whole number ν of degrees of freedom.
 * Source: M. Abramowitz and I. A. Stegun (1964), Handbook of Mathematical Functions, 26.7.3 and 26.7.4.
 */
function centralMassAt(angle: number, degrees: number): number {
	const sine = Math.sin(angle);
	const square = Math.cos(angle) ** 2;
	const odd = degrees % 2 === 1;
	let term = odd ? Math.cos(angle) : 1;
	let sum = 0;
	for (let power = odd ? 1 : 0; power <= degrees - 2; power += 2) {
		sum += term;
		term *= (square * (power + 1)) / (power + 2);
	}
	return odd ? (2 / Math.PI) * (angle + sine * sum) : sine * sum;
}

/**
 * The t with `level` of Student's t distribution within ±t: 2.776 for 0.95 and 4 degrees of freedom.
 *
 * @param level above 0 and below 1
 * @param degrees a whole number of at least 1
 */
export function studentCentralQuantile(level: number, degrees: number): number {
	let low = 0;
	let high = Math.PI / 2;
	for (;;) {
		const angle = (low + high) / 2;
		if (angle <= low || angle >= high) return Math.sqrt(degrees) * Math.tan(angle);
		if (centralMassAt(angle, degrees) < level) low = angle;
		else high = angle;
	}
}
