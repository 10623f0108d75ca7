/**
 * The named types between the stages of an import:
 * bytes → Raw → Normalized → Classified → Placed → store.
 * Nothing here knows a database or a framework.
 */
/** Whether a list holds granted (positive) or refused (negative) assessments. */
export type LmiaKind = 'positive' | 'negative'
export type LmiaLanguage = 'en' | 'fr'
export type LmiaFormat = 'csv' | 'xlsx'
export type Quarter = 1 | 2 | 3 | 4

/** The five shapes the publisher has used since 2014; see `read/layouts.ts`. */
export type LayoutNumber = 1 | 2 | 3 | 4 | 5

export type Encoding = 'utf-8' | 'windows-1252' | 'cp850' | 'macintosh' | 'utf-16le' | 'utf-16be'

/** What a list covers. `key` sorts by time: '2014', '2016', '2017Q1Q2', '2019Q3'. */
export interface Period {
  key: string
  year: number
  /** Quarters covered, ascending. 2014 covers 20 June to 31 December: [2, 3, 4]. */
  quarters: Quarter[]
}

/** The columns an importer knows, whatever their wording in a file. */
export const COLUMNS = [
  'province',
  'stream',
  'employer',
  'address',
  'occupation',
  'incorporateStatus',
  'lmias',
  'positions',
] as const
export type Column = (typeof COLUMNS)[number]

/** What is known of a file before its rows are used. */
export interface FileMeta {
  fileName: string
  /** Of the bytes as received, lower-case hexadecimal. */
  sha256: string
  sizeBytes: number
  format: LmiaFormat
  kind: LmiaKind
  period: Period
  language: LmiaLanguage
  layout: LayoutNumber
  /** `null` for XLSX, whose text has no encoding to guess. */
  encoding: Encoding | null
  /** Name of the sheet read, XLSX only. */
  sheet: string | null
  /** Title line of the list as written, when there is one. */
  title: string | null
  /** The header cells as written. */
  headers: string[]
}

/**
 * One data row as published, after fill-down and before any cleaning.
 * A column the layout lacks is ''. `line` counts lines of text (CSV) or rows (XLSX), from 1.
 */
export type RawRow = { line: number } & Record<Column, string>

/** 'outside': employers whose head office is outside Canada. */
export type ProvinceCode =
  | 'NL'
  | 'PE'
  | 'NS'
  | 'NB'
  | 'QC'
  | 'ON'
  | 'MB'
  | 'SK'
  | 'AB'
  | 'BC'
  | 'YT'
  | 'NT'
  | 'NU'
  | 'outside'

export const STREAMS = [
  'highWage',
  'lowWage',
  'primaryAgriculture',
  'globalTalent',
  'permanentResidentOnly',
  'unspecified',
] as const
export type Stream = (typeof STREAMS)[number]

export type NocVersion = '2011' | '2021'

export interface NormalizedRow {
  line: number
  /** What the file said, kept beside what we understood. */
  raw: RawRow
  province: ProvinceCode
  /** `null` when the layout has no stream (2014–2016) or the wording is unknown. */
  stream: Stream | null
  /** Name for display: trimmed, spaces collapsed, mends applied; case as typed. */
  employerName: string
  /** Folded name: the employer's identity. Never empty for a loaded row. */
  employerKey: string
  /** Municipality as typed, cleaned; '' when the address has none. */
  city: string
  /** Folded city, for the gazetteer; '' when there is none. */
  cityKey: string
  /** 'A1A 1A1' when whole, else `null`. */
  postalCode: string | null
  /** First three characters of the postal code ('J0L'), kept when the rest is cut. */
  fsa: string | null
  /** '8431' (NOC 2011) or '85100' (NOC 2021), leading zeros kept; `null` when blank. */
  occupationCode: string | null
  /** Title as written in the file; '' when blank. */
  occupationTitle: string
  nocVersion: NocVersion | null
  incorporateStatus: string
  /** LMIAs in the row (0 or more); `null` before 2021Q4. */
  lmias: number | null
  /** Positions in the row (0 or more). */
  positions: number
}

/** NOC 2006–2016 skill level; '0' is management. */
export type SkillLevel = '0' | 'A' | 'B' | 'C' | 'D'
/** NOC 2021 training, education, experience and responsibilities category. */
export type Teer = 0 | 1 | 2 | 3 | 4 | 5

export type ClassifiedRow = NormalizedRow & {
  /** Only for NOC 2011 codes. */
  skillLevel: SkillLevel | null
  /** Only for NOC 2021 codes. */
  teer: Teer | null
  /** Broad occupational category, first digit '0'–'9'. */
  sector: string | null
}

/** The name of an occupation's code, as a list or an official file writes it. */
export interface OccupationTitle {
  nocVersion: NocVersion
  code: string
  language: 'en' | 'fr'
  title: string
}

/** A point means a municipality, or a postal sector; never a farm. */
export type Precision = 'municipality' | 'postalSector' | 'none'

/** How a row found its place; 'none' when it did not. */
export type PlaceMethod =
  'correction' | 'name' | 'nameAndSector' | 'alias' | 'split' | 'spelling' | 'sector' | 'none'

export type PlaceKind = 'municipality' | 'locality' | 'postalSector'

/** Somewhere a row can be shown. One object per place, shared by its rows. */
export interface Place {
  /** Stable: 'm:68055' (municipality code), 's:H3B' (postal sector), 'l:…' (no code known). */
  key: string
  kind: PlaceKind
  name: string
  /** Administrative region '01'–'17'; `null` when unknown. */
  regionCode: string | null
  /** MRC or equivalent territory, by name; `null` when unknown. */
  mrc: string | null
  latitude: number
  longitude: number
}

export type PlacedRow = ClassifiedRow & {
  place: Place | null
  precision: Precision
  method: PlaceMethod
}
