// `npm run trial`: builds what changed, tries the site as an attacker and a bad day do, and prints
// what was found as a table. `-- --only NAME --seed N --quick --json`.
import { build, install, pinnedNode, projectEnv, run, tellStepsOn } from './steps.mjs'

tellStepsOn(process.stderr)
await install()
await build()
// Ctrl+C reaches the whole group: the trials stop what they started, and this waits for them.
process.on('SIGINT', () => {})
try {
  await run(pinnedNode(), ['--import', 'tsx', 'tests/trial/run.ts', ...process.argv.slice(2)], {
    env: projectEnv({ NODE_ENV: 'production' }),
  })
} catch (error) {
  process.exit(typeof error.code === 'number' ? error.code : 1)
}
