// Builds what the reading pages load beside their stylesheet: one small script, the worker of
// its forms and the icons; and what other sites load beside a list of ours.
// Output: dist/assets/<name>.<hash>.<ext> and dist/assets/manifest.json (name → file), read by
// `src/app/(site)/assetUrl.ts` and served by Express at /assets/, kept for ever by browsers.
//
//   node src/enhance/build.mjs            from the command line
//   await buildAssets({ outDir })         from the site's build

import { createHash } from 'node:crypto'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

import { build } from 'esbuild'
import sharp from 'sharp'

const HERE = import.meta.dirname
const ICON_SIZES_PX = [48, 180, 192, 512]
const MASKABLE_PX = 512

/** Builds every asset into `outDir` and returns the manifest. */
export async function buildAssets({ outDir = 'dist/assets' } = {}) {
  const icon = await drawIcon()
  const made = {
    'enhance.js': await bundle(path.join(HERE, 'index.ts')),
    'formWork.js': await bundle(path.join(HERE, 'workOfForm.ts')),
    // The ways of giving on, and the basket: asked for where they are used.
    'give.js': await bundle(path.join(HERE, 'giveWays.ts'), 'esm'),
    // Reads a chapter aloud: asked for by chapters.
    'readAloud.js': await bundle(path.join(HERE, 'readAloud.ts'), 'esm'),
    // Explains a word beside it: asked for by chapters that mark some.
    'termNotes.js': await bundle(path.join(HERE, 'termNotes.ts'), 'esm'),
    // Copies addresses of passages: asked for by chapters.
    'passageLinks.js': await bundle(path.join(HERE, 'passageLinks.ts'), 'esm'),
    // Results of the directory on a map: the small part decides, the other is the map that zooms.
    'resultMap.js': await bundle(path.join(HERE, 'resultMap.ts'), 'esm'),
    'liveMap.js': await bundle(path.join(HERE, 'liveMap.ts'), 'esm'),
    'resultMap.css': await bundle(path.join(HERE, '../components/styles/resultMap.css')),
    // What is taken along where there is no network: asked for on its page, and by who took it.
    'takeAlong.js': await bundle(path.join(HERE, 'takeAlong.ts'), 'esm'),
    'offlineSearch.js': await bundle(path.join(HERE, 'offlineSearch.ts'), 'esm'),
    'worker.js': await bundle(path.join(HERE, 'offlineWorker.ts')),
    'retire.js': await bundle(path.join(HERE, 'offlineRetire.ts')),
    // What other sites load beside a list of ours.
    'embed.js': await bundle(path.join(HERE, 'embedHost.ts')),
    // What printed files look like, letters included.
    'printed.css': await bundle(path.join(HERE, '../components/styles/printed.css')),
    'icon.svg': Buffer.from(icon),
  }
  for (const size of ICON_SIZES_PX) {
    made[`icon-${size}.png`] = await sharp(Buffer.from(icon), { density: 300 })
      .resize(size, size)
      .png({ palette: true })
      .toBuffer()
  }
  made['icon-maskable-512.png'] = await sharp(Buffer.from(await drawMaskable()), { density: 300 })
    .resize(MASKABLE_PX, MASKABLE_PX)
    .png({ palette: true })
    .toBuffer()
  made['share.png'] = await sharp(Buffer.from(await drawShare()))
    .png({ palette: true })
    .toBuffer()
  return writeAssets(outDir, made)
}

async function bundle(entry, format = 'iife') {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format,
    target: 'es2020',
    legalComments: 'none',
    // Leaflet's own pictures are of controls that we do not have.
    loader: { '.woff2': 'dataurl', '.png': 'empty' },
    tsconfig: path.join(HERE, 'tsconfig.json'),
  })
  return Buffer.from(result.outputFiles[0].contents)
}

/** The mark on the header's green, with one region lit. */
async function drawIcon() {
  const { green, tiles } = await drawTiles({
    left: 7,
    top: 14.4,
    step: 7.2,
    size: 6.2,
    corner: 0.6,
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="8" fill="${green}"/>${tiles}</svg>`
}

/** The same with room around it: phones cut the icon of an application round, to the middle four fifths. */
async function drawMaskable() {
  const at = { left: 14, top: 19.5, step: 5.2, size: 4.5, corner: 0.45 }
  const { green, tiles } = await drawTiles(at)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" fill="${green}"/>${tiles}</svg>`
}

/** The same at the size of a picture that goes with a shared link. */
async function drawShare() {
  const at = { left: 250, top: 65, step: 102, size: 92, corner: 6 }
  const { green, tiles } = await drawTiles(at)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"><rect width="1200" height="630" fill="${green}"/>${tiles}</svg>`
}

async function drawTiles({ left, top, step, size, corner }) {
  const { REGION_TILES } = await load('../components/TileMap/regionTiles.ts')
  const { BRAND_COLORS: colors } = await load('../components/styles/brandColors.ts')
  const tiles = REGION_TILES.map(({ code, column, row }) => {
    const fill = colors[code === '16' ? 'wheat' : 'on-header'].light
    return `<rect x="${left + column * step}" y="${top + row * step}" width="${size}" height="${size}" rx="${corner}" fill="${fill}"/>`
  }).join('')
  return { green: colors.header.light, tiles }
}

/** What a module of the site exports, though it is written in TypeScript. */
async function load(file) {
  const source = await build({
    entryPoints: [path.join(HERE, file)],
    bundle: true,
    write: false,
    format: 'esm',
  })
  const code = Buffer.from(source.outputFiles[0].contents).toString('base64')
  return import(`data:text/javascript;base64,${code}`)
}

async function writeAssets(outDir, made) {
  const manifest = {}
  await mkdir(outDir, { recursive: true })
  for (const [name, content] of Object.entries(made)) {
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 10)
    const { name: stem, ext } = path.parse(name)
    manifest[name] = `${stem}.${hash}${ext}`
    await writeFile(path.join(outDir, manifest[name]), content)
  }
  await removeStale(outDir, new Set(Object.values(manifest)))
  await writeFile(path.join(outDir, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  return manifest
}

async function removeStale(outDir, kept) {
  for (const file of await readdir(outDir)) {
    if (file !== 'manifest.json' && !kept.has(file)) await rm(path.join(outDir, file))
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const manifest = await buildAssets()
  console.log(`Built ${Object.keys(manifest).length} assets into dist/assets`)
}
