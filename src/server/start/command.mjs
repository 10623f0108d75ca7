// Runs one of the project's commands (`npm run lmia:import -- …`), built when its code changed.
import path from 'node:path'

import {
  WITH_SETTINGS_FILE,
  bundleIfStale,
  install,
  pinnedNode,
  projectEnv,
  run,
  tellStepsOn,
} from './steps.mjs'

const [, , name, ...args] = process.argv

tellStepsOn(process.stderr)
await install()
await bundleIfStale()
try {
  await run(
    pinnedNode(),
    [...WITH_SETTINGS_FILE, path.join('dist', 'cli', `${name}.js`), ...args],
    {
      env: projectEnv({ NODE_ENV: 'production' }),
    },
  )
} catch (error) {
  process.exit(typeof error.code === 'number' ? error.code : 1)
}
