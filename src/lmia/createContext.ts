/** Prepares what an import needs: the gazetteer embedded in the site, or the full one. */
import type { LmiaContext } from './context'
import { buildEmbeddedGazetteer } from './place/embeddedGazetteer'
import { buildFullGazetteer, type GazetteerFiles } from './place/fullGazetteer'
import { createGazetteer } from './place/gazetteer'
import type { GazetteerData } from './place/gazetteerData'

/**
 * The context of a run. Without files, the embedded gazetteer; with the contents of the official
 * sets, the full one.
 * @throws {Error} naming the file that is not what it should be
 */
export const createContext = (files?: GazetteerFiles): LmiaContext => ({
  gazetteer: createGazetteer(gazetteerDataOf(files)),
})

/** What the gazetteer knows, as data: the one embedded, or that of the official sets. */
export const gazetteerDataOf = (files?: GazetteerFiles): GazetteerData =>
  files ? buildFullGazetteer(files) : buildEmbeddedGazetteer()

export type { GazetteerFiles }
