import { describeRights, readRightsChange } from '@/accounts/describeRights'
import { COLON } from '@/i18n/colon'
import type { Label, Locale } from '@/i18n/locales'
import { fillIn } from '@/text/fillIn'
import { describePlannedDetail, TRANSITIONS } from '@/workflow'

import { AUDIT_ACTIONS, isAuditAction } from './actions'
import { describeQuestion, describeSearch } from './mapQuestion'

/** A line of the log, as it is kept. */
export interface LoggedEvent {
  action: string
  summary?: string | null
  actorName?: string | null
  details?: unknown
}

const THE_SITE: Label = { fr: 'Le site', en: 'The site', es: 'El sitio' }

const UNKNOWN: Label = { fr: '{who} : {what}', en: '{who}: {what}', es: '{who}: {what}' }

/**
 * A line of the log as a sentence in a language. What was recorded by an earlier version, under a
 * name that is no longer used, says who and what.
 *
 * @example
 * describeEvent({ action: 'pages.publish', summary: 'Méthode', actorName: 'Ana' }, 'fr')
 * // 'Ana a publié la page « Méthode ».'
 */
export function describeEvent(event: LoggedEvent, locale: Locale): string {
  const { action, summary } = event
  const who = actorOf(event, locale)
  const words = isAuditAction(action) ? AUDIT_ACTIONS[action].sentence : UNKNOWN
  const sentence = fillIn(words[locale], { who, what: whatOf(action, summary ?? '', locale) })
  const detail = detailOf(event, locale)
  return detail ? `${sentence.replace(/\.$/, '')}${COLON[locale]} ${detail}.` : sentence
}

/** Of an account, what it may do before and after; of what was planned, for when and since when. */
function detailOf({ action, details }: LoggedEvent, locale: Locale): string {
  const change = action.startsWith('account.') ? readRightsChange(details) : undefined
  return change ? describeRights(change, locale) : describePlannedDetail(details, locale)
}

/** The name of who did it, as it was then; the site's for what it did by itself. */
export const actorOf = ({ actorName }: Pick<LoggedEvent, 'actorName'>, locale: Locale): string =>
  actorName?.trim() || THE_SITE[locale]

/** What the line is about: earlier versions put the name of the action before it. */
function whatOf(action: string, summary: string, locale: Locale): string {
  const [subject = ''] = action.split('.')
  if (action === 'map.search') return describeSearch(summary, locale)
  if (subject === 'map') return describeQuestion(summary, locale)
  const read = RESTRICTED_READ.exec(summary)
  if (read) return whatWasAsked(read[1] ?? '')
  const prefix = FORMER_PREFIXES[subject]
  return prefix ? summary.replace(prefix, '') : summary
}

/** The collection, which the sentence names in words, and what was asked of it. */
const RESTRICTED_READ = /^(?:lmia-approvals|employers)(?:: (.*))?$/

/** How an answer is shaped, which says nothing of what was read. */
const SHAPE = /^(?:depth|draft|fallback-locale|locale|pagination|populate|select)(?:\[|=|$)/

/** The question as it was sent, without its shape: evidence, in no language. */
function whatWasAsked(question: string): string {
  const asked = question.split('&').filter((part) => part !== '' && !SHAPE.test(part))
  return asked.length > 0 ? ` (${asked.join('&')})` : ''
}

const LABELS = Object.values(TRANSITIONS.text).map(({ label }) => label.fr)
const TEXT_PREFIX = new RegExp(`^(?:${[...LABELS, 'Version reprise', 'Traduction'].join('|')}) : `)

const FORMER_PREFIXES: Partial<Record<string, RegExp>> = {
  'guide-chapters': TEXT_PREFIX,
  updates: TEXT_PREFIX,
  pages: TEXT_PREFIX,
  translations: TEXT_PREFIX,
  'lmia-corrections': /^(?:employerAlias|cityAlias|movedPoint|occupationFix|exclusion): /,
}
