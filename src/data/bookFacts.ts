/** What is known of a file to take along, beside a link to it. */
export interface BookFacts {
  /** Its length; nothing until it was made once. */
  bytes: number | null
  /** The day when its words last changed, 'YYYY-MM-DD'. */
  day: string
}

type Look = (path: string) => Promise<BookFacts | undefined>

// One per process: the server makes the files, pages that Next bundled apart show what it knows of them.
const holder = globalThis as typeof globalThis & { accompagnerBooks?: Look }

/** Lets pages ask what is known of the files that this process makes. */
export function announceBooks(look: Look): void {
  holder.accompagnerBooks = look
}

/** @param path where the file is asked for */
export const findBookFacts = async (path: string): Promise<BookFacts | undefined> =>
  holder.accompagnerBooks?.(path)
