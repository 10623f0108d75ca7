import type { Payload, Where } from 'payload'

import { sameId, type Id } from '@/db/ids'
import type { TargetLocale } from '@/i18n/locales'
import type { SourceUnit, StoredUnits } from '@/translation'
import { approvedPairs, Memory, pairsOfTranslation, type KeyedPair } from '@/translation/memory'

/**
 * The memory of each language, kept by each process and built when it is first asked. Nothing decided
 * is older than a second: what was written since, by whichever process, is read before answering.
 */

/** How long a process may go on with what it knows. */
const REREAD_AFTER_MS = 1000

/** How a translation stood when it was last read: another mark means that it was written since. */
interface Known {
  mark: string
  language: TargetLocale
  versions: ReadonlyMap<string, ReadVersion>
}

/** Versions do not change but for the draft, whose moment then does. */
interface ReadVersion {
  updatedAt: string
  pairs: readonly KeyedPair[]
}

class Memories {
  private readonly memories = new Map<TargetLocale, Memory>()
  private known: ReadonlyMap<string, Known> = new Map()
  private readAt = 0
  private reading: Promise<void> | undefined

  constructor(private readonly payload: Payload) {}

  async of(language: TargetLocale): Promise<Memory> {
    if (Date.now() - this.readAt >= REREAD_AFTER_MS) {
      this.reading ??= this.reread().finally(() => {
        this.reading = undefined
      })
      await this.reading
    }
    return this.memoryIn(language)
  }

  private memoryIn(language: TargetLocale): Memory {
    const known = this.memories.get(language)
    if (known) return known
    const memory = new Memory(language)
    this.memories.set(language, memory)
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
    for (const [id, { language }] of this.known) {
      if (!known.has(id)) this.memoryIn(language).remove(id)
    }
    this.known = known
    this.readAt = startedAt
  }

  private async read(id: string, mark: string, before: Known | undefined): Promise<Known> {
    const { language, readable } = await readText(this.payload, id)
    const { versions, latest } = await readVersions(this.payload, id, before?.versions)
    const earlier = [...versions.values()].flatMap(({ pairs }) => pairs)
    this.memoryIn(language).put(id, pairsOfTranslation(latest, readable, earlier))
    return { mark, language, versions }
  }
}

// One per process, shared by the server's own code and by what Next bundled separately.
const holder = globalThis as typeof globalThis & {
  accompagnerMemories?: WeakMap<Payload, Memories>
}

/** All that is approved in one language, as of the last second. */
export function memoryOf(payload: Payload, language: TargetLocale): Promise<Memory> {
  holder.accompagnerMemories ??= new WeakMap()
  const known = holder.accompagnerMemories.get(payload)
  const memories = known ?? new Memories(payload)
  if (!known) holder.accompagnerMemories.set(payload, memories)
  return memories.of(language)
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
  const { docs } = await payload.db.find<
    Moment & { language: TargetLocale; _status?: string | null }
  >({
    collection: 'translations',
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    req: {},
  })
  const [text] = docs
  return {
    language: text?.language ?? 'en',
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
