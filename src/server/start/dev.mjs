// `npm run dev`: pages follow the code at once; the server restarts when its own code changes.
// Works on a database of its own that follows the collections without migrations.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

import { WITH_SETTINGS_FILE, install, pinnedNode, projectEnv, root, say } from './steps.mjs'

await install()
const { watchBundle } = await import('./bundle.mjs')

const dataDir = path.resolve(process.env.DATA_DIR ?? 'data/dev')
const outdir = process.env.DEV_BUNDLE_DIR ?? 'dist/dev'
const env = projectEnv({
  NODE_ENV: 'development',
  DATA_DIR: dataDir,
  NEXT_DIST_DIR: process.env.NEXT_DIST_DIR ?? '.next-dev',
  DATABASE_PUSH: process.env.DATABASE_PUSH ?? 'on',
  PAYLOAD_FORCE_DRIZZLE_PUSH: 'true',
})

let child
let isStopping = false
let wantsRestart = false

await watchBundle(outdir, () => {
  if (!child) return serve()
  if (wantsRestart) return // already on its way: it will find the newest code
  wantsRestart = true
  say('… the server’s code changed; starting it again')
  child.kill('SIGTERM')
})

function serve() {
  if (isStopping || !existsSync(path.join(root, outdir, 'server.js'))) return
  wantsRestart = false
  child = spawn(
    pinnedNode(),
    [...WITH_SETTINGS_FILE, '--enable-source-maps', path.join(outdir, 'server.js')],
    {
      cwd: root,
      env,
      stdio: 'inherit',
    },
  )
  child.once('close', () => {
    child = undefined
    if (wantsRestart) serve()
    else if (!isStopping)
      say('The server ended. Save a file to start it again, or stop with Ctrl+C.')
  })
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    isStopping = true
    if (!child) process.exit(0)
    child.once('close', () => process.exit(0))
    if (signal === 'SIGTERM') child.kill('SIGTERM')
  })
}
