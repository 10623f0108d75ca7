/** One row of a table → one organization, with a notice for each thing that is not as it should be. */
import type { Day } from '../hours'
import { PROPOSABLE } from '../proposals/fields'
import { isValid } from '../proposals/values'
import { readPhone } from '../readPhone'
import { readPostalCode } from '../readPostalCode'
import type { ColumnMatch } from './columns'
import { type ImportNotice, type ImportNoticeCode, noticeOf } from './notices'
import { readDays, readHours } from './readHours'
import {
  type EntryIndex,
  findCost,
  findKind,
  findRefusedKind,
  findWheelchair,
  findYesNo,
  readEntries,
} from './readWords'
import { type TargetCode, targetAt } from './targets'
import type { Brought, BroughtSite, BroughtTableRow } from './types'

const WEEK_TARGETS: readonly Day[] = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su']

/** Longest texts of a line; of a description, see `proposals/fields.ts`. */
const LINE = 300

/** Reads a row by the matching of its columns. What is empty says nothing. */
export function readRow(
  { line, cells }: BroughtTableRow,
  columns: readonly (ColumnMatch | undefined)[],
  index: EntryIndex,
): Brought {
  const reader = new RowReader(line, cells, columns, index)
  return reader.read()
}

class RowReader {
  private readonly notices: ImportNotice[] = []
  private readonly facts: Record<string, unknown> = {}

  constructor(
    private readonly line: number,
    private readonly cells: readonly string[],
    private readonly columns: readonly (ColumnMatch | undefined)[],
    private readonly index: EntryIndex,
  ) {}

  read(): Brought {
    const { line, facts, notices } = this
    this.readTexts()
    this.readContact()
    const kind = this.readKind()
    const services = this.entries('services', 'services')
    const remoteServices = this.entries('remoteServices', 'services')
    const regions = this.entries('regions', 'regions')
    for (const [target, path] of ENTRY_FACTS) {
      const keys = this.entries(target, target)
      if (keys) facts[path] = keys
    }
    return {
      line,
      key: this.text('key'),
      cells: this.byTarget(),
      facts,
      ...(services ? { services } : {}),
      ...(remoteServices ? { remoteServices } : {}),
      ...(regions ? { regions } : {}),
      sites: this.readSites(),
      ...(kind ? { kind } : {}),
      notices,
    }
  }

  private readTexts(): void {
    this.fact('name', this.text('name'))
    const others = this.text('otherNames')
    const names = others
      .split(/[;\n|]/)
      .map((name) => name.trim())
      .filter(Boolean)
    if (others) this.fact('otherNames', names)
    for (const target of ['description.fr', 'description.en', 'description.es'] as const) {
      this.fact(target, this.text(target))
    }
    // Of no language: in the one that leads the sheet (`applyBrought.ts`).
    this.fact('description', this.text('description'), 'description.fr')
    this.fact('contact.contactRole', this.text('contactRole'))
    const all = this.text('servesAllQuebec')
    const isAll = findYesNo(all)
    if (isAll !== undefined) this.facts.servesAllQuebec = isAll
    else if (all) this.say('yesNoUnread', 'servesAllQuebec', all)
  }

  private readContact(): void {
    const email = this.text('email').replace(/^mailto:/i, '')
    if (email && !isValid(field('contact.email'), email)) this.say('emailUnread', 'email', email)
    else this.fact('contact.email', email)
    const typed = this.text('website')
    const website = typed && !/^https?:\/\//i.test(typed) ? `https://${typed}` : typed
    const isSite = /^https?:\/\/[^\s/.]+(?:\.[^\s/.]+)+(?:\/\S*)?$/i.test(website)
    if (website && !isSite) this.say('websiteUnread', 'website', typed)
    else this.fact('contact.website', website)
    this.readPhones()
  }

  private readPhones(): void {
    const read = this.nths(['phone']).flatMap((nth) => {
      const typed = this.text('phone', nth)
      if (!typed) return []
      const { phone, problem } = readPhone(typed)
      if (problem) this.say(problem, 'phone', typed)
      return phone ? [{ phone, note: this.text('phoneNote', nth) }] : []
    })
    const [first, ...others] = read
    if (!first) return
    this.fact('contact.phone', first.phone)
    const more = others.map(({ phone, note }) => [note, phone].filter(Boolean).join(' '))
    if (more.length > 0) this.say('phonesMore', 'phone', more.join(', '))
    this.fact('contact.phoneNote', [first.note, ...more].filter(Boolean).join('; '))
  }

  private readKind(): string | undefined {
    const typed = this.text('kind')
    const kind = findKind(typed)
    const refused = kind ? undefined : findRefusedKind(typed)
    if (kind) this.facts.kind = kind
    else if (refused) this.say(refused, 'kind', typed)
    else if (typed) this.say('kindUnread', 'kind', typed)
    const fee = this.text('cost')
    const cost = fee ? findCost(fee) : undefined
    if (cost === 'paid') this.say('paid', 'cost', fee)
    if (cost) this.facts.cost = cost
    else if (fee) this.say('costUnread', 'cost', fee)
    return kind ?? refused
  }

