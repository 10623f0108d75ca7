import { LIFE } from './life'
import { PAPERS_AND_WORK } from './papersAndWork'

/**
 * Words that people use for the same thing, in the three languages and by their acronyms. Each line
 * is one idea; adding a way to say it is adding it to its line. The first word written is the one
 * the site itself uses.
 */
export const SYNONYMS: readonly (readonly string[])[] = [...PAPERS_AND_WORK, ...LIFE]

/**
 * Languages somebody speaks. French has no line: nearly everyone speaks it, and who types it looks
 * for a course.
 */
export const LANGUAGE_SYNONYMS: readonly (readonly string[])[] = [
  ['espagnol', 'Spanish', 'español', 'latino'],
  ['anglais', 'English', 'inglés'],
  ['créole', 'Creole', 'criollo', 'kreyòl', 'Haïti', 'Haiti'],
  ['tagalog', 'filipino', 'philippin', 'tagalo'],
  ['portugais', 'Portuguese', 'portugués'],
]
