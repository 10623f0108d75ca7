import type { Directory } from '@/directory/ask/directory'
import { findIn, type Found } from '@/directory/ask/find'
import type { Helper } from '@/directory/nearest'
import { wordsOf } from '@/directory/search/words'
import type { Locale } from '@/i18n/locales'
import { remember } from '@/text/remember'
import { typedLine } from '@/text/typed'

import { bodyFor, calledBy, communityLine } from './bodies'
import { type Danger, dangerIn } from './danger'
import type { Excerpt } from './excerpt'
import { asksForHands, asksForProfession, asksWho, languageInWords, saysSpoken } from './intents'
import type { SiteQuestion } from './question'
import { leavesAside } from './question'
import { withoutFigures, withoutHarmless } from './figures'
import type { Tell } from './sayings'
import { NOTHING_TOLD, type Told } from './sayings/told'
import { writtenWhole } from './subjects/chat'
import { isForPeople } from './subjects/hear'
import { askedTerm, type TermAsked } from './terms'
import type { TextHit, TextIndex } from './textIndex'
import type { SearchText, Section } from './types'

/** What a search of the whole site found. */
export interface Answer {
  /** Texts that answer, best first. */
  texts: TextHit[]
  /** The words to show of a section. */
  excerpt: (section: Section) => Excerpt | undefined
  /** Who can help with it, as the directory ranks them. */
  found: Found
  /** An organization whose name was typed: it is what was looked for. */
  named: Helper | null
  /** A public body that was asked for, by its name or its number. */
  called: SearchText | null
  /** A word of the glossary that was asked for. */
  term: TermAsked | null
  /** What danger the words tell of, and the number for it. */
  danger: { kind: Danger; body: SearchText | null } | null
  /** The number for a danger that nobody names, and that somebody who says something like it may be in. */
  inCase: { body: SearchText; isLikely: boolean } | null
  /** What is looked for was told by the whole of the words, and not by single ones. */
  isServiceTold: boolean
  /** The number that finds help anywhere. */
  elsewhere: SearchText | null
  /** A place was said, and nobody within reach of it offers what is meant. */
  isNobodyNear: boolean
  /** Somebody is looked for rather than words: those who help come first. */
  isForWhom: 'only' | 'first' | null
  /** The language that whoever helps must speak; understood from the words or asked for. */
  language: string | null
  /** Nobody found speaks it: those found do not. */
  isLanguageMissed: boolean
}

/** A text this much weaker than the best, as a share, answers something else. */
const STILL_ANSWERS = 0.45

/** A text that answers a subject this surely is what was asked for. */
const ANSWERS = 0.95

/** Answers a question in one language, from the texts and from the directory. */
export function answerIn(
  directory: Directory,
  texts: TextIndex,
  question: SiteQuestion,
  locale: Locale,
  { now, tell = () => NOTHING_TOLD }: { now?: Date; tell?: Tell } = {},
): Answer {
  const typed = writtenWhole(typedLine(question.q ?? ''))
  const whole = tell(withoutFigures(typed))
  const spoken = question.language
    ? { language: question.language, q: typed }
    : leavesAside(question, 'language') || isOtherwise(whole, typed)
      ? undefined
      : languageInWords(typed, directory.languages)
  const asked = { ...question, q: spoken?.q ?? typed, language: spoken?.language }
  const first = findSpeaking(directory, asked, locale, now)
  const words = first.found.asked.q ?? ''
  // Who asks for a language asks for somebody: the other words tell what for.
  const told = spoken ? tell(withoutFigures(spoken.q)) : whole
  const isServiceTold = isMeantBy(told, first.found, question)
  const { found, isLanguageMissed } = isServiceTold
    ? findSpeaking(directory, asked, locale, now, [told.service!])
    : first
  const { hits, excerpt } = texts.search(words, found.meant, told)
  const best = hits[0]?.score ?? 0
  const kind = leavesAside(question, 'emergency') ? undefined : dangerIn(typed, texts.has)
  return {
    excerpt,
    texts: hits.filter(({ score, isNamed }) => isNamed || score >= best * STILL_ANSWERS),
    found,
    named: namedIn(first.found.helpers, words) ?? namedIn(found.helpers, words),
    called: calledBy(typed, texts.all),
    term: askedTerm(words, texts.all),
    danger: kind ? { kind, body: bodyFor(kind, texts.all) } : null,
    inCase: leavesAside(question, 'emergency')
      ? null
      : inCaseOf(dangerToldBy(typed, whole), kind, texts.all),
    elsewhere: communityLine(texts.all),
    isServiceTold,
    isNobodyNear: isNobodyNear(found),
    isForWhom: isForWhom(
      typed,
      found,
      spoken !== undefined,
      texts.leadServices,
      (hits[0]?.answers ?? 0) >= ANSWERS,
      told.sure !== undefined && told.service === undefined && !isForPeople(told.sure),
    ),
    language: spoken?.language ?? null,
    isLanguageMissed,
  }
}

