// Bundles what runs outside Next: the server, the commands, and the small script of the pages.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

import esbuild from 'esbuild'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..')

const ENTRIES = {
  server: 'src/server/main.ts',
  workbookThread: 'src/exports/workbookThread.ts',
  'cli/auditVerify': 'src/server/cli/auditVerify.ts',
  'cli/editionsVerify': 'src/server/cli/editionsVerify.ts',
  'cli/lmiaImport': 'src/server/cli/lmiaImport.ts',
  'cli/backup': 'src/server/cli/backup.ts',
  'cli/dataSync': 'src/server/cli/dataSync.ts',
  'cli/export': 'src/server/cli/export.ts',
  'cli/handbookPictures': 'src/server/cli/handbookPictures.ts',
  'cli/mapPeople': 'src/server/cli/mapPeople.ts',
  'cli/migrateSite': 'src/server/cli/migrateSite.ts',
  'cli/restore': 'src/server/cli/restore.ts',
  'cli/secondStep': 'src/server/cli/secondStep.ts',
  'cli/upgrade': 'src/server/cli/upgrade.ts',
  'cli/uploadsCopy': 'src/server/cli/uploadsCopy.ts',
}

const options = (outdir) => ({
  absWorkingDir: root,
  entryPoints: Object.fromEntries(
    Object.entries(ENTRIES).filter(([, file]) => existsSync(path.join(root, file))),
  ),
  outdir,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  // Packages stay in node_modules, so that Express and Next share one Payload.
  packages: 'external',
  jsx: 'automatic',
  sourcemap: true,
  logLevel: 'warning',
})

/** Bundles once. */
export async function bundle(outdir = 'dist') {
  await esbuild.build(options(outdir))
  await bundlePageScript()
}

/** Bundles at each change and says so. */
export async function watchBundle(outdir, onBuilt) {
  await bundlePageScript()
  const context = await esbuild.context({
    ...options(outdir),
    plugins: [
      {
        name: 'tell',
        setup: (build) =>
          build.onEnd(({ errors }) => {
            if (errors.length === 0) onBuilt()
          }),
      },
    ],
  })
  await context.watch()
}

async function bundlePageScript() {
  const file = path.join(root, 'src/enhance/build.mjs')
  if (!existsSync(file)) return
  const { buildAssets } = await import(pathToFileURL(file).href)
  await buildAssets({ outDir: path.join(root, 'dist/assets') })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundle()
