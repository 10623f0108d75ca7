/**
 * Why an import does not happen, when the list itself is not to blame. Sentences in three
 * languages are in `loadMessages.ts`; refusals of lists are in `refusal.ts`.
 */
export const LOAD_CODES = [
  'addressUnreadable',
  'addressPrivate',
  'addressUnreachable',
  'answerStatus',
  'answerSlow',
  'answerCut',
  'answerTooLarge',
  'answerHtml',
  'tooManyRedirects',
  'bytesMissing',
  'importUnderWay',
  'listsWaiting',
  'importGivenUp',
] as const
export type LoadCode = (typeof LOAD_CODES)[number]

export const isLoadCode = (code: string): code is LoadCode =>
  (LOAD_CODES as readonly string[]).includes(code)

/** An import that does not happen, with what was found. Nothing was changed. */
export class LoadRefusal extends Error {
  override name = 'LoadRefusal'
  constructor(
    readonly code: LoadCode,
    readonly params: Record<string, string | number>,
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(params)}`, options)
  }
}
