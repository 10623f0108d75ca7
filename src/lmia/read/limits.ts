/**
 * Limits of one file. The largest list published so far has 1.4 MB, 25,579 rows and unpacks to
 * 9 MB, so each limit leaves ten times that. A list is held whole while it is read: what is larger
 * would take more memory than a site has by itself (`HEAP_LIMIT_MB`), and end its process.
 */
export const MAX_FILE_BYTES = 32 * 1024 * 1024
/** What of that a site takes that limits what is sent to it, in whole megabytes. */
export const maxListMegabytes = (uploadLimitMb: number): number =>
  Math.min(MAX_FILE_BYTES / 1024 / 1024, uploadLimitMb)
/** All parts of a workbook together, once unpacked. */
export const MAX_UNPACKED_BYTES = 96 * 1024 * 1024
/** Parts in a workbook's archive; real lists have about twelve. */
export const MAX_ARCHIVE_ENTRIES = 2_000
export const MAX_RECORDS = 260_000
/** Columns read of a record; further cells are ignored and said. */
export const MAX_COLUMNS = 64
/** What Excel itself allows in a cell; the longest employer name so far has 214 characters. */
export const MAX_CELL_CHARS = 32_767
/** Header and title are looked for in these first records. */
export const HEADER_SEARCH_RECORDS = 60
/** A quoted cell that runs over more lines was never closed. Footnotes run over three. */
export const MAX_LINES_IN_CELL = 12
