// `npm run bench`: builds what changed and prints the measures as a table.
import { build, install, pinnedNode, projectEnv, run } from './steps.mjs'

await install()
await build()
try {
  await run(
    pinnedNode(),
    ['--expose-gc', '--import', 'tsx', 'tests/bench/run.ts', ...process.argv.slice(2)],
    { env: projectEnv({ NODE_ENV: 'production' }) },
  )
} catch (error) {
  process.exit(typeof error.code === 'number' ? error.code : 1)
}
