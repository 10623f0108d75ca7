/**
 * Refusals: why a file is not imported at all. Each has a code and parameters; the sentences,
 * in three languages, are in `messages.ts`. A refusal never changes the store.
 */
export const REFUSAL_CODES = [
  'fileEmpty',
  'fileTooLarge',
  'fileTypeUnknown',
  'fileIsHtml',
  'fileIsOldExcel',
  'fileIsPdf',
  'fileIsArchive',
  'bytesUnreadable',
  'workbookDamaged',
  'workbookTooLarge',
  'workbookEncrypted',
  'workbookSheetMissing',
  'headerMissing',
  'columnMissing',
  'otherTable',
  'noRows',
  'tooManyRows',
  'periodUnreadable',
  'kindUnreadable',
  'periodOverlaps',
  'importConcurrent',
  'importCancelled',
  'importLost',
  'importOvertaken',
] as const

export type RefusalCode = (typeof REFUSAL_CODES)[number]
export type RefusalParams = Record<string, string | number>

/** A file that is not imported, with the reason as a code and what was found. */
export class ImportRefusal extends Error {
  override name = 'ImportRefusal'
  readonly code: RefusalCode
  readonly params: RefusalParams

  constructor(code: RefusalCode, params: RefusalParams = {}) {
    super(`${code} ${JSON.stringify(params)}`)
    this.code = code
    this.params = params
  }
}

/** Parameters that quote what the file holds. */
const QUOTING_PARAMS = ['found', 'title', 'detail'] as const

/**
 * The same refusal without a word of the file: what an address answered is nobody's to read through
 * the site when it was no list.
 */
export function withoutQuotes({ code, params }: ImportRefusal): ImportRefusal {
  const quoted = QUOTING_PARAMS.filter((name) => name in params).map((name) => [name, '…'])
  return new ImportRefusal(code, { ...params, ...Object.fromEntries(quoted) })
}
