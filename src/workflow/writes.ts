import type { TranslationState } from '@/translation/states'
import type { Unit } from '@/translation/types'

import { TEXT_EFFECTS, TRANSLATION_EFFECTS, type Act, type TranslationAct } from './effects'
import { BLANK, type Text, type Translation } from './fields'
import { isPublic } from './states'
import { TRANSITIONS, type TranslationAction, type WorkflowAction } from './transitions'

/** One version to write: the one that everyone reads, or the draft beside it. */
export interface Write<Document> {
  document: Document
  isDraft: boolean
}

/**
 * What an action writes, whole: the text that it acts on and, when that is the published one while
 * a draft is in progress, the same draft again as the latest version, told what happened.
 */
export function textWrites(
  action: WorkflowAction,
  { latest, readable }: { latest: Text; readable: Text },
  act: Act,
): [Write<Text>, ...Write<Text>[]] {
  const { on, to } = TRANSITIONS.text[action]
  const base = on === 'published' ? readable : latest
  const document = {
    ...base,
    ...TEXT_EFFECTS[action](base, act),
    workflowState: to,
    _status: isPublic(to) ? 'published' : 'draft',
  }
  const done = { document: inPlaceOf(latest, document), isDraft: !isPublic(to) }
  if (on === 'draft' || latest._status !== 'draft') return [done]
  const { history, publishedAlone, withdrawal } = document
  const draft = inPlaceOf(document, { ...latest, history, publishedAlone, withdrawal })
  return [done, { document: draft, isDraft: true }]
}

/** What an action writes in a translation, whole. `to` is the state that `transition` answers. */
export function translationWrite(
  action: TranslationAction,
  translation: Translation,
  units: readonly Unit[],
  act: TranslationAct & { to: TranslationState },
): Write<Translation> {
  const isDraft = TRANSITIONS.translation[action].to !== 'published'
  return {
    document: {
      ...translation,
      ...TRANSLATION_EFFECTS[action](translation, units, act),
      workflowState: act.to,
      _status: isDraft ? 'draft' : 'published',
    },
    isDraft,
  }
}

/**
 * `document` with blanks for what only `latest` has, as when it is older than a field: what a write
 * leaves out is otherwise taken from the latest version, and the words of a draft would slip into the
 * text that everyone reads.
 */
export const inPlaceOf = <Document extends object>(
  latest: object,
  document: Document,
): Document => ({
  ...Object.fromEntries(Object.keys(latest).map((field) => [field, BLANK_FIELDS[field] ?? null])),
  ...document,
})

const BLANK_FIELDS: Readonly<Record<string, unknown>> = { ...BLANK }
