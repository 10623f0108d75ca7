import type { Payload, Where } from 'payload'

import { sameId, type Id } from '@/db/ids'
import type { SourceUnit, StoredUnits } from '@/translation'
import { approvedPairs, Memory, pairsOfTranslation, type KeyedPair } from '@/translation/memory'

import { sourceOf, type LanguagePair } from './glossaries'

/**
 * The memory of each two languages, kept by each process and built when it is first asked. Nothing decided
 * is older than a second: what was written since, by whichever process, is read before answering.
 */

/** How long a process may go on with what it knows. */
const REREAD_AFTER_MS = 1000

/** How a translation stood when it was last read: another mark means that it was written since. */
interface Known {
  mark: string
  pair: LanguagePair
  versions: ReadonlyMap<string, ReadVersion>
}

/** Versions do not change but for the draft, whose moment then does. */
interface ReadVersion {
  updatedAt: string
  pairs: readonly KeyedPair[]
}

class Memories {
  private readonly memories = new Map<string, Memory>()
  private known: ReadonlyMap<string, Known> = new Map()
  private readAt = 0
  private reading: Promise<void> | undefined

  constructor(private readonly payload: Payload) {}

  async of(pair: LanguagePair): Promise<Memory> {
    if (Date.now() - this.readAt >= REREAD_AFTER_MS) {
      this.reading ??= this.reread().finally(() => {
        this.reading = undefined
      })
      await this.reading
    }
    return this.memoryOf(pair)
  }

  private memoryOf(pair: LanguagePair): Memory {
    const name = nameOf(pair)
    const known = this.memories.get(name)
    if (known) return known
    const memory = new Memory(pair.language)
    this.memories.set(name, memory)
    return memory
  }

  private async reread(): Promise<void> {
    const startedAt = Date.now()
    const marks = await readMarks(this.payload)
    const known = new Map<string, Known>()
    for (const [id, mark] of marks) {
      const before = this.known.get(id)
      known.set(id, before?.mark === mark ? before : await this.read(id, mark, before))
    }
    for (const [id, { pair }] of this.known) {
      const now = known.get(id)
      if (!now || nameOf(now.pair) !== nameOf(pair)) this.memoryOf(pair).remove(id)
    }
    this.known = known
    this.readAt = startedAt
  }

  private async read(id: string, mark: string, before: Known | undefined): Promise<Known> {
    const { pair, readable } = await readText(this.payload, id)
    const { versions, latest } = await readVersions(this.payload, id, before?.versions)
    const earlier = [...versions.values()].flatMap(({ pairs }) => pairs)
    this.memoryOf(pair).put(id, pairsOfTranslation(latest, readable, earlier))
    return { mark, pair, versions }
  }
}

// One per process, shared by the server's own code and by what Next bundled separately.
const holder = globalThis as typeof globalThis & {
  accompagnerMemories?: WeakMap<Payload, Memories>
}

/** One memory for each two languages: what is Spanish for a French passage helps no English one. */
const nameOf = (pair: LanguagePair): string => `${sourceOf(pair)} ${pair.language}`

/** All that is approved from one language into another, as of the last second. */
export function memoryOf(payload: Payload, pair: LanguagePair): Promise<Memory> {
  holder.accompagnerMemories ??= new WeakMap()
  const known = holder.accompagnerMemories.get(payload)
  const memories = known ?? new Memories(payload)
  if (!known) holder.accompagnerMemories.set(payload, memories)
  return memories.of(pair)
}

interface Moment {
  title?: string | null
  units?: StoredUnits | null
  sourceUnits?: readonly SourceUnit[] | null
}

interface VersionRow {
  id: Id
  parent: Id
  updatedAt: string
  latest?: boolean | null
  version: Moment
}

const pairsOf = ({ title, units, sourceUnits }: Moment): KeyedPair[] =>
  approvedPairs({ title: title ?? '', units: units ?? {}, sourceUnits: sourceUnits ?? [] })

/** Of each translation, when it was last written: published, or its draft. */
async function readMarks(payload: Payload): Promise<Map<string, string>> {
  const { docs } = await payload.db.find<{ id: Id; updatedAt: string }>({
    collection: 'translations',
    pagination: false,
    req: {},
    select: { updatedAt: true },
  })
  const latest = await findVersions(payload, { latest: { equals: true } }, false)
  const marks = new Map(docs.map(({ id, updatedAt }) => [String(id), updatedAt]))
  for (const { id, parent, updatedAt } of latest) {
    const text = marks.get(String(parent))
    if (text !== undefined) marks.set(String(parent), `${text} ${id} ${updatedAt}`)
  }
  return marks
}

/** What everyone reads, if it is published. */
async function readText(payload: Payload, id: string) {
  const { docs } = await payload.db.find<Moment & LanguagePair & { _status?: string | null }>({
    collection: 'translations',
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    req: {},
  })
  const [text] = docs
  return {
    pair: { language: text?.language ?? 'en', sourceLanguage: text?.sourceLanguage },
    readable: text?._status === 'published' ? pairsOf(text) : [],
  }
}

/** Its versions; those that were read before and did not change are not read again. */
async function readVersions(
  payload: Payload,
  id: string,
  before: ReadonlyMap<string, ReadVersion> = new Map(),
) {
  const parent = { parent: { equals: id } }
  const rows = await findVersions(payload, parent, false)
  const unread = rows.filter((row) => before.get(String(row.id))?.updatedAt !== row.updatedAt)
  const read =
    unread.length > 0
      ? await findVersions(payload, { id: { in: unread.map((row) => row.id) } }, true)
      : []
  const versions = new Map<string, ReadVersion>()
  let latest: readonly KeyedPair[] = []
  for (const row of rows) {
    const now = read.find((each) => sameId(each.id, row.id))
    const version = now
      ? { updatedAt: now.updatedAt, pairs: pairsOf(now.version) }
      : before.get(String(row.id))
    if (!version) continue
    versions.set(String(row.id), version)
    if (row.latest) latest = version.pairs
  }
  return { versions, latest }
}

async function findVersions(
  payload: Payload,
  where: Where,
  isWhole: boolean,
): Promise<VersionRow[]> {
  const { docs } = await payload.db.findVersions({
    collection: 'translations',
    where,
    pagination: false,
    req: {},
    ...(isWhole ? {} : { select: { parent: true, updatedAt: true, latest: true } }),
  })
  const rows: unknown = docs
  return rows as VersionRow[]
}
