import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'

import { ifThere } from '@/disk/ifThere'

import type { LmiaContext } from '../context'
import { type GazetteerFiles, gazetteerDataOf } from '../createContext'
import { createGazetteer } from '../place/gazetteer'
import type { GazetteerData } from '../place/gazetteerData'

/** The official files, as `npm run data:sync` names them in the data folder. */
const GAZETTEER_FILES: Record<keyof Required<GazetteerFiles>, string> = {
  places: 'lh_p.geojson',
  placesLookup: 'lut.json',
  municipalities: 'MUN.csv',
  sectors: 'CA.txt',
  schools: 'school-points.csv',
}

const OPTIONAL: ReadonlySet<string> = new Set<keyof GazetteerFiles>(['schools'])

const geoFolder = (dataDir: string): string => path.join(dataDir, 'geo')

interface Loaded {
  stamp: string
  data: GazetteerData
  context: LmiaContext
}

// One per process and folder: building the full gazetteer takes a second.
const shared = globalThis as typeof globalThis & { accompagnerLmiaContext?: Map<string, Loaded> }

/** What imports need: the gazetteer of the official sets when they are installed, else our own. */
export const loadLmiaContext = async (dataDir: string): Promise<LmiaContext> =>
  (await load(dataDir)).context

/** The names and places of that gazetteer, for who looks a place up without a list. */
export const loadGazetteerData = async (dataDir: string): Promise<GazetteerData> =>
  (await load(dataDir)).data

async function load(dataDir: string): Promise<Loaded> {
  const known = (shared.accompagnerLmiaContext ??= new Map())
  const stamp = await stampOf(geoFolder(dataDir))
  const before = known.get(dataDir)
  if (before?.stamp === stamp) return before
  const files = stamp === NOT_INSTALLED ? undefined : await readGazetteerFiles(geoFolder(dataDir))
  const data = gazetteerDataOf(files)
  const loaded = { stamp, data, context: { gazetteer: createGazetteer(data) } }
  known.set(dataDir, loaded)
  return loaded
}

/** Whether the official sets that the full gazetteer needs are all there. */
export const isGazetteerInstalled = async (dataDir: string): Promise<boolean> =>
  (await stampOf(geoFolder(dataDir))) !== NOT_INSTALLED

/** The contents of the official files of a folder. */
async function readGazetteerFiles(folder: string): Promise<GazetteerFiles> {
  const files: Partial<GazetteerFiles> = {}
  for (const [name, file] of entriesOf(GAZETTEER_FILES)) {
    const text = await ifThere(readFile(path.join(folder, file), 'utf8'))
    if (text !== undefined) files[name] = text
  }
  return files as GazetteerFiles
}

const NOT_INSTALLED = 'not installed'

/** Changes when a file of the folder does; says when the needed ones are not all there. */
async function stampOf(folder: string): Promise<string> {
  const stamps: string[] = []
  for (const [name, file] of entriesOf(GAZETTEER_FILES)) {
    const found = await ifThere(stat(path.join(folder, file)))
    if (found) stamps.push(`${name} ${found.size} ${found.mtimeMs}`)
    else if (!OPTIONAL.has(name)) return NOT_INSTALLED
  }
  return stamps.join('\n')
}

const entriesOf = <Key extends string>(record: Record<Key, string>) =>
  Object.entries(record) as [Key, string][]
