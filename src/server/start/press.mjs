// Presses scripts and styles once, as hard as Brotli goes (`.br` beside each file): far too slow
// while a reader waits. `src/server/pressedFiles.ts` sends them.
import { existsSync, readdirSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'

/** Smaller files gain nothing. */
const SMALLEST_BYTES = 500

/** As many as zlib works on at once. */
const AT_ONCE = 4

/** Presses what was not pressed yet: a name changes with its content. */
export async function press(folder) {
  const files = readdirSync(folder, { recursive: true })
    .filter((file) => /\.(?:js|css)$/.test(file))
    .map((file) => path.join(folder, file))
    .filter((file) => !existsSync(`${file}.br`))
  await Promise.all(Array.from({ length: AT_ONCE }, () => pressFrom(files)))
}

async function pressFrom(files) {
  for (let file = files.pop(); file; file = files.pop()) {
    const bytes = await readFile(file)
    if (bytes.length < SMALLEST_BYTES) continue
    await writeFile(`${file}.br`, await promisify(brotliCompress)(bytes))
  }
}
