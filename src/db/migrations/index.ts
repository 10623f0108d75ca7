import * as migration_20261122_000000_initial from './20261122_000000_initial';
import * as migration_20261122_163215_jobs from './20261122_163215_jobs';

export const migrations = [
  {
    up: migration_20261122_000000_initial.up,
    down: migration_20261122_000000_initial.down,
    name: '20261122_000000_initial',
  },
  {
    up: migration_20261122_163215_jobs.up,
    down: migration_20261122_163215_jobs.down,
    name: '20261122_163215_jobs'
  },
];
