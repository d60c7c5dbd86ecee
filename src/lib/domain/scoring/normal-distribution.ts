const ROOT_TWO_PI = Math.sqrt(2 * Math.PI);
/** Beyond this many standard deviations less than half an ulp of 1 is left in the tails. */
const FAR_OUT = 8.5;

/** Density of the standard normal distribution at `z`. */
export function normalDensity(z: number): number {
	return Math.exp(-0.5 * z * z) / ROOT_TWO_PI;
}

/**
 * Φ(z) − Φ(−z): the mass of the standard normal distribution within ±z; negative for a negative z, so that
 * Φ(z) is ½ + half of it. Exact to a few ulp.
 *
 * Φ(z) = ½ + φ(z) · (z + z³/3 + z⁵/(3·5) + z⁷/(3·5·7) + …): all terms have the sign of z, so nothing cancels.
 * Source: G. Marsaglia (2004), Evaluating the normal distribution, Journal of Statistical Software 11 (4).
 */
export function normalCentralMass(z: number): number {
	if (Math.abs(z) >= FAR_OUT) return Math.sign(z);
	let term = z;
	let sum = z;
	for (let odd = 3; Math.abs(term) > Math.abs(sum) * 1e-17; odd += 2) {
		term *= (z * z) / odd;
		sum += term;
	}
	return Math.min(1, Math.max(-1, 2 * normalDensity(z) * sum));
}

/**
 * The z with `level` of the standard normal distribution within ±z: 1.96 for 0.95. The inverse of
 * `normalCentralMass` for a level above 0 and below 1.
 *
 * Newton's method from 0. The mass is concave in z there, so the steps come from below and never pass it.
 */
export function normalCentralQuantile(level: number): number {
	let z = 0;
	for (;;) {
		const next = z + (level - normalCentralMass(z)) / (2 * normalDensity(z));
		if (!(next > z)) return z;
		z = next;
	}
}
