import fc from 'fast-check';

/** Property tests try the same cases everywhere; ANJU_SEED=any whole number tries others. */
const SEED = 20_240_910;

fc.configureGlobal({ seed: Number(process.env['ANJU_SEED'] ?? SEED) });
