import { accompany } from './accompany'
import { changeEmployer } from './changeEmployer'
import { deadlines } from './deadlines'
import { family } from './family'
import { farmPrograms } from './farmPrograms'
import { francization } from './francization'
import { health } from './health'
import { housing } from './housing'
import { internationalMobility } from './internationalMobility'
import { labourStandards } from './labourStandards'
import { permanentResidence } from './permanentResidence'
import { renewPermit } from './renewPermit'
import type { ChapterSeed } from './shape'
import { usefulNumbers } from './usefulNumbers'
import { wageStreams } from './wageStreams'
import { workAccident } from './workAccident'

export { earlierVersion, type ChapterSeed } from './shape'

/** Chapters on real subjects, in every part of the guide, each marked as example content to be validated. */
export const chapters: ChapterSeed[] = [
  farmPrograms,
  wageStreams,
  internationalMobility,
  changeEmployer,
  renewPermit,
  labourStandards,
  workAccident,
  health,
  housing,
  family,
  francization,
  permanentResidence,
  accompany,
  deadlines,
  usefulNumbers,
]
