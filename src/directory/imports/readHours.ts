/** Opening hours as people type them in a cell → structure. What is not understood is not guessed. */
import { clockOf } from '@/days/clock'
import { fold } from '@/text/fold'

import { type Day, type Hours, WEEK, type WeeklySpan } from '../hours'

export interface TypedHours {
  /** Nothing when they could not be read. */
  hours?: Hours
  problem?: 'hoursUnread' | 'hoursImpossible'
}

type Token =
  | { kind: 'days'; days: readonly Day[] }
  | { kind: 'time'; minutes: number; half: 'am' | 'pm' | undefined }
  | { kind: 'to' | 'and' | 'closed' }

/** Names of days, their short forms and groups, in three languages and in iCalendar. */
const DAY_WORDS: readonly [pattern: string, days: readonly Day[]][] = [
  ['lun(?:di|es|\\.)?|mon(?:day|\\.)?|mo', ['mo']],
  ['mar(?:di|tes|\\.)?|tue(?:s|sday|\\.)?|tu', ['tu']],
  ['mer(?:credi|\\.)?|mie(?:rcoles|\\.)?|wed(?:nesday|\\.)?|we', ['we']],
  ['jeu(?:di|\\.)?|jue(?:ves|\\.)?|thu(?:r|rs|rsday|\\.)?|th', ['th']],
  ['ven(?:dredi|\\.)?|vie(?:rnes|\\.)?|fri(?:day|\\.)?|fr', ['fr']],
  ['sam(?:edi|\\.)?|sab(?:ado|\\.)?|sat(?:urday|\\.)?|sa', ['sa']],
  ['dim(?:anche|\\.)?|dom(?:ingo|\\.)?|sun(?:day|\\.)?|su', ['su']],
  ['en semaine|jours ouvrables|weekdays|entre semana|dias habiles', ['mo', 'tu', 'we', 'th', 'fr']],
  ['fin de semaine|fins de semaine|week-?ends?|fin de semana', ['sa', 'su']],
  ['tous les jours|chaque jour|every ?day|daily|todos los dias|7 jours sur 7', WEEK],
]

const TOKENS: readonly [pattern: RegExp, read: (found: RegExpExecArray) => Token | undefined][] = [
  ...DAY_WORDS.map(([pattern, days]): (typeof TOKENS)[number] => [
    new RegExp(`^(?:${pattern})s?\\.?(?![a-z])`),
    () => ({ kind: 'days', days }),
  ]),
  [/^(?:midi|noon|mediodia)(?![a-z])/, () => ({ kind: 'time', minutes: 720, half: 'pm' })],
  [
    /^(?:minuit|midnight|medianoche)(?![a-z])/,
    () => ({ kind: 'time', minutes: 1440, half: undefined }),
  ],
  [
    /^(\d{1,2})\s?(?:[h:.]\s?(\d{2})?)?(?:\s?([ap])\.?m\.?(?![a-z]))?/,
    ([, hours, minutes = '0', half]) => ({
      kind: 'time',
      // What no clock shows stays a number that is refused later.
      minutes: Number(minutes) > 59 ? Number.NaN : Number(hours) * 60 + Number(minutes),
      half: half === 'a' ? 'am' : half === 'p' ? 'pm' : undefined,
    }),
  ],
  [
    /^(?:-|au?(?![a-z])|to(?![a-z])|till?(?![a-z])|until(?![a-z])|al?(?![a-z])|jusqu'[aà](?![a-z])|hasta(?![a-z]))/,
    () => ({ kind: 'to' }),
  ],
  [/^(?:[,;/&|\n]|et(?![a-z])|and(?![a-z])|y(?![a-z])|puis(?![a-z]))/, () => ({ kind: 'and' })],
  [/^(?:fermee?|closed|cerrado)(?![a-z])/, () => ({ kind: 'closed' })],
  [
    /^(?:[\s:.()]|(?:hre|hr|heure|hora)s?(?![a-z])|h(?![a-z])|du(?![a-z])|de(?![a-z])|from(?![a-z])|les?(?![a-z])|the(?![a-z])|los?(?![a-z])|ouvert(?![a-z])|open(?![a-z])|abierto(?![a-z])|las?(?![a-z])|en(?![a-z])|on(?![a-z]))/,
    () => undefined,
  ],
]

const WHOLE: readonly [pattern: RegExp, kind: Hours['kind']][] = [
  [
    /^(?:sur |avec )?(?:rendez-vous|rv|rdv)(?: seulement| uniquement)?$|^by appointment(?: only)?$|^con cita(?: previa)?$/,
    'byAppointment',
  ],
  [
    /^(?:24 ?\/ ?7|24 ?h(?:eures)?(?: ?\/ ?| sur )24.*|jour et nuit|day and night|open 24 hours|24 hours.*|las 24 horas.*|dia y noche)$/,
    'always',
  ],
]

/** Longest text that is read as hours, in characters: a longer one is a story. */
const LONGEST = 400

/**
 * Hours of a week from words.
 *
 * @example readHours('lundi au vendredi 9h-12h et 13h à 16h30').hours?.weekly?.length // 2
 * @example readHours('lun. 25h-26h').problem // 'hoursImpossible'
 */
export function readHours(text: string): TypedHours {
  const words = fold(text)
    .trim()
    .normalize('NFC')
    .replace(/\u00a0|\u202f/g, ' ')
  if (words === '') return {}
  if (words.length > LONGEST) return { problem: 'hoursUnread' }
  const whole = WHOLE.find(([pattern]) => pattern.test(words.replace(/\.$/, '')))
  if (whole) return { hours: { kind: whole[1] } }
  const tokens = tokensOf(words)
  return tokens ? readWeek(tokens) : { problem: 'hoursUnread' }
}

/** Hours of one column a day: 'mo' → '9h-17h'. What says closed, or nothing, has no hours. */
export function readDays(cells: readonly (readonly [day: Day, text: string])[]): TypedHours {
  const read = cells.map(([day, text]) => readHours(`${day} ${text}`))
  const problem = read.find((each) => each.problem)?.problem
  const weekly = grouped(read.flatMap(({ hours }) => hours?.weekly ?? []))
  return { ...(problem ? { problem } : { hours: { kind: 'weekly', weekly } }) }
}

function tokensOf(text: string): Token[] | undefined {
  const tokens: Token[] = []
  for (let rest = text; rest !== '';) {
    const found = TOKENS.map(([pattern, read]) => ({ match: pattern.exec(rest), read })).find(
      ({ match }) => match && match[0] !== '',
    )
    if (!found?.match) return undefined
    const token = found.read(found.match)
    if (token) tokens.push(token)
    rest = rest.slice(found.match[0].length)
  }
  return tokens
}

/** Days, then the times that are theirs; days after times are others. */
function readWeek(tokens: readonly Token[]): TypedHours {
  const weekly: WeeklySpan[] = []
  let days: Day[] = []
  let hasTimes = false
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token
    if (token.kind === 'days') {
      if (hasTimes) days = []
      hasTimes = false
      days = [...days, ...token.days]
    } else if (token.kind === 'to' && tokens[at - 1]?.kind === 'days') {
      const last = tokens[at + 1]
      if (last?.kind !== 'days') return { problem: 'hoursUnread' }
      days = [...days, ...between(days.at(-1) as Day, last.days[0] as Day)]
      at += 1
    } else if (token.kind === 'time') {
      const [to, end] = [tokens[at + 1], tokens[at + 2]]
      if (to?.kind !== 'to' || end?.kind !== 'time' || days.length === 0) {
        return { problem: 'hoursUnread' }
      }
      const span = spanOf(token, end)
      if (!span) return { problem: 'hoursImpossible' }
      weekly.push({ days: [...new Set(days)], ...span })
      hasTimes = true
      at += 2
    } else if (token.kind === 'closed') hasTimes = true
  }
  const isEmpty = weekly.length === 0 && !tokens.some(({ kind }) => kind === 'closed')
  return isEmpty
    ? { problem: 'hoursUnread' }
    : { hours: { kind: 'weekly', weekly: grouped(weekly) } }
}

