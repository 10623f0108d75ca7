import { isLarge, readQuestion } from '@/exports/hsds/question'

import type { OWN_ENDPOINTS } from '../endpoints'

type Path = (typeof OWN_ENDPOINTS)[number]['path']

/** Addresses of open data. */
export const OPEN = {
  hsds: '/api/hsds',
  package: '/api/hsds/package.zip',
  csv: '/api/directory.csv',
  xlsx: '/api/directory.xlsx',
  linked: '/api/directory.jsonld',
  description: '/api/openapi.json',
} as const satisfies Record<string, Path>

const PREFIX = `${OPEN.hsds}/`
const ALL: ReadonlySet<string> = new Set(Object.values(OPEN))

/** Whether an address is of open data, for programs of anyone. */
export const isOpenData = (path: string): boolean => ALL.has(path) || path.startsWith(PREFIX)

/** The query of a request: one reading of it for whoever limits and whoever answers. */
export const queryOf = ({ originalUrl }: { originalUrl: string }): URLSearchParams =>
  new URL(originalUrl, 'http://localhost').searchParams

const LISTED = /^\/api\/hsds\/\w+$/

/** Whether a list is asked for as a file would be: whole things, or everything at once. */
export const isLargeList = (req: { path: string; originalUrl: string }): boolean =>
  LISTED.test(req.path) && isLarge(readQuestion(queryOf(req)).question)
