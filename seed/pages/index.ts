import { about } from './about'
import { accessibility } from './accessibility'
import { dataSources } from './dataSources'
import { inclusionCriteria } from './inclusionCriteria'
import { method } from './method'
import { privacy } from './privacy'
import type { PageSeed } from './shape'

export type { PageSeed } from './shape'

/** The pages about the site itself. */
export const pages: PageSeed[] = [
  about,
  method,
  inclusionCriteria,
  dataSources,
  privacy,
  accessibility,
]
