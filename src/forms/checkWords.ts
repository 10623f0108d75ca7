import { type FormErrorCode, LONG_FIELDS } from './readForms'

/** The sentences with which a browser says what is wrong, in the page's language. */
export interface CheckWords {
  /** What is said on top of one, and of `{count}`, to correct. */
  one: string
  several: string
  /** Between the name of a field and what is wrong with it. */
  colon: string
  errors: Record<FormErrorCode, string>
  /** Of a message, which may be longer than a line. */
  tooLongText: string
}

/** What is wrong with a field, as a sentence. */
export const sayError = (words: CheckWords, code: FormErrorCode, field: string): string =>
  code === 'tooLong' && LONG_FIELDS.has(field) ? words.tooLongText : words.errors[code]
