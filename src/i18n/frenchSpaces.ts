const NO_BREAK_SPACE = '\u00a0'

/** A space before these, or after an opening guillemet, never ends a line. */
const BEFORE = / (?=[:;?!»%$])/g
const AFTER = /(?<=«) /g

/**
 * French sentences whose punctuation never starts a line, at any depth. Files of messages keep plain
 * spaces, which people can see and type; a label beside its screen writes `\u00a0` itself.
 *
 * @example withFrenchSpaces({ ask: 'Pour quoi ?' }) // { ask: 'Pour quoi\u00a0?' }
 */
export function withFrenchSpaces<Sentences extends object>(sentences: Sentences): Sentences {
  const entries = Object.entries(sentences).map(([key, value]: [string, unknown]) => [
    key,
    typeof value === 'string'
      ? value.replace(BEFORE, NO_BREAK_SPACE).replace(AFTER, NO_BREAK_SPACE)
      : withFrenchSpaces(value as object),
  ])
  return Object.fromEntries(entries) as Sentences
}
