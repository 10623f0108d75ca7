import { readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'

import { ifThere } from '@/disk/ifThere'

/**
 * Removes the `.eml` files of a folder that were last written before a moment. Another process may take the same file.
 *
 * @returns how many went; none where there is no folder
 */
export async function removeOldMail(folder: string, moment: Date): Promise<number> {
  let gone = 0
  for (const name of await mailIn(folder)) {
    const file = path.join(folder, name)
    const found = await ifThere(stat(file))
    if (!found?.isFile() || found.mtime >= moment) continue
    await rm(file, { force: true })
    gone += 1
  }
  return gone
}

/** Names of the `.eml` files of a folder; none where there is no folder. */
export const mailIn = async (folder: string): Promise<string[]> =>
  ((await ifThere(readdir(folder))) ?? []).filter((name) => /\.eml$/i.test(name))
