import { type Field, type SanitizedConfig, type TabAsField, traverseFields } from 'payload'

const WHOLE = '@/admin/ValueDiff#WholeDiff'
const BY_WORDS = '@/admin/ValueDiff#WordDiff'

/** By the type of a field. Payload strikes letters within words, and says several choices by their codes. */
const COMPARED = {
  checkbox: WHOLE,
  email: BY_WORDS,
  number: WHOLE,
  radio: WHOLE,
  select: WHOLE,
  text: BY_WORDS,
  textarea: BY_WORDS,
} satisfies Partial<Record<Field['type'], string>>

type ComparedField = Extract<Field, { type: keyof typeof COMPARED }>

/** Lets two versions be compared as people read them, after Payload has built its config. */
export function comparedAsRead(config: SanitizedConfig): SanitizedConfig {
  for (const { fields } of config.collections) {
    traverseFields({
      fields,
      callback: ({ field }) => {
        if (isCompared(field)) compareAsRead(field)
      },
    })
  }
  return config
}

const isCompared = (field: Field | TabAsField): field is ComparedField => field.type in COMPARED

/** A field that says for itself how it is compared goes on doing so. */
function compareAsRead(field: ComparedField): void {
  const admin = (field.admin ??= {})
  Object.assign(admin, { components: { Diff: COMPARED[field.type], ...admin.components } })
}
