import type { FormGuard } from '@/forms/guardFields'
import type { FormErrors, FormValues } from '@/forms/readForms'
import { fromHeader, toHeader } from '@/http/headerValue'

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

export const encodeDraft = (draft: FormDraft): string => toHeader(draft)

/** The draft, or an empty one when there is none or it cannot be read. */
export const decodeDraft = (encoded: string | null): FormDraft => ({
  values: {},
  errors: {},
  ...fromHeader<FormDraft>(encoded),
})
