import { readFileSync } from 'node:fs'
import path from 'node:path'

import {
  changeIn,
  type PrintedDocument,
  withPageNumbers,
  writePrinted,
} from '@/exports/book/printed'
import { makeAccessible } from '@/exports/pdf/accessible'
import { pageNumbers } from '@/exports/pdf/pageNumbers'

import { printPdf } from './chromium/print'

/** The guide of the example world takes some seconds; a busy machine, ten times that. */
const TIMEOUT_MS = 120_000

interface Options {
  chromium: string
  /** Where the document is read as a page: links are written from there. */
  address: string
  /** Whether its pages have heads and feet, which are read aloud on none. */
  hasHeads: boolean
  /** Told what keeps a file from being labelled as PDF/UA. */
  onProblems: (problems: readonly string[]) => void
}

/**
 * Prints a document twice, since page numbers of the contents are known once it was printed, and completes its tags. A
 * file that is not PDF/UA all the same is read by everyone else as well as before: it is given, and not labelled.
 */
export async function printDocument(
  html: string,
  { chromium, address, hasHeads, onProblems }: Options,
): Promise<Uint8Array> {
  const printed = await printPdf({
    chromium,
    html,
    address,
    timeoutMs: TIMEOUT_MS,
    again: async (printed) => {
      const numbered = withPageNumbers(html, await pageNumbers(printed))
      return numbered === html ? undefined : numbered
    },
  })
  const { bytes, problems } = await makeAccessible(printed, {
    changedAt: changeIn(html),
    hasHeads,
  })
  if (problems.length > 0) onProblems(problems)
  return bytes
}

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

/**
 * Built by `src/enhance/build.mjs`, letters included. A document without it is not what we print: nothing is kept of
 * a build that is not there, or is older.
 */
function readStyle(assets: string): string {
  const read = (file: string) => readFileSync(path.join(assets, file), 'utf8')
  const { [STYLE]: file } = JSON.parse(read('manifest.json')) as Record<string, string>
  if (!file)
    throw new Error(`The manifest in ${assets} names no ${STYLE}: it is of an older build.`)
  return read(file)
}

const STYLE = 'printed.css'
