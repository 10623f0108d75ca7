/** The kinds of messages whose words the team may change, by the file that has them. */
export const TEMPLATE_CODES = [
  'account',
  'password',
  'signIn',
  'secondStep',
  'mapAccess',
  'sheetAccess',
  'link',
  'proposal',
  'hidden',
  'feedback',
  'follow',
  'review',
  'returned',
  'refusedPlan',
  'comment',
  'outsideReading',
  'translation',
  'terms',
] as const

export type TemplateCode = (typeof TEMPLATE_CODES)[number]
