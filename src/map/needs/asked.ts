/** What a reader asks of needs and services, and how it stands in an address. */
import { type Level, LEVELS } from '../territories/key'

export interface NeedsAsked {
  level: Level
  /** Code of a language; absent: any. */
  language?: string
  /** Key of a service; absent: any. */
  service?: string
  /** Whether help by phone or online counts beside that on the spot. */
  countsRemote: boolean
  /** Key of the territory that is open. */
  territory?: string
}

/** What opens. */
export const OPENING_NEEDS: NeedsAsked = { level: 'mrc', countsRemote: false }

/** What is asked, by regions where no place is known by its MRC. */
export const atKnownLevel = (asked: NeedsAsked, known: readonly Level[]): NeedsAsked =>
  known.length > 0 && !known.includes(asked.level) ? { ...asked, level: known[0]! } : asked

/** Longest key read from an address. */
const KEY_LIMIT = 60

/** Address parameters; what is as it opens is left out. */
export function encodeNeeds(asked: NeedsAsked): Record<string, string> {
  const { level, language, service, countsRemote, territory } = asked
  return {
    ...(level !== OPENING_NEEDS.level && { level }),
    ...(language && { help: language }),
    ...(service && { service }),
    ...(countsRemote && { remote: '1' }),
    ...(territory && { territory }),
  }
}

/** Reads what `encodeNeeds` writes; what it does not understand is left out. */
export function decodeNeeds(params: URLSearchParams): NeedsAsked {
  const text = (name: string) => (params.get(name) ?? '').slice(0, KEY_LIMIT)
  const [language, service, territory] = [text('help'), text('service'), text('territory')]
  return {
    level: LEVELS.find((one) => one === params.get('level')) ?? OPENING_NEEDS.level,
    countsRemote: params.get('remote') === '1',
    ...(language && { language }),
    ...(service && { service }),
    ...(territory && { territory }),
  }
}
