import { question } from '@/contentVersion/questions'
import { noteEverything } from '@/db/reading'

/** What the server says of the files that it makes. Asking makes none, and never fails. */
export interface Bookshop {
  /** Whether there is a browser that prints. */
  canPrint: boolean
  /** Whether a file is to be had here, made already or not. */
  isMadeHere: (path: string) => boolean
  /** Its length in bytes; nothing until it was made from what is published now. */
  lengthOf: (path: string) => Promise<number | null>
}

// One per process: the server makes the files, pages that Next bundled apart show what it knows of them.
const holder = globalThis as typeof globalThis & { accompagnerBooks?: Bookshop }

/** Lets pages ask what is known of the files that this process makes. */
export function announceBooks(shop: Bookshop): void {
  holder.accompagnerBooks = shop
}

/** Those of some files that are to be had here: the same for as long as the process lives. */
export const booksMadeHere = <Link extends { path: string }>(links: readonly Link[]): Link[] =>
  links.filter(({ path }) => holder.accompagnerBooks?.isMadeHere(path) ?? false)

/** Whether this process makes PDFs: the same for as long as it lives. */
export const canPrintHere = (): boolean => holder.accompagnerBooks?.canPrint ?? false

/**
 * The length of a file. A question: it depends on all that is published, as the file does, and a page that shows it
 * is made anew only when it is another one.
 */
const findLength = question('length of a file', async (path: string): Promise<number | null> => {
  noteEverything()
  return (await holder.accompagnerBooks?.lengthOf(path)) ?? null
})

/** Each file with its length. */
export const withLengths = <Link extends { path: string }>(
  links: readonly Link[],
): Promise<(Link & { bytes: number | null })[]> =>
  Promise.all(links.map(async (link) => ({ ...link, bytes: await findLength(link.path) })))
