import fc from 'fast-check';

// One seed for every property: what a run finds, the next finds too.
fc.configureGlobal({ seed: 20230320 });
