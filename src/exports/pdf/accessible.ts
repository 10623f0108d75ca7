import { readPdf, writePdf } from './file'
import { markPages } from './marks'
import { setInfo, setMetadata } from './metadata'
import { problemsIn } from './problems'
import { describeLinks, giveBodies, levelHeadings, mapRoles } from './repairs'
import { TagTree } from './tags'

interface Options {
  /** When what it holds was changed: the same content has the same bytes. The moment of its printing when left out. */
  changedAt?: Date | undefined
  /** Whether what stands in the margins repeats on each page. */
  hasHeads: boolean
}

export interface AccessiblePdf {
  bytes: Uint8Array
  /** What keeps it from being PDF/UA-1; without any it says that it is. */
  problems: readonly string[]
}

/**
 * Completes what Chromium prints to PDF/UA-1 (ISO 14289-1): what is not read aloud is said to be so, lists have bodies,
 * links words, headings an order, the file metadata. It is labelled as PDF/UA only when nothing is found that speaks
 * against it; a file of another shape than Chromium's stays as it is.
 */
export async function makeAccessible(pdf: Uint8Array, options: Options): Promise<AccessiblePdf> {
  try {
    return await complete(pdf, options)
  } catch (error) {
    return { bytes: pdf, problems: [error instanceof Error ? error.message : String(error)] }
  }
}

/** Seconds of work for a whole region: each stage leaves turns to other requests. */
async function complete(pdf: Uint8Array, { changedAt, hasHeads }: Options): Promise<AccessiblePdf> {
  const file = await readPdf(pdf)
  // Its words would be written anew beside those that a key hides.
  if (file.trailer.has('Encrypt')) throw new Error('The PDF is encrypted.')
  const tags = new TagTree(file)
  const words = await markPages(file, tags, hasHeads)
  await describeLinks(file, tags, words)
  await levelHeadings(tags)
  await giveBodies(tags)
  mapRoles(tags)
  file.catalog.set('PageLabels', new Map([['Nums', ['0', new Map([['S', '/D']])]]]))
  setInfo(file, changedAt)
  setMetadata(file, true)
  const problems = await problemsIn(file)
  if (problems.length > 0) setMetadata(file, false)
  return { bytes: await writePdf(file), problems }
}
