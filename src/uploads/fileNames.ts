import path from 'node:path'

/** A document of `media`, as far as it names its files. */
export interface Files {
  filename?: string | null
  sizes?: Record<string, { filename?: string | null } | null> | null
}

/** The names of an upload's files, of pictures made from it included. */
export const fileNamesOf = (document: Files | undefined): string[] =>
  [document, ...Object.values(document?.sizes ?? {})].flatMap((file) =>
    file?.filename ? [path.basename(file.filename)] : [],
  )
