import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'

import { ifThere } from '@/disk/ifThere'
import { writeFileWhole } from '@/disk/wholeFile'
import { trimEndOf } from '@/text/trimEnd'

import { download } from '../bytes/download'
import { LoadRefusal } from '../report/loadRefusal'

import type { DataSource } from './dataSources'

/** Where the sets are taken from. */
export type DataOrigin =
  | { kind: 'publishers' }
  /** A web address that has the sets under their own names. */
  | { kind: 'mirror'; address: string }
  /** A folder that has them, e.g. on a stick. */
  | { kind: 'folder'; folder: string }

export type SyncState =
  /** There already, whole. */
  | 'there'
  | 'fetched'
  /** Neither there nor to be had from this origin. */
  | 'missing'
  | 'refused'

export interface SyncResult {
  source: DataSource
  state: SyncState
  /** Where it came from. */
  from?: string
  bytes?: number
  /** Why not. */
  refusal?: LoadRefusal | DataRefusal
}

/** A file that came and is not what was wanted. */
export class DataRefusal extends Error {
  override name = 'DataRefusal'
  constructor(
    readonly code: 'size' | 'content',
    readonly params: Record<string, string | number>,
  ) {
    super(`${code} ${JSON.stringify(params)}`)
  }
}

/** What is known of a file once it is kept: its check, and where it came from. */
interface Kept {
  sha256: string
  bytes: number
  from: string
  fetchedAt: string
  licence: string
}
type Manifest = Record<string, Kept>

const MANIFEST = 'data-sources.json'

/**
 * Brings the sets that are not there yet, one after the other; each is kept as soon as it is whole,
 * so that a run cut short is taken up where it stopped.
 */
export async function syncData(
  dataDir: string,
  sources: readonly DataSource[],
  origin: DataOrigin,
  options: {
    /** Fetch again what is there. */
    refresh?: boolean
    signal?: AbortSignal
    onResult?: (result: SyncResult) => void
  } = {},
): Promise<SyncResult[]> {
  const manifest = await readManifest(dataDir)
  const results: SyncResult[] = []
  for (const source of sources) {
    options.signal?.throwIfAborted()
    const isThere = !options.refresh && (await isWhole(dataDir, source, manifest))
    const result: SyncResult = isThere
      ? { source, state: 'there', from: manifest[source.file]?.from }
      : await bring(dataDir, source, origin, manifest, options.signal)
    results.push(result)
    options.onResult?.(result)
  }
  return results
}

async function bring(
  dataDir: string,
  source: DataSource,
  origin: DataOrigin,
  manifest: Manifest,
  signal: AbortSignal | undefined,
): Promise<SyncResult> {
  try {
    const found = await fetchFrom(source, origin, signal)
    if (!found) return { source, state: 'missing' }
    const bytes = found.isRaw && source.prepare ? source.prepare(found.bytes) : found.bytes
    check(source, bytes)
    await writeFileWhole(path.join(dataDir, source.file), bytes)
    manifest[source.file] = {
      sha256: sha256Of(bytes),
      bytes: bytes.byteLength,
      from: found.from,
      fetchedAt: new Date().toISOString(),
      licence: source.licence,
    }
    await writeFileWhole(
      path.join(dataDir, MANIFEST),
      Buffer.from(JSON.stringify(manifest, null, 2)),
    )
    return { source, state: 'fetched', from: found.from, bytes: bytes.byteLength }
  } catch (error) {
    if (error instanceof LoadRefusal || error instanceof DataRefusal) {
      return { source, state: 'refused', refusal: error }
    }
    throw error
  }
}

interface Found {
  bytes: Uint8Array
  from: string
  /** As the publisher sends it: still to be prepared. */
  isRaw: boolean
}

async function fetchFrom(
  source: DataSource,
  origin: DataOrigin,
  signal: AbortSignal | undefined,
): Promise<Found | undefined> {
  const limits = { maxBytes: source.maxBytes, signal, refuseHtml: true }
  switch (origin.kind) {
    case 'publishers': {
      if (!source.url) return undefined
      const { bytes } = await download(source.url, limits)
      return { bytes, from: source.url, isRaw: true }
    }
    case 'mirror':
      for (const name of namesOf(source)) {
        const address = `${trimEndOf(origin.address, /\//)}/${name}`
        try {
          const { bytes } = await download(encodeURI(address), limits)
          return { bytes, from: address, isRaw: false }
        } catch (error) {
          if (!(error instanceof LoadRefusal && error.params.status === 404)) throw error
        }
      }
      return undefined
    case 'folder':
      for (const name of namesOf(source)) {
        const file = path.join(origin.folder, name)
        const bytes = await ifThere(readFile(file))
        if (bytes) return { bytes, from: path.basename(file), isRaw: false }
      }
      return undefined
  }
}

const namesOf = ({ file, otherNames }: DataSource): string[] => [file, ...(otherNames ?? [])]

/** How much of a file is looked at for the words it begins with. */
const BEGINNING_BYTES = 4096

/** @throws {DataRefusal} when the bytes cannot be the set */
function check(source: DataSource, bytes: Uint8Array): void {
  const size = bytes.byteLength
  if (size < source.minBytes || size > source.maxBytes) {
    throw new DataRefusal('size', { bytes: size, min: source.minBytes, max: source.maxBytes })
  }
  const beginning = new TextDecoder().decode(bytes.subarray(0, BEGINNING_BYTES))
  const missing = source.beginsWith.filter((word) => !beginning.includes(word))
  if (missing.length > 0) {
    const found = beginning.replace(/\s+/g, ' ').slice(0, 80)
    throw new DataRefusal('content', { missing: missing.join(', '), found })
  }
}

async function isWhole(dataDir: string, source: DataSource, manifest: Manifest): Promise<boolean> {
  const kept = manifest[source.file]
  if (!kept) return false
  const bytes = await ifThere(readFile(path.join(dataDir, source.file)))
  return bytes !== undefined && sha256Of(bytes) === kept.sha256
}

async function readManifest(dataDir: string): Promise<Manifest> {
  const bytes = await ifThere(readFile(path.join(dataDir, MANIFEST)))
  return bytes ? (JSON.parse(bytes.toString()) as Manifest) : {}
}

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
