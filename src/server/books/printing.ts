import { readFileSync } from 'node:fs'
import path from 'node:path'

import { type PrintedDocument, withPageNumbers, writePrinted } from '@/exports/book/printed'
import { pageNumbers } from '@/exports/pdf/pageNumbers'

import { printPdf } from './chromium/print'

/** The guide of the example world takes some seconds; a busy machine, ten times that. */
const TIMEOUT_MS = 120_000

interface Options {
  chromium: string
  /** Where the document is read as a page: links are written from there. */
  address: string
}

/** Prints a document twice: page numbers of the contents are known once it was printed. */
export const printDocument = (html: string, { chromium, address }: Options): Promise<Uint8Array> =>
  printPdf({
    chromium,
    html,
    address,
    timeoutMs: TIMEOUT_MS,
    again: (printed) => {
      const numbered = withPageNumbers(html, pageNumbers(printed))
      return numbered === html ? undefined : numbered
    },
  })

let style: string | undefined

/**
 * The document with the look of all printed ones.
 *
 * @param assets folder of our built files
 */
export function wholeDocument(document: PrintedDocument, assets: string): string {
  style ??= readStyle(assets)
  return writePrinted(document, style)
}

/** Built by `src/enhance/build.mjs`, letters included; without a build, a plain look. */
function readStyle(assets: string): string {
  try {
    const manifest = JSON.parse(readFileSync(path.join(assets, 'manifest.json'), 'utf8')) as Record<
      string,
      string
    >
    return readFileSync(path.join(assets, manifest['printed.css'] ?? ''), 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return ''
  }
}
