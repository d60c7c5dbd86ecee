import catalogue from 'virtual:catalogue';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () => catalogue.scenarios.map(({ id }) => ({ id }));
