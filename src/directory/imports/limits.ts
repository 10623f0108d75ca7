/**
 * Limits of a file of organizations, each some ten times what a province has: the directory holds a few
 * hundred. A file is read whole; what is larger is refused before it is unpacked.
 */
export const IMPORT_LIMITS = {
  /** Of the file as it is sent, in bytes. */
  fileBytes: 16 * 1024 * 1024,
  /** Of a package once unpacked, in bytes. */
  unpackedBytes: 48 * 1024 * 1024,
  /** Organizations or places of one sheet. */
  rows: 2_000,
  columns: 300,
  /** Sheets of a workbook, or tables of a package, that may be chosen from. */
  sheets: 30,
  /** Characters kept of a cell: what is longer than any field is not taken, and said. */
  cell: 20_000,
  /** Characters of a whole sheet: it is kept until it is applied. */
  tableChars: 4_000_000,
  /**
   * All that is kept of a file, in bytes as MongoDB keeps it: a document holds 16 MB at most, and is
   * kept whole on every database.
   */
  documentBytes: 12 * 1024 * 1024,
  /** What is to be written, in the same bytes: what was written stands beside it in the end. */
  planBytes: 5 * 1024 * 1024,
  /** First lines among which the headings are looked for. */
  headingLines: 15,
  /** Lines of a quoted cell of a CSV: descriptions have paragraphs. */
  linesInCell: 500,
} as const
