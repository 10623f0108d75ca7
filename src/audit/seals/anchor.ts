import { randomUUID } from 'node:crypto'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { z } from 'zod'

import { ifThere } from '@/disk/ifThere'

/** The last seal, as the data folder remembers it: outside the database that it vouches for. */
const anchor = z.object({ number: z.number().int().min(1), sum: z.string() })

export type Anchor = z.infer<typeof anchor>

const fileOf = (dataDir: string): string => path.join(dataDir, 'log-seal.json')

/** @throws {SyntaxError | z.ZodError} when the file says something else */
export async function readAnchor(dataDir: string): Promise<Anchor | undefined> {
  const written = await ifThere(readFile(fileOf(dataDir), 'utf8'))
  return written === undefined ? undefined : anchor.parse(JSON.parse(written))
}

export async function writeAnchor(dataDir: string, { number, sum }: Anchor): Promise<void> {
  const file = fileOf(dataDir)
  const beside = `${file}.${randomUUID()}.part` // two processes may write at once
  await writeFile(beside, JSON.stringify({ number, sum }), { mode: 0o600 })
  await rename(beside, file)
}

export const forgetAnchor = (dataDir: string): Promise<void> => rm(fileOf(dataDir), { force: true })
