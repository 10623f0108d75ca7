import type { Refusal, RefusalCode } from './messages'

/** The field of the form where each lack of a text is mended. */
const FIELDS = {
  titleMissing: 'title',
  summaryMissing: 'summary',
  contentEmpty: 'content',
  slugInvalid: 'slug',
  sourcesMissing: 'sources',
  sourcesUnchecked: 'sources',
  reviewByMissing: 'reviewBy',
  reviewByPast: 'reviewBy',
  changeNoteMissing: 'changeNote',
  tableUneven: 'content',
  tableEmpty: 'content',
  tableColumnsUnnamed: 'content',
  tableRowsUnnamed: 'content',
  contactEmpty: 'content',
  contactNotListed: 'content',
  deadlineWhatMissing: 'content',
  deadlineBeforeMissing: 'content',
  deadlinePast: 'content',
} as const satisfies Partial<Record<RefusalCode, string>>

/** The field where what a refusal names is mended; nothing when no field would mend it. */
export function fieldOf({ code, field }: Refusal): string | undefined {
  if (field) return field
  return code in FIELDS ? FIELDS[code as keyof typeof FIELDS] : undefined
}
