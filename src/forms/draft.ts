import type { FormGuard } from '@/forms/guardFields'
import type { FormErrors, FormValues } from '@/forms/readForms'

/**
 * What the server says to the page of a form: what was written and what is wrong with it, when it was sent with
 * something to correct, and what the form needs so that it can be sent. It travels from the server to the
 * page it renders in the same breath, and is kept nowhere.
 */
export interface FormDraft {
  values: FormValues
  errors: FormErrors
  guard?: FormGuard
}

/** Header of the server's own request to the page; a reader's request never carries it. */
export const FORM_DRAFT_HEADER = 'x-form-draft'

/** ASCII only, as a header must be. */
export const encodeDraft = (draft: FormDraft): string =>
  Buffer.from(JSON.stringify(draft)).toString('base64url')

/** The draft, or an empty one when there is none or it cannot be read. */
export function decodeDraft(encoded: string | null): FormDraft {
  const empty: FormDraft = { values: {}, errors: {} }
  if (!encoded) return empty
  try {
    return { ...empty, ...(JSON.parse(Buffer.from(encoded, 'base64url').toString()) as FormDraft) }
  } catch {
    // Not ours: somebody made the header up. The form is then simply empty.
    return empty
  }
}
