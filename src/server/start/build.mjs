// `npm run build`: installs what is missing and builds what changed, without serving.
import { build, install } from './steps.mjs'

await install()
await build()
