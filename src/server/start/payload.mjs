// Payload's own command line on the pinned Node: migrations, types, the admin's import map.
import { install, pinnedNode, projectEnv, run } from './steps.mjs'

await install()
try {
  await run(pinnedNode(), ['node_modules/payload/bin.js', ...process.argv.slice(2)], {
    env: projectEnv({
      PAYLOAD_SECRET: process.env.PAYLOAD_SECRET ?? 'only-for-commands-that-write-no-session',
      PAYLOAD_CONFIG_PATH: 'payload.config.ts',
    }),
  })
} catch (error) {
  process.exit(typeof error.code === 'number' ? error.code : 1)
}