/** "No fire alarm" is about a fire and tells of none: where something is only named as a danger is, phrases alone are heard. */
const dangerToldBy = (typed: string, { danger }: Told): Told['danger'] =>
  withoutHarmless(typed) === withoutFigures(typed) ? danger : undefined

/** Beside a danger that was named: who has no roof may be in danger of life. */
function inCaseOf(
  danger: Told['danger'],
  named: Danger | undefined,
  texts: readonly SearchText[],
): Answer['inCase'] {
  if (!danger || danger.kind === named || (named && named !== 'shelter')) return null
  const body = bodyFor(danger.kind, texts)
  return body ? { body, isLikely: danger.isLikely } : null
}

/** Whether a service that whole sayings tell is another one than single words do. */
const isMeantBy = ({ service }: Told, { meant }: Found, question: SiteQuestion): boolean =>
  service !== undefined && meant[0] !== service && !leavesAside(question, 'service')

/** "Can my daughter study in English", "I want to speak French on Sundays" ask for nobody who speaks it. */
const isOtherwise = ({ sure, service }: Told, typed: string): boolean =>
  !asksWho(typed) &&
  (service === LEARNING || (sure !== undefined && FRENCH.test(sure)) || isAtSchool(sure, typed))

const LEARNING = 'francization'
const FRENCH = /^french/
const SCHOOL = /^(?:school|englishCourse)/

const isAtSchool = (sure: string | undefined, typed: string): boolean =>
  sure !== undefined && SCHOOL.test(sure) && !saysSpoken(typed)

const isNobodyNear = ({ place, meant, helpers }: Found): boolean =>
  place !== null &&
  meant.length > 0 &&
  !helpers.some(({ organization: { services } }) =>
    services.some(({ service }) => meant.includes(service)),
  )

/**
 * Whether somebody is looked for: who asks for a language, or for anybody in a place, wants them before any
 * text; so does who asks for anybody, or tells a need that no text is first of all about, unless a text says
 * all of it.
 */
function isForWhom(
  typed: string,
  found: Found,
  isSpoken: boolean,
  leadServices: ReadonlySet<string>,
  isAnswered: boolean,
  isTold: boolean,
): Answer['isForWhom'] {
  const isAsked = asksWho(typed)
  if (isSpoken || (found.place && (isAsked || asksForProfession(typed)))) return 'only'
  if (isAsked && (asksForHands(typed) || asksForProfession(typed))) return 'first'
  if (isTold) return null
  if (found.meant.some((service) => leadServices.has(service))) return null
  if (isAsked || found.about !== null) return 'first'
  return found.meant.length > 0 && !isAnswered ? 'first' : null
}

/** When nobody found speaks the language asked for, who does not is shown, and it is said. */
function findSpeaking(
  directory: Directory,
  asked: SiteQuestion,
  locale: Locale,
  now: Date | undefined,
  meant?: readonly string[],
): { found: Found; isLanguageMissed: boolean } {
  const found = findAnyway(directory, asked, locale, now, meant)
  if (!asked.language || found.total > 0) return { found, isLanguageMissed: false }
  const others = findAnyway(directory, { ...asked, language: undefined }, locale, now, meant)
  return { found: others, isLanguageMissed: others.total > 0 }
}

/** A place that leads nowhere keeps nobody from an answer: it is left aside, and said to be. */
function findAnyway(
  directory: Directory,
  { q, place, lat, lon, language, page, without }: SiteQuestion,
  locale: Locale,
  now: Date | undefined,
  meant?: readonly string[],
): Found {
  const options = {
    meant,
    isPlaceLeft: leavesAside({ without }, 'place'),
    isNeedLeft: leavesAside({ without }, 'service'),
  }
  const asked = { q, place, lat, lon, language, page }
  const found = findIn(directory, asked, locale, now, options)
  if (!found.unresolvedPlace) return found
  const { unresolvedPlace } = found
  return {
    ...findIn(directory, { q, language, page }, locale, now, { ...options, isPlaceLeft: true }),
    unresolvedPlace,
  }
}

/** Words of a name that tell it from others: "Centre" alone names nobody. */
const MIN_WORDS = 2

/** Names of the sheets that lead, which are much the same at each question. */
const wordsOfName = remember(wordsOf, 4_000)

/** The first organization whose whole name stands in what was typed, or the other way round. */
function namedIn(helpers: readonly Helper[], typed: string): Helper | null {
  const words = new Set(wordsOf(typed))
  if (words.size < MIN_WORDS) return null
  const isNamed = (name: string): boolean => {
    const ofName = wordsOfName(name)
    return ofName.length >= MIN_WORDS && ofName.every((word) => words.has(word))
  }
  return (
    helpers.find(({ organization: { name, otherNames } }) => [name, ...otherNames].some(isNamed)) ??
    null
  )
}
