import fc from 'fast-check';

// The same cases on every run; `TOUCHLINE_SEED=$RANDOM npm test` looks for new ones.
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env['TOUCHLINE_SEED'] ?? 20_261_122) });