  private entries(target: TargetCode, list: keyof EntryIndex): string[] | undefined {
    const typed = this.text(target)
    if (!typed) return undefined
    const { keys, unknown } = readEntries(this.index[list], typed)
    for (const each of unknown) this.say('entryUnknown', target, each)
    return keys.length > 0 || unknown.length === 0 ? keys : undefined
  }

  private readSites(): BroughtSite[] {
    return this.nths([
      ...SITE_TEXTS,
      'postalCode',
      'region',
      'wheelchair',
      'hours',
      ...WEEK_TARGETS,
    ])
      .map((nth) => this.readSite(nth))
      .filter((site) => Object.keys(site).length > 0)
  }

  private readSite(nth: number): BroughtSite {
    const site: Record<string, unknown> = {}
    for (const target of SITE_TEXTS) {
      const typed = this.text(target, nth)
      const name = target === 'siteLabel' ? 'label' : target
      if (typed.length > LINE) this.say('tooLong', target, lengthOf(typed, LINE))
      else if (typed) site[name] = typed
    }
    const code = this.text('postalCode', nth)
    const { postalCode, problem } = code ? readPostalCode(code) : {}
    if (problem) this.say(problem, 'postalCode', code)
    if (postalCode) site.postalCode = postalCode
    const region = this.text('region', nth)
    const { keys, unknown } = readEntries(this.index.regions, region)
    for (const each of unknown) this.say('entryUnknown', 'region', each)
    if (keys[0]) site.region = keys[0]
    this.readAccess(site, this.text('wheelchair', nth))
    this.readSiteHours(site, nth)
    return site
  }

  private readAccess(site: Record<string, unknown>, typed: string): void {
    const wheelchair = typed ? findWheelchair(typed) : undefined
    if (wheelchair) site.wheelchair = wheelchair
    else if (typed) {
      this.say('wheelchairUnread', 'wheelchair', typed)
      site.wheelchairNote ??= typed.slice(0, LINE)
    }
  }

  private readSiteHours(site: Record<string, unknown>, nth: number): void {
    const typed = this.text('hours', nth)
    const days = WEEK_TARGETS.map((day) => [day, this.text(day, nth)] as const).filter(
      ([, text]) => text,
    )
    if (!typed && days.length === 0) return
    const { hours, problem } = typed ? readHours(typed) : readDays(days)
    const words = typed || days.map(([, text]) => text).join('; ')
    if (problem) this.say(problem, 'hours', words)
    if (hours) site.hours = hours
    else site.hoursNote = words.slice(0, LINE)
  }

  /** Takes a text that may stand in a field, or says why not. */
  private fact(path: string, value: string | string[], as = path): void {
    if (value.length === 0) return
    if (!isValid(field(as), value)) {
      const longest = field(as).kind === 'text' ? maxOf(as) : LINE
      this.say('tooLong', targetAt(path), lengthOf(String(value), longest))
      return
    }
    const text = String(value)
    if (/<\/?[a-z!][^<>]*>?|javascript:/i.test(text))
      this.say('looksLikeCode', targetAt(path), text)
    this.facts[path] = value
  }

  private say(code: ImportNoticeCode, target: string, value?: string): void {
    this.notices.push(noticeOf(this.line, code, value, target))
  }

  /** The cell of a target; of an address on several columns, its lines. */
  private text(target: TargetCode, nth = 1): string {
    return this.columns
      .flatMap((match, at) =>
        match?.target === target && match.nth === nth ? [clean(this.cells[at] ?? '')] : [],
      )
      .filter(Boolean)
      .join(', ')
  }

  /** Numbers that these targets have, in order. */
  private nths(targets: readonly TargetCode[]): number[] {
    const found = this.columns.flatMap((match) =>
      match && targets.includes(match.target) ? [match.nth] : [],
    )
    return [...new Set(found)].sort((a, b) => a - b)
  }

  private byTarget(): Record<string, string> {
    return Object.fromEntries(
      this.columns.flatMap((match, at) =>
        match && match.nth === 1 ? [[match.target, clean(this.cells[at] ?? '')]] : [],
      ),
    )
  }
}

const SITE_TEXTS = ['siteLabel', 'address', 'municipality', 'wheelchairNote'] as const

/** Lists whose entries are a fact by themselves: target → path. */
const ENTRY_FACTS = [
  ['languages', 'languagesSpoken'],
  ['populations', 'populations'],
] as const

const field = (path: string) => PROPOSABLE[path] ?? { kind: 'text' as const, maxLength: LINE }

const maxOf = (path: string): number => {
  const found = field(path)
  return found.kind === 'text' ? found.maxLength : LINE
}

const lengthOf = (text: string, longest: number): string => `${text.length} > ${longest}`

/** Without the signs that nobody sees and no page can hold. */
const clean = (cell: string): string =>
  cell
    .replace(
      /[\u0000-\u0008\v\f\u000E-\u001F\u007F\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g,
      '',
    )
    .replace(/\r\n?/g, '\n')
    .trim()
