import { readFileSync } from 'node:fs'
import path from 'node:path'

import { env } from '@/env'

/** Built by `src/enhance/build.mjs`: name in the code → file named by its content. */
const MANIFEST = path.join(/* turbopackIgnore: true */ process.cwd(), 'dist/assets/manifest.json')

let known: Record<string, string> | undefined

/**
 * The address of a built asset (script, icon), served at `/assets/` and kept for ever by browsers.
 *
 * @throws when the asset was not built: `node src/enhance/build.mjs` makes it
 */
export function assetUrl(name: string): string {
  const file = manifest()[name]
  if (!file) throw new Error(`Unknown asset "${name}": run node src/enhance/build.mjs`)
  return `/assets/${file}`
}

function manifest(): Record<string, string> {
  // In development the assets are built again while the server runs.
  if (env.NODE_ENV === 'development') return readManifest()
  known ??= readManifest()
  return known
}

const readManifest = () => JSON.parse(readFileSync(MANIFEST, 'utf8')) as Record<string, string>
