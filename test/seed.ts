// The random texts of the property tests are the same in every run, so that a red run is red again; KH_SEED=<number> tries others.
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.KH_SEED ?? 20261120) });
