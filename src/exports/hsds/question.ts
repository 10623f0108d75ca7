/** What may be asked of the lists of HSDS 3.0, read from an address. */

export const LISTS = [
  'services',
  'organizations',
  'taxonomies',
  'taxonomy_terms',
  'service_at_locations',
] as const
export type ListName = (typeof LISTS)[number]

export const PAGE_LIMITS = {
  /** Things on a page when nothing else is asked. */
  usual: 50,
  most: 500,
  /** Of whole things, each a hundred times as long: a second of work otherwise. */
  mostFull: 50,
  /** Of identifiers alone, which the specification wants in one page. */
  mostMinimal: 50_000,
  /** Number of the last page that may be asked for. */
  lastPage: 1_000_000,
} as const

/** Metres: farther than Quebec is wide. */
const MOST_METRES = 3_000_000

/** Longest text that is looked for, in characters. */
const MAX_SEARCH = 120

export interface Question {
  search?: string
  page: number
  perPage: number
  format: Format
  taxonomyTermId?: string
  taxonomyId?: string
  organizationId?: string
  /** Milliseconds since 1970. */
  modifiedAfter?: number
  isMinimal: boolean
  isFull: boolean
  isFullService: boolean
  /** Terms that stand above others. */
  isTopOnly: boolean
  parentId?: string
  postcode?: string
  metres?: number
}

export const FORMATS = ['json', 'ndjson'] as const
export type Format = (typeof FORMATS)[number]

export const PROBLEMS = {
  number: 'wholeNumber',
  fullPage: 'fullPage',
  boolean: 'trueOrFalse',
  moment: 'moment',
  identifier: 'identifier',
  format: 'format',
  postcode: 'postcode',
  alone: 'needsPostcode',
} as const
export type Problem = (typeof PROBLEMS)[keyof typeof PROBLEMS]

/** A word of the query that cannot be understood, and why. */
export interface NotUnderstood {
  parameter: string
  problem: Problem
}

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i
const MOMENT = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+ -]\d\d:?\d\d)?)?$/i

/**
 * Reads a query. A word that is empty asks nothing; a word of no list is left aside; one that cannot be
 * understood is refused rather than answered with everything.
 */
export function readQuestion(given: URLSearchParams): {
  question: Question
  problems: NotUnderstood[]
} {
  const read = new Words(given)
  const isMinimal = read.flag('minimal')
  const isFull = read.flag('full')
  const isFullService = read.flag('full_service')
  const isPageFull = !isMinimal && (isFull || isFullService)
  const most = isMinimal ? PAGE_LIMITS.mostMinimal : PAGE_LIMITS[isPageFull ? 'mostFull' : 'most']
  const question: Question = {
    search: read.text('search')?.slice(0, MAX_SEARCH),
    page: read.whole('page', PAGE_LIMITS.lastPage) ?? 1,
    perPage:
      read.whole('per_page', most, isPageFull ? PROBLEMS.fullPage : PROBLEMS.number) ??
      (isMinimal ? most : PAGE_LIMITS.usual),
    format: read.format('format'),
    taxonomyTermId: read.identifier('taxonomy_term_id'),
    taxonomyId: read.identifier('taxonomy_id'),
    organizationId: read.identifier('organization_id'),
    modifiedAfter: read.moment('modified_after'),
    isMinimal,
    isFull,
    isFullService,
    isTopOnly: read.flag('top_only'),
    parentId: read.identifier('parent_id'),
    postcode: read.text('postcode')?.slice(0, MAX_SEARCH),
    metres: read.whole('proximity', MOST_METRES),
  }
  if (question.metres && !question.postcode) read.refuse('proximity', PROBLEMS.alone)
  return { question, problems: read.problems }
}

/** Whether an answer is megabytes, or everything at once. */
export const isLarge = ({ format, isFull, isFullService }: Question): boolean =>
  format === 'ndjson' || isFull || isFullService

/** The words of a query, each read as what it should be. */
class Words {
  readonly problems: NotUnderstood[] = []

  constructor(private readonly given: URLSearchParams) {}

  text(parameter: string): string | undefined {
    return this.given.get(parameter)?.trim() || undefined
  }

  refuse(parameter: string, problem: Problem): undefined {
    this.problems.push({ parameter, problem })
  }

  whole(parameter: string, most: number, problem: Problem = PROBLEMS.number): number | undefined {
    const value = this.text(parameter)
    if (value === undefined) return undefined
    const number = /^\d{1,9}$/.test(value) ? Number(value) : 0
    return number > 0 && number <= most ? number : this.refuse(parameter, problem)
  }

  flag(parameter: string): boolean {
    const value = this.text(parameter)?.toLowerCase()
    if (value === undefined || value === 'false' || value === '0') return false
    if (value !== 'true' && value !== '1') this.refuse(parameter, PROBLEMS.boolean)
    return value === 'true' || value === '1'
  }

  identifier(parameter: string): string | undefined {
    const value = this.text(parameter)
    if (value === undefined) return undefined
    return UUID.test(value) ? value.toLowerCase() : this.refuse(parameter, PROBLEMS.identifier)
  }

  /** Without a zone a moment is of UTC, whatever the clock of the machine. */
  moment(parameter: string): number | undefined {
    const value = this.text(parameter)
    if (value === undefined) return undefined
    // The plus of a zone may have been read as a space.
    const written = value.replace(' ', value.includes('T') ? '+' : 'T')
    const isZoned = !written.includes('T') || /(?:Z|[+-]\d\d:?\d\d)$/i.test(written)
    const found = MOMENT.test(value) ? Date.parse(isZoned ? written : `${written}Z`) : NaN
    return Number.isNaN(found) ? this.refuse(parameter, PROBLEMS.moment) : found
  }

  format(parameter: string): Format {
    const value = (this.text(parameter) ?? 'json').toLowerCase()
    const known = FORMATS.find((format) => format === value)
    if (!known) this.refuse(parameter, PROBLEMS.format)
    return known ?? 'json'
  }
}
