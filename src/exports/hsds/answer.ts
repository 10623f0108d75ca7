import { type Organization, serves } from '@/directory/types'
import { isWithin, type Point } from '@/geo/distance'
import { foldWords } from '@/text/fold'

import type { Dataset, Item } from './dataset'
import { identifierOf } from './identifiers'
import {
  offerAtSiteBasics,
  offerAtSiteWhole,
  organizationBasics,
  organizationWhole,
  serviceBasics,
  serviceParts,
  serviceWhole,
} from './objects'
import type { ListName, Question } from './question'
import { type HsdsObject, modifiedAt, type Offer, organizationId, type Reading } from './reading'
import { allTerms, taxonomyOf, termId } from './terms'
import { filled } from './values'
import { TAXONOMY_KEYS } from './words'

/** A page of a list, as the specification has it. */
export interface HsdsPage {
  total_items: number
  total_pages: number
  page_number: number
  size: number
  first_page: boolean
  last_page: boolean
  empty: boolean
  contents: unknown[]
}

/** Where a postal code is: a point, or only its region. */
export interface Somewhere {
  point?: Point
  /** Code of the region. */
  region?: string
}

/** Things that answer a question, each written only when it is asked for. */
interface Found {
  size: number
  write: (from: number, to: number) => unknown[]
}

/** One page of what answers a question. A page past the last one is empty. */
export function answerPage(
  dataset: Dataset,
  list: ListName,
  question: Question,
  reading: Reading,
  near?: Somewhere,
): HsdsPage {
  const { page, perPage } = question
  const found = find(dataset, list, question, reading, near)
  const pages = Math.ceil(found.size / perPage)
  const contents = found.write((page - 1) * perPage, page * perPage)
  return {
    total_items: found.size,
    total_pages: pages,
    page_number: page,
    size: contents.length,
    first_page: page === 1,
    last_page: page >= pages,
    empty: contents.length === 0,
    contents,
  }
}

/** Things written together, between two looks at other requests. */
const LINES_AT_ONCE = 50

/** Everything that answers a question, some things at a time: for a stream without pages. */
export function* answerAll(
  dataset: Dataset,
  list: ListName,
  question: Question,
  reading: Reading,
  near?: Somewhere,
): Generator<unknown[]> {
  const found = find(dataset, list, question, reading, near)
  for (let from = 0; from < found.size; from += LINES_AT_ONCE) {
    yield found.write(from, from + LINES_AT_ONCE)
  }
}

/** One thing with all that belongs to it; nothing when there is none of this identifier. */
export function answerOne(
  dataset: Dataset,
  list: ListName,
  id: string,
  { isFullService }: Question,
  reading: Reading,
): HsdsObject | undefined {
  const wanted = id.toLowerCase()
  const byId = <Thing>(items: readonly Item<Thing>[]): Thing | undefined =>
    items.find((item) => item.id === wanted)?.thing
  switch (list) {
    case 'services': {
      const offer = byId(dataset.services)
      return offer && serviceWhole(offer, reading)
    }
    case 'organizations': {
      const organization = byId(dataset.organizations)
      return organization && withServices(dataset, organization, reading, isFullService)
    }
    case 'service_at_locations': {
      const offer = byId(dataset.servicesAtLocations)
      return offer && offerAtSiteWhole(offer, reading)
    }
    case 'taxonomies':
      return taxonomies(reading).find((taxonomy) => taxonomy.id === wanted)
    case 'taxonomy_terms':
      return allTerms(reading).find((term) => term.id === wanted)
  }
}

/** An organization with its services, whole or by name. */
export const withServices = (
  dataset: Dataset,
  organization: Organization,
  reading: Reading,
  isFullService: boolean,
): HsdsObject =>
  filled({
    ...organizationWhole(organization, reading),
    services: dataset
      .servicesOf(organization)
      .map(({ thing }) =>
        isFullService
          ? { ...serviceBasics(thing, reading), ...serviceParts(thing, reading) }
          : serviceBasics(thing, reading),
      ),
  })

const taxonomies = (reading: Reading): HsdsObject[] =>
  TAXONOMY_KEYS.map((key) => taxonomyOf(key, reading))

/** What a list is asked with. */
interface Asking {
  dataset: Dataset
  question: Question
  reading: Reading
  near: Somewhere | undefined
  /** Whether a text has every word that is looked for; folded only when there are some. */
  says: (text: () => string) => boolean
}

function find(
  dataset: Dataset,
  list: ListName,
  question: Question,
  reading: Reading,
  near?: Somewhere,
): Found {
  const words = wordsOf(question.search)
  const says = (text: () => string): boolean => {
    if (words.length === 0) return true
    const folded = text()
    return words.every((word) => folded.includes(word))
  }
  return FINDERS[list]({ dataset, question, reading, near, says })
}

