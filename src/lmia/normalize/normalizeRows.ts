/**
 * From rows as published to rows understood. Every row is either kept or rejected with a notice
 * that names line and value; only Quebec's are kept whole, the others are counted.
 */
import type { NoticeBook } from '../report/notices'
import type { FileMeta, NocVersion, NormalizedRow, ProvinceCode, RawRow, Stream } from '../types'
import { foldCity } from '../place/names'
import { findProvince } from '../listWords'
import { findSectorProvince, parseAddress, QUEBEC_LETTERS, type ParsedAddress } from './address'
import { foldEmployer } from './employer'
import {
  findIncorporateStatus,
  findNocVersion,
  findStream,
  parseOccupation,
  type ParsedOccupation,
} from './fields'
import { parseCount } from './numbers'
import { cleanText, type CleanedText } from './text'

export interface NormalizedList {
  /** Rows of Quebec. */
  rows: NormalizedRow[]
  /** Rows understood, every province. */
  rowsLoaded: number
  /** Positions of those. */
  positions: number
}

/** Normalizes the rows of one list; counts every province, keeps Quebec. */
export function normalizeRows(
  meta: FileMeta,
  rows: readonly RawRow[],
  notices: NoticeBook,
): NormalizedList {
  const normalizer = new Normalizer(meta, notices)
  const kept: NormalizedRow[] = []
  let rowsLoaded = 0
  let positions = 0
  for (const row of rows) {
    const basics = normalizer.readBasics(row)
    if (!basics) continue
    rowsLoaded += 1
    positions += basics.positions
    if (basics.province === 'QC') kept.push(normalizer.normalize(row, basics))
  }
  return { rows: kept, rowsLoaded, positions }
}

interface Basics {
  province: ProvinceCode
  positions: number
}

/** Answers for texts seen before: most columns repeat a few hundred values. */
class Memo<T> {
  private readonly known = new Map<string, T>()
  constructor(private readonly compute: (text: string) => T) {}
  get(text: string): T {
    const known = this.known.get(text)
    if (known !== undefined) return known
    const computed = this.compute(text)
    this.known.set(text, computed)
    return computed
  }
}

class Normalizer {
  private readonly hasSections: boolean
  private readonly hasLmias: boolean
  private readonly hasStream: boolean
  private readonly nocVersion: NocVersion | null
  private lastProvince: ProvinceCode | null = null

  private readonly texts = new Memo<CleanedText>(cleanText)
  private readonly addresses: Memo<ParsedAddress>
  private readonly occupations: Memo<ParsedOccupation>
  private readonly employers = new Memo<string>(foldEmployer)
  private readonly streams = new Memo<{ stream: Stream | null }>((text) => ({
    stream: findStream(text),
  }))
  private readonly statuses = new Memo<string>(findIncorporateStatus)
  private readonly cities = new Memo<string>(foldCity)

  constructor(
    meta: FileMeta,
    private readonly notices: NoticeBook,
  ) {
    this.hasSections = meta.layout === 1
    this.hasLmias = meta.layout === 5
    this.hasStream = meta.layout >= 3
    this.nocVersion = findNocVersion(meta.title ?? '')
    this.addresses = new Memo((text) => parseAddress(text, this.hasSections))
    this.occupations = new Memo((text) => parseOccupation(text, this.nocVersion))
  }

  /** What decides whether a row is counted; `null`, with a notice, when it is rejected. */
  readBasics(row: RawRow): Basics | null {
    const { notices } = this
    const positions = parseCount(row.positions)
    if (positions === null) {
      const code = row.positions.trim() ? 'positionsUnreadable' : 'positionsMissing'
      notices.add(code, row.line, {
        column: 'positions',
        value: row.positions.trim() || describe(row),
      })
      return null
    }
    if (!row.employer.trim()) {
      notices.add('employerMissing', row.line, { column: 'employer', value: describe(row) })
      return null
    }
    const province = this.hasSections ? this.findSectionProvince(row) : this.findColumnProvince(row)
    if (!province) {
      notices.add('provinceUnknown', row.line, {
        column: 'province',
        value: row.province.trim() || describe(row),
      })
      return null
    }
    return { province, positions }
  }

