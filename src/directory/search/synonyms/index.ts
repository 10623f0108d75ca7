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

/** Who says that they lack the language needs an interpreter, not a course: said, never found in a sheet. */
export const LACKED_LANGUAGE = {
  need: 'interprétation',
  said: [
    'no French',
    'don’t speak French',
    'don’t understand French',
    'no English',
    'don’t speak English',
    'pas français',
    'sans français',
    'pas anglais',
    'no francés',
    'no hablo francés',
    'no hablo bien francés',
    'no entiendo francés',
    'no entiendo el francés',
    'no inglés',
    'no hablo inglés',
    'no entiendo inglés',
  ],
} as const
