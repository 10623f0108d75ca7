import type { MongodbDatabase } from '../mongodb/database'

/** The parts of the guide in reading order, as this step found them. */
const PARTS = ['programmes', 'status', 'labour', 'living', 'staying', 'accompanying', 'useful']
const PLACES_IN_A_PART = 1000

interface Chapter {
  part?: string | null
  order?: number | null
  place?: number
}

/** Gives each chapter, and each of its versions, its place in the guide: the lists sort by it. */
export async function placeChapters(db: MongodbDatabase): Promise<void> {
  const chapters = db.collection<Chapter>('guide-chapters')
  for (const chapter of await chapters.find({ place: { $exists: false } }).toArray()) {
    await chapters.updateOne({ _id: chapter._id }, { $set: { place: placeOf(chapter) } })
  }
  const versions = db.collection<{ version: Chapter }>('_guide-chapters_versions')
  for (const { _id, version } of await versions
    .find({ 'version.place': { $exists: false } })
    .toArray()) {
    await versions.updateOne({ _id }, { $set: { 'version.place': placeOf(version) } })
  }
}

function placeOf({ part, order }: Chapter): number {
  const index = PARTS.indexOf(part ?? '')
  const partIndex = index === -1 ? PARTS.length : index
  return partIndex * PLACES_IN_A_PART + Math.min(Math.max(order ?? 0, 0), PLACES_IN_A_PART - 1)
}
