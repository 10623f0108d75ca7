// `npm start`: installs what is missing, builds what changed, and serves.
import { serverEnv, serverFlags } from './memory.mjs'
import { build, install, serveWith, settings } from './steps.mjs'

await install()
await build()
serveWith([...serverFlags(settings()), 'dist/server.js'], {
  NODE_ENV: 'production',
  ...serverEnv(process.env),
})
