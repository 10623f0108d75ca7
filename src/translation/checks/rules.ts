import {
  findAmounts,
  findDates,
  findEmails,
  findLinks,
  findMarks,
  findNumbers,
  findPhones,
  findPlaceholders,
} from './figures'
import {
  findCapital,
  findDoubleWords,
  findEnding,
  findFormats,
  findLength,
  findUntranslated,
} from './style'
import { CHECK_RULES, type CheckedPassage, type CheckRule, type Find, type Finding } from './types'
import { findConsistency, findForbidden, findTerms } from './wording'

/**
 * What a finding does: `blocks` stops an approval until somebody says why it may stay (`despite`);
 * `warns` is a hint to who writes and who approves.
 */
export type CheckLevel = 'blocks' | 'warns'

interface Rule {
  level: CheckLevel
  find: Find
}

/** Every rule. What a reader could be harmed by blocks; what is only less well written warns. */
export const RULES: Record<CheckRule, Rule> = {
  numbers: { level: 'blocks', find: findNumbers },
  amounts: { level: 'blocks', find: findAmounts },
  dates: { level: 'blocks', find: findDates },
  phones: { level: 'blocks', find: findPhones },
  links: { level: 'blocks', find: findLinks },
  emails: { level: 'blocks', find: findEmails },
  marks: { level: 'blocks', find: findMarks },
  placeholders: { level: 'blocks', find: findPlaceholders },
  forbidden: { level: 'blocks', find: findForbidden },
  terms: { level: 'warns', find: findTerms },
  formats: { level: 'warns', find: findFormats },
  ending: { level: 'warns', find: findEnding },
  capital: { level: 'warns', find: findCapital },
  doubleWords: { level: 'warns', find: findDoubleWords },
  untranslated: { level: 'warns', find: findUntranslated },
  length: { level: 'warns', find: findLength },
  consistency: { level: 'warns', find: findConsistency },
}

/** All that the rules find in a translation, in their order; nothing for one that is empty. */
export const checkPassage = (passage: CheckedPassage): Finding[] =>
  passage.target.trim() === '' ? [] : CHECK_RULES.flatMap((rule) => findingsOf(rule, passage))

/** Whether an approval of this translation needs a reason. */
export const needsReason = (passage: CheckedPassage): boolean =>
  CHECK_RULES.some((rule) => RULES[rule].level === 'blocks' && findingsOf(rule, passage).length > 0)

function findingsOf(rule: CheckRule, passage: CheckedPassage): Finding[] {
  const { missing, added } = RULES[rule].find(passage)
  return missing.length + added.length > 0 ? [{ rule, missing, added }] : []
}
