import { calibrationMethods } from './calibration-methods';
import { countingMethods } from './counting-methods';
import type { MethodGroup } from './method';
import { scoreMethods } from './score-methods';
import { valueMethods } from './value-methods';

/** Every number on the pages, explained. */
export function methodGroups(): readonly MethodGroup[] {
	return [countingMethods(), scoreMethods(), calibrationMethods(), valueMethods()];
}
