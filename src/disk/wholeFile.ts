import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** Writes a file of the disk beside its place, then moves it there: whoever finds it finds all of it. */
export async function writeFileWhole(file: string, bytes: Uint8Array): Promise<void> {
  await nameWhole(file, async (draft) => {
    await writeFile(draft, bytes, { flush: true })
    return true
  })
}

/**
 * Gives a file its name once all of it is written.
 *
 * @param write writes the draft, and says whether it is as it must be
 * @returns whether it has its name now; otherwise nothing of it stays
 */
export async function nameWhole(
  file: string,
  write: (draft: string) => Promise<boolean>,
): Promise<boolean> {
  await mkdir(path.dirname(file), { recursive: true })
  const draft = `${file}.${randomUUID()}.part`
  try {
    const isWhole = await write(draft)
    if (isWhole) await rename(draft, file)
    else await rm(draft, { force: true })
    return isWhole
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}
