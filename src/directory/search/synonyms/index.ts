import { HEALTH, LIFE } from './life'
import { PAPERS_AND_WORK } from './papersAndWork'
import { type Said } from './said'
import { SAID_OF_LIFE } from './saidOfLife'
import { SAID_OF_WORK } from './saidOfWork'

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

/** What asks for a course. */
const LEARNING = [
  'apprendre',
  'cours',
  'classe',
  'classes',
  'learn',
  'learning',
  'class',
  'course',
  'courses',
  'lessons',
  'aprender',
  'aprendo',
  'estudiar',
  'clase',
  'clases',
  'curso',
  'cursos',
]

/** What people say that a sheet does not: who lacks a language needs an interpreter, not a course. */
export const HINTS: readonly Said[] = [
  ...SAID_OF_WORK,
  ...SAID_OF_LIFE,
  {
    means: 'interprétation',
    said: [
      'no French',
      'don’t speak French',
      'don’t understand French',
      'don’t speak good French',
      'speak little French',
      'don’t understand English',
      'no English',
      'don’t speak English',
      'pas français',
      'pas bien français',
      'parle peu français',
      'sans français',
      'pas anglais',
      'no francés',
      'no hablo francés',
      'no hablo bien francés',
      'hablo poco francés',
      'no entiendo francés',
      'no entiendo el francés',
      'no inglés',
      'no hablo inglés',
      'no entiendo inglés',
      'no hablo nada de francés',
      'no hablo nada de inglés',
      'parle ni français ni anglais',
      'ni français ni anglais',
      'ni francés ni inglés',
    ],
    unless: LEARNING,
  },
  {
    means: 'cherche un emploi',
    said: ['pas de travail', 'sans travail', 'no work', 'sin trabajo'],
    // Who cannot work is hurt, not out of work.
    unless: [...HEALTH, 'hurt', 'injured', 'back', 'dos', 'espalda', 'blessé', 'lastimado'],
  },
  // A sick baby needs a doctor.
  { means: 'garderie', said: ['bébé', 'baby', 'bebé'], unless: HEALTH },
]