  normalize(row: RawRow, { province, positions }: Basics): NormalizedRow {
    const employerName = this.readText(row, 'employer')
    const address = this.readAddress(row)
    const occupation = this.readOccupation(row)
    if (positions === 0)
      this.notices.add('positionsZero', row.line, { column: 'positions', value: employerName })
    return {
      line: row.line,
      raw: row,
      province,
      stream: this.readStream(row),
      employerName,
      employerKey: this.employers.get(employerName || row.employer.trim()),
      city: address.city,
      cityKey: this.cities.get(address.city),
      postalCode: address.postalCode,
      fsa: address.fsa,
      occupationCode: occupation.code,
      occupationTitle: occupation.title,
      nocVersion: occupation.nocVersion,
      incorporateStatus: this.statuses.get(row.incorporateStatus),
      lmias: this.readLmias(row),
      positions,
    }
  }

  private findColumnProvince(row: RawRow): ProvinceCode | null {
    const province = findProvince(row.province)
    if (province) return province
    const address = this.addresses.get(this.texts.get(row.address).text)
    const found = address.province ?? findSectorProvince(address.fsa)
    if (found) {
      this.notices.add('provinceFromAddress', row.line, {
        column: 'province',
        value: row.province.trim(),
        params: { province: found },
      })
    }
    return found
  }

  /**
   * Headings of 2014–2015 cannot be trusted alone: one list lacks one. The heading stands unless
   * the address contradicts it, province code and postal code agreeing or one of them missing.
   */
  private findSectionProvince(row: RawRow): ProvinceCode | null {
    const section = findProvince(row.province)
    if (section === 'outside') return section
    const address = this.addresses.get(this.texts.get(row.address).text)
    const signs = [address.province, findSectorProvince(address.fsa)].filter(
      (sign) => sign !== null,
    )
    let province: ProvinceCode | null
    if (!signs.length) province = this.lastProvince ?? section
    else if (section && signs.includes(section)) province = section
    else province = signs[0]!
    if (province && province !== section) {
      this.notices.add('provinceFromAddress', row.line, {
        column: 'province',
        value: row.address.trim(),
        params: { heading: row.province.trim(), province },
      })
    }
    this.lastProvince = province
    return province
  }

  private readText(row: RawRow, column: 'employer' | 'address' | 'occupation'): string {
    const { text, hadControls, hasLostLetters } = this.texts.get(row[column])
    if (hadControls) this.notices.add('controlCharacters', row.line, { column, value: text })
    if (hasLostLetters) this.notices.add('charactersLost', row.line, { column, value: text })
    return text
  }

  private readAddress(row: RawRow): ParsedAddress {
    const text = this.readText(row, 'address')
    const address = this.addresses.get(text)
    if (!text)
      this.notices.add('addressMissing', row.line, {
        column: 'address',
        value: row.employer.trim(),
      })
    else if (!address.fsa)
      this.notices.add('postalCodeMissing', row.line, { column: 'address', value: text })
    else if (!QUEBEC_LETTERS.includes(address.fsa[0]!)) {
      this.notices.add('postalCodeElsewhere', row.line, { column: 'address', value: text })
    } else if (address.isCut)
      this.notices.add('postalCodeCut', row.line, { column: 'address', value: text })
    return address
  }

  private readOccupation(row: RawRow): ParsedOccupation {
    const text = this.readText(row, 'occupation')
    const occupation = this.occupations.get(text)
    if (this.hasSections || occupation.code) return occupation
    this.notices.add(occupation.title ? 'occupationUnreadable' : 'occupationMissing', row.line, {
      column: 'occupation',
      value: text || row.employer.trim(),
    })
    return occupation
  }

  private readStream(row: RawRow): Stream | null {
    if (!this.hasStream) return null
    const { stream } = this.streams.get(row.stream)
    if (!stream)
      this.notices.add('streamUnknown', row.line, { column: 'stream', value: row.stream.trim() })
    return stream
  }

  private readLmias(row: RawRow): number | null {
    if (!this.hasLmias) return null
    const lmias = parseCount(row.lmias)
    if (lmias === null) {
      this.notices.add(row.lmias.trim() ? 'lmiasUnreadable' : 'lmiasMissing', row.line, {
        column: 'lmias',
        value: row.lmias.trim() || row.employer.trim(),
      })
    }
    return lmias
  }
}

/** A row in one line, for notices about what it lacks. */
const describe = (row: RawRow): string =>
  [row.province, row.employer, row.address, row.occupation, row.positions]
    .map((cell) => cell.trim())
    .filter(Boolean)
    .join(' | ')
