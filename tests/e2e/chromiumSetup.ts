import type { TestProject } from 'vitest/node'

import { findWalker } from './walker'

/** Names the browser to files that each start the sites they need. */
export function setup(project: TestProject): void {
  project.provide('walked', [])
  project.provide('chromiumPath', findWalker())
}
