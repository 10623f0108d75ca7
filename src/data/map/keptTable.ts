import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { deserialize, serialize } from 'node:v8'

import type { MapTable } from '@/map/columns'
import { EmployerList, type EmployerParts } from '@/map/employers'

/*
 * The finished table in a file beside the database: a process that starts reads it in a fraction of the time
 * that reading and sorting all rows takes. It is of one build of the site and of one version of the data; any
 * other, and one that is damaged, is thrown away.
 */

const FILE = 'map-table'
const DIGEST_BYTES = 32
const LENGTH_BYTES = 4

/** A file that is being written, with the process that writes it. */
const DRAFT = /^map-table\.(\d+)\.part$/

/** Rows are for readers of the map: so is what they add up to. */
const MODE = 0o600

export class KeptTable {
  private readonly file: string
  /** What is under way: a table that is still being written would else come back after it was thrown away. */
  private last: Promise<unknown> = Promise.resolve()

  /**
   * @param folder where it is kept
   * @param build  names the code that made the table, and the engine that wrote it
   */
  constructor(
    private readonly folder: string,
    private readonly build: string,
  ) {
    this.file = path.join(folder, FILE)
  }

  /** The table of this version; `undefined` when another is kept, or none that is whole. */
  find(version: string): Promise<MapTable | undefined> {
    return this.inTurn(() => this.read(version))
  }

  /** Keeps a table in place of the one before; without rows nothing is kept. */
  keep(table: MapTable): Promise<void> {
    return this.inTurn(() => this.write(table))
  }

  /** Settles once nothing is read or written any more: who stops before would leave the next start without it. */
  async settled(): Promise<void> {
    await this.last
  }

  private inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
    const acted = this.last.then(act)
    this.last = acted.catch(() => undefined) // whoever asked for it meets the fault
    return acted
  }

  private async read(version: string): Promise<MapTable | undefined> {
    const bytes = await readFile(this.file).catch(() => undefined) // none, or none that can be read: it is made
    if (bytes === undefined) return undefined
    const body = bytes.subarray(DIGEST_BYTES)
    if (this.digestOf(version, [body]).equals(bytes.subarray(0, DIGEST_BYTES))) return decode(body)
    await this.forget()
    return undefined
  }

  private async write(table: MapTable): Promise<void> {
    await this.forget()
    if (table.rowCount === 0) return
    const parts = await encode(table)
    const draft = `${this.file}.${process.pid}.part`
    await mkdir(this.folder, { recursive: true })
    try {
      // In one piece: hundreds would each wait for all that a process reads while it starts.
      const whole = Buffer.concat([this.digestOf(table.version, parts), ...parts])
      await writeFile(draft, whole, { mode: MODE })
      await rename(draft, this.file)
    } catch (error) {
      await rm(draft, { force: true })
      throw error
    }
  }

  /** With what a process left that ended while it wrote: rows stand in it too. */
  private async forget(): Promise<void> {
    await rm(this.file, { force: true })
    for (const name of await readdir(this.folder).catch(() => [])) {
      const pid = Number(DRAFT.exec(name)?.[1])
      if (pid === process.pid || (pid > 0 && !isRunning(pid))) {
        await rm(path.join(this.folder, name), { force: true })
      }
    }
  }

  private digestOf(version: string, parts: readonly Buffer[]): Buffer {
    const hash = createHash('sha256').update(JSON.stringify([this.build, version]))
    for (const part of parts) hash.update(part)
    return hash.digest()
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0) // asks, and sends nothing
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

type Parts = Omit<MapTable, 'employers'> & EmployerParts

/** Each entry of the table with its length before it: others get their turn between them. */
async function encode({ employers, ...others }: MapTable): Promise<Buffer[]> {
  const parts: Buffer[] = []
  for (const [name, value] of Object.entries({ ...others, ...employers.parts })) {
    const bytes = serialize({ [name]: value })
    const length = Buffer.alloc(LENGTH_BYTES)
    length.writeUInt32LE(bytes.length)
    parts.push(length, bytes)
    await nextTurn()
  }
  return parts
}

function decode(body: Buffer): MapTable {
  const parts: Partial<Parts> = {}
  for (let at = 0; at < body.length;) {
    const start = at + LENGTH_BYTES
    at = start + body.readUInt32LE(at)
    Object.assign(parts, owned(deserialize(body.subarray(start, at)) as Partial<Parts>))
  }
  const { ids, names, nameWords, signs, others, ...table } = parts as Parts
  return { ...table, employers: new EmployerList({ ids, names, nameWords, signs, others }) }
}

/** Numbers in memory of their own: where they were read they would keep the whole file. */
function owned(value: unknown): unknown {
  if (ArrayBuffer.isView(value)) return (value as Uint8Array).slice()
  if (Array.isArray(value)) return ArrayBuffer.isView(value[0]) ? value.map(owned) : value
  if (value === null || Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(
    Object.entries(value as object).map(([name, one]) => [name, owned(one)]),
  )
}
