/**
 * The tabular package of the Human Services Data Specification (Open Referral, 1.1 to 3.0): a ZIP of
 * CSVs that refer to each other → one table, an organization a row.
 * Source: docs.openreferral.org, HSDS 3.0, "Tabular data packages".
 */
import type { BroughtTable, BroughtTableRow } from './types'

type Row = Readonly<Record<string, string>>

/** Places and phones of one organization that are taken; a province-wide one has more in its text. */
const MAX_PLACES = 12
const MAX_PHONES = 6

/** One table of the package for all; nothing when it is no such package. */
export function joinHsds(tables: readonly BroughtTable[]): BroughtTable | undefined {
  const read = (...names: string[]): Row[] =>
    tables.filter(({ name }) => names.includes(name.toLowerCase())).flatMap(rowsOf)
  const organizations = read('organizations', 'organization')
  if (organizations.length === 0 || !organizations.every(({ id }) => id)) return undefined
  const parts: Parts = {
    services: read('services', 'service'),
    locations: read('locations', 'location'),
    links: read('service_at_locations', 'service_at_location', 'services_at_location'),
    addresses: read('addresses', 'address', 'physical_addresses', 'physical_address'),
    phones: read('phones', 'phone'),
    schedules: read('schedules', 'schedule', 'regular_schedules', 'regular_schedule'),
    languages: read('languages', 'language'),
    accessibility: read('accessibility', 'accessibility_for_disabilities'),
  }
  const joined = organizations.map((organization) => joinOne(organization, parts))
  const headings = [...new Set(joined.flatMap((row) => Object.keys(row)))]
  const rows = joined.map((row, index): BroughtTableRow => ({
    line: index + 2, // as the file of organizations counts
    cells: headings.map((heading) => row[heading] ?? ''),
  }))
  return { name: 'HSDS', headings, rows, notices: [] }
}

type Parts = Record<
  | 'services'
  | 'locations'
  | 'links'
  | 'addresses'
  | 'phones'
  | 'schedules'
  | 'languages'
  | 'accessibility',
  Row[]
>

/** Titles are those of `targets.ts`: matching them is the same as for any other file. */
function joinOne(organization: Row, parts: Parts): Record<string, string> {
  const { id = '' } = organization
  const services = parts.services.filter((each) => each.organization_id === id && isActive(each))
  const serviceIds = new Set(services.map((service) => service.id ?? ''))
  const linked = new Set(
    parts.links.flatMap((link) =>
      serviceIds.has(link.service_id ?? '') ? [link.location_id ?? ''] : [],
    ),
  )
  const locations = parts.locations.filter(
    (location) => location.organization_id === id || linked.has(location.id ?? ''),
  )
  const locationIds = new Set(locations.map((location) => location.id ?? ''))
  const isOfIt = (row: Row) =>
    row.organization_id === id ||
    serviceIds.has(row.service_id ?? '') ||
    locationIds.has(row.location_id ?? '')
  return {
    Key: id,
    Name: organization.name ?? '',
    'Other names': organization.alternate_name ?? '',
    Description: organization.description ?? '',
    'E-mail': organization.email ?? '',
    Website: organization.website || organization.url || '',
    Kind: organization.legal_status ?? '',
    Services: listed(services, 'name'),
    Cost: [...new Set(services.map(feeOf).filter(Boolean))].join(' ; '),
    Languages: listed(parts.languages.filter(isOfIt), 'name', 'language', 'code'),
    ...numbered(parts.phones.filter(isOfIt).slice(0, MAX_PHONES), phoneCells),
    ...numbered(locations.slice(0, MAX_PLACES), (location) => placeCells(location, parts)),
  }
}

const isActive = ({ status = '' }: Row): boolean => !/^(?:inactive|defunct)$/i.test(status)

const feeOf = (service: Row): string => service.fees_description || service.fees || ''

const phoneCells = (phone: Row): Record<string, string> => ({
  Phone: [phone.number, phone.extension && `x${phone.extension}`].filter(Boolean).join(' '),
  'Phone name': phone.description || phone.type || '',
})

function placeCells(location: Row, parts: Parts): Record<string, string> {
  const of = (rows: readonly Row[]) => rows.filter((row) => row.location_id === location.id)
  const [address] = of(parts.addresses)
  const isPlace = !/^(?:virtual|postal)$/i.test(location.location_type ?? '')
  if (!isPlace && !address) return {}
  return {
    'Name of the place': location.name ?? '',
    Address: [address?.address_1, address?.address_2].filter(Boolean).join(', '),
    Municipality: address?.city ?? '',
    'Postal code': address?.postal_code ?? '',
    'Opening hours': of(parts.schedules).map(spanOf).filter(Boolean).join('; '),
    Wheelchair: listed(of(parts.accessibility), 'description', 'accessibility'),
  }
}

/** 'MO,TU 09:00-17:00', as `readHours.ts` reads it; a schedule without times is its own words. */
const spanOf = (schedule: Row): string => {
  const days = schedule.byday || schedule.weekday || ''
  const times = [schedule.opens_at, schedule.closes_at].map((time = '') => time.slice(0, 5))
  return times.every(Boolean) ? `${days} ${times.join('-')}` : (schedule.description ?? '')
}

const listed = (rows: readonly Row[], ...names: string[]): string =>
  [...new Set(rows.map((row) => names.map((name) => row[name]).find(Boolean) ?? ''))]
    .filter(Boolean)
    .join(' ; ')

/** Cells of the first row numbered 1, of the second 2… */
const numbered = (
  rows: readonly Row[],
  cells: (row: Row) => Record<string, string>,
): Record<string, string> =>
  Object.fromEntries(
    rows.flatMap((row, index) =>
      Object.entries(cells(row)).map(([heading, cell]) => [`${heading} ${index + 1}`, cell]),
    ),
  )

const rowsOf = ({ headings, rows }: BroughtTable): Row[] =>
  rows.map(({ cells }) =>
    Object.fromEntries(headings.map((heading, at) => [heading.toLowerCase(), cells[at] ?? ''])),
  )
