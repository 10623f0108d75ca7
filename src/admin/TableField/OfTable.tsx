import type { Desk } from './desk'

type Named = Pick<Desk, 'caption'>

/** A text has several tables: which one a name is of. */
export const named = (name: string, { caption }: Named): string =>
  caption ? `${name}, ${caption}` : name

/** The same behind words that are seen. */
export const OfTable = ({ desk: { caption } }: { desk: Named }) =>
  caption && <span className="desk-spoken">{`, ${caption}`}</span>
