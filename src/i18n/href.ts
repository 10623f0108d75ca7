import type { QueryWord } from './pageQueries'
import type { Locale } from './locales'
import type { Pathname } from './pathnames'

type ParamNames<Path extends string> = Path extends `${string}[${infer Name}]${infer Rest}`
  ? Name | ParamNames<Rest>
  : never

/** The end of an address: the same in each language, or each language's own. */
export type AddressPart = string | Readonly<Record<Locale, string>>

type QueryValue = string | number | boolean | null | undefined

interface Extras<Page extends Pathname> {
  query?: Partial<Record<QueryWord<Page>, QueryValue | readonly QueryValue[]>>
  hash?: string
}

/** Pages whose address has no parameter. */
export type StaticPathname = {
  [Path in Pathname]: [ParamNames<Path>] extends [never] ? Path : never
}[Pathname]

/** What a link points at: an internal page name, with its parameters, query and fragment. */
export type Href =
  | StaticPathname
  | {
      [Path in Pathname]: { pathname: Path } & Extras<Path> &
        ([ParamNames<Path>] extends [never]
          ? { params?: undefined }
          : { params: Record<ParamNames<Path>, AddressPart> })
    }[Pathname]
