import type { BlockSeed } from '../blocks'

/** A page about the site itself, in French; `slug` is the internal name its address is made from. */
export interface PageSeed {
  slug: 'about' | 'method' | 'inclusion-criteria' | 'data-sources' | 'privacy' | 'accessibility'
  title: string
  summary: string
  content: BlockSeed[]
}
