/*
 * Preloaded into a site by the bench of publications: every page and every kept list then depends on everything, as
 * when any publication emptied the cache.
 */
import { AsyncLocalStorage } from 'node:async_hooks'

class DependingOnEverything extends AsyncLocalStorage {
  run(scope, ...rest) {
    if (scope.reads) scope.reads.isEverything = true
    return super.run(scope, ...rest)
  }
}

globalThis.accompagnerReading = { storage: new DependingOnEverything(), underWay: new Set() }
