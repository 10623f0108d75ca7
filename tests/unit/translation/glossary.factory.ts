import type { GlossaryTerm } from '@/translation/glossary'

/** A term of the glossary, of which a test says what it needs. */
export const term = (source: string, more: Partial<GlossaryTerm> = {}): GlossaryTerm => ({
  id: source,
  source,
  variants: [],
  definition: 'Ce que le mot veut dire.',
  forbidden: [],
  ...more,
})
