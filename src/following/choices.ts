/*
 * What somebody follows. Browsers read it too (`parseFollow`): nothing of a server is asked for here.
 */

/** The whole guide, a part of it by its key, a chapter by its French address, a region by its own. */
export type Choice = 'guide' | `part:${string}` | `chapter:${string}` | `region:${string}`

/** More than all parts and regions with dozens of chapters: whoever wants more follows the whole guide. */
export const MOST_CHOICES = 100

const SHAPE = /^(?:guide|(?:part|chapter|region):[a-z0-9-]{1,200})$/

/** Whether a text can be a choice at all; whether there is such a thing is another question (`nameOfChoice`). */
const isChoice = (text: unknown): text is Choice => typeof text === 'string' && SHAPE.test(text)

/**
 * Choices as they are kept: each once, in one order, whatever somebody stored there. Of too many the last chapters are left
 * out: whoever chose the whole guide after them has it.
 */
export const readChoices = (stored: unknown): Choice[] => {
  if (!Array.isArray(stored)) return []
  const each = [...new Set(stored.filter(isChoice))].sort()
  const isOne = (choice: Choice): boolean => choice.startsWith('chapter:')
  const wide = each.filter((choice) => !isOne(choice)).slice(0, MOST_CHOICES)
  return [...each.filter(isOne).slice(0, MOST_CHOICES - wide.length), ...wide]
}

/**
 * The choices of a form, by the names of its fields: `guide`, `part-labour`, `region-estrie`, `chapter-salaire`, and
 * `chapter`, one more chapter that is chosen from a list.
 *
 * @example choicesIn({ guide: 'yes', 'region-estrie': 'yes', chapter: '' }) // ['guide', 'region:estrie']
 */
export function choicesIn(values: Partial<Record<string, string>>): Choice[] {
  const named = Object.entries(values).flatMap(([field, value]) => {
    if (!value) return []
    if (field === 'chapter') return [`chapter:${value}`]
    const [, kind, slug] = FIELD.exec(field) ?? []
    return kind ? [`${kind}:${slug}`] : field === 'guide' ? ['guide'] : []
  })
  return readChoices(named)
}

/** The name of the field of a choice. */
export const fieldOf = (choice: Choice): string => choice.replace(':', '-')

const FIELD = /^(part|chapter|region)-([a-z0-9-]+)$/