const FINDERS: Record<ListName, (asking: Asking) => Found> = {
  taxonomies: ({ reading, says }) =>
    written(taxonomies(reading).filter(({ name, description }) => says(textOf(name, description)))),

  taxonomy_terms: ({ question, reading, says }) =>
    written(
      allTerms(reading)
        .filter(termTest(question))
        .filter(({ name, description }) => says(textOf(name, description))),
    ),

  organizations: ({ dataset, question, reading, says }) =>
    later(
      dataset.organizations.filter(
        ({ id, organization }) =>
          (question.organizationId ?? id) === id &&
          isSince(organization, question) &&
          hasMarks(question, (mark) => hasMark(dataset, organization, mark)) &&
          says(() => dataset.wordsOf(organization, reading.locale)),
      ),
      question,
      (organization) =>
        question.isFull || question.isFullService
          ? withServices(dataset, organization, reading, question.isFullService)
          : organizationBasics(organization, reading),
    ),

  services: (asking) =>
    later(
      asking.dataset.services.filter(({ thing }) => passes(thing, asking)),
      asking.question,
      (offer) =>
        asking.question.isFull
          ? serviceWhole(offer, asking.reading)
          : {
              ...serviceBasics(offer, asking.reading),
              organization: organizationBasics(offer.organization, asking.reading),
            },
    ),

  service_at_locations: (asking) =>
    later(
      asking.dataset.servicesAtLocations.filter(
        ({ thing }) => passes(thing, asking) && isNear(thing, asking.question, asking.near),
      ),
      asking.question,
      (offer) =>
        asking.question.isFull
          ? offerAtSiteWhole(offer, asking.reading)
          : offerAtSiteBasics(offer, asking.reading),
    ),
}

const passes = (offer: Offer, { dataset, question, reading, says }: Asking): boolean =>
  isSince(offer.organization, question) &&
  (!question.organizationId || question.organizationId === organizationId(offer.organization)) &&
  hasMarks(question, (mark) => dataset.marksOf(offer).has(mark)) &&
  says(() => dataset.wordsOfService(offer, reading.locale))

const hasMark = (dataset: Dataset, organization: Organization, mark: string): boolean =>
  mark === termId('kinds', organization.kind) ||
  mark === identifierOf('taxonomy', 'kinds') ||
  dataset.servicesOf(organization).some(({ thing }) => dataset.marksOf(thing).has(mark))

/** What is written already. */
const written = (objects: readonly HsdsObject[]): Found => ({
  size: objects.length,
  write: (from, to) => objects.slice(from, to),
})

/** What is written once its page is asked for; of identifiers alone, with the moment of the last change. */
const later = <Thing>(
  items: readonly Item<Thing>[],
  { isMinimal }: Question,
  write: (thing: Thing) => HsdsObject,
): Found => ({
  size: items.length,
  write: (from, to) =>
    items
      .slice(from, to)
      .map(({ id, organization, thing }) =>
        isMinimal ? { id, modified_date: modifiedAt(organization) } : write(thing),
      ),
})

const wordsOf = (search = ''): string[] => foldWords(search).split(' ').filter(Boolean)

const textOf =
  (...texts: unknown[]) =>
  (): string =>
    foldWords(texts.join(' '))

const isSince = (organization: Organization, { modifiedAfter }: Question): boolean =>
  modifiedAfter === undefined || Date.parse(modifiedAt(organization)) >= modifiedAfter

const hasMarks = (
  { taxonomyId, taxonomyTermId }: Question,
  has: (mark: string) => boolean,
): boolean => [taxonomyId, taxonomyTermId].every((mark) => mark === undefined || has(mark))

const termTest =
  ({ isTopOnly, parentId, taxonomyId, taxonomyTermId }: Question) =>
  ({ id, parent_id, taxonomy_detail }: HsdsObject): boolean =>
    (!isTopOnly || parent_id === undefined) &&
    (!parentId || parent_id === parentId) &&
    (!taxonomyTermId || id === taxonomyTermId) &&
    (!taxonomyId || (taxonomy_detail as HsdsObject).id === taxonomyId)

/** Within the distance asked for; without one, who serves the place's region. */
function isNear(
  { organization, site }: { organization: Organization; site: { point: Point | null } },
  { metres }: Question,
  near: Somewhere | undefined,
): boolean {
  if (!near) return true
  if (metres === undefined || !near.point) {
    return near.region === undefined || serves(organization, near.region)
  }
  return site.point !== null && isWithin(site.point, near.point, metres / 1000)
}
