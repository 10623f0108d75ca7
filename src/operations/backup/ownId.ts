import { randomBytes } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { ifThere } from '@/disk/ifThere'

const SHAPE = /^[0-9a-f]{8}$/

/**
 * What names the backups of a data folder, so that two sites may share a folder of backups: 8
 * hexadecimal digits, made at its first backup. Called where one works at a time.
 */
export async function ownId(dataDir: string): Promise<string> {
  const file = path.join(dataDir, 'backup-id')
  const found = (await ifThere(readFile(file, 'utf8')))?.trim() ?? ''
  if (SHAPE.test(found)) return found
  const id = randomBytes(4).toString('hex')
  const beside = `${file}.part`
  await writeFile(beside, `${id}\n`, { mode: 0o600 })
  await rename(beside, file)
  return id
}
