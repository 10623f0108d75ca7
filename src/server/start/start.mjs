// `npm start`: installs what is missing, builds what changed, and serves.
import { build, install, serveWith } from './steps.mjs'

await install()
await build()
serveWith(['--enable-source-maps', 'dist/server.js'], { NODE_ENV: 'production' })