/** Longest span past midnight, in minutes: a longer one has its ends the wrong way round. */
const LONGEST_NIGHT = 720

type Time = Extract<Token, { kind: 'time' }>

/** A span that a clock has. */
function spanOf(from: Time, to: Time): { opens: string; closes: string } | undefined {
  const closes = onClock(to, undefined)
  const opens = onClock(from, to.half === 'pm' && from.half === undefined ? to : undefined)
  if (opens === undefined || closes === undefined || opens === closes || opens === 1440)
    return undefined
  if (closes < opens && 1440 - opens + closes > LONGEST_NIGHT) return undefined
  return { opens: clockOf(opens), closes: clockOf(closes) }
}

/** Minutes from midnight. "9 to 5 pm" opens in the morning, "1 to 5 pm" in the afternoon. */
function onClock({ minutes, half }: Time, before: Time | undefined): number | undefined {
  const hour = Math.floor(minutes / 60)
  if (Number.isNaN(minutes) || minutes > 1440) return undefined
  if (half === undefined && before) {
    const end = onClock(before, undefined) ?? 0
    return hour < 12 && minutes + 720 < end && hour <= 6 ? minutes + 720 : minutes
  }
  if (half === undefined) return minutes
  if (hour > 12 || hour === 0) return undefined
  return (minutes % 720) + (half === 'pm' ? 720 : 0)
}

/** Days from one to another, the first left out; past the end of the week it begins again. */
function between(from: Day, to: Day): Day[] {
  const [start, end] = [WEEK.indexOf(from), WEEK.indexOf(to)]
  return Array.from(
    { length: (end - start + 7) % 7 },
    (_, step) => WEEK[(start + step + 1) % 7] as Day,
  )
}

/** Days with the same times share a span, in the order of the week. */
function grouped(spans: readonly WeeklySpan[]): WeeklySpan[] {
  const byTimes = Map.groupBy(spans, ({ opens, closes }) => `${opens}–${closes}`)
  return [...byTimes.values()].map((same) => ({
    ...(same[0] as WeeklySpan),
    days: WEEK.filter((day) => same.some(({ days }) => days.includes(day))),
  }))
}
