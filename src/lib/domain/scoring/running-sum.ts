/**
 * A sum that keeps what each addition rounds away, so that a million terms are as exact as ten. With plain addition
 * the parts of a score stop adding up after the twelfth digit, since equal terms are all rounded to the same side.
 *
 * Source: D. E. Knuth, The Art of Computer Programming 2, section 4.2.2, theorem B; T. Ogita, S. M. Rump and
 * S. Oishi (2005), Accurate sum and dot product, SIAM Journal on Scientific Computing 26, 1955–1988, algorithm 4.1.
 */
export class RunningSum {
	private sum = 0;
	private lost = 0;

	add(term: number): void {
		const sum = this.sum + term;
		const taken = sum - this.sum;
		this.lost += this.sum - (sum - taken) + (term - taken);
		this.sum = sum;
	}

	/** The sum so far. */
	get total(): number {
		// After an infinite term there is nothing left to put right.
		return Number.isFinite(this.sum) ? this.sum + this.lost : this.sum;
	}
}
