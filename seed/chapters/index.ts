import { changeEmployer } from './changeEmployer'
import { farmPrograms } from './farmPrograms'
import { health } from './health'
import { labourStandards } from './labourStandards'
import { permanentResidence } from './permanentResidence'
import type { ChapterSeed } from './shape'
import { workAccident } from './workAccident'

export { earlierVersion, type ChapterSeed } from './shape'

/** Six chapters on real subjects, each marked as example content to be validated. */
export const chapters: ChapterSeed[] = [
  farmPrograms,
  changeEmployer,
  labourStandards,
  workAccident,
  health,
  permanentResidence,
]
