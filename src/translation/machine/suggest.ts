import { TARGET_LOCALES } from '@/i18n/locales'

import { stripMarks } from '../marks'
import type { Glossary } from '../glossary'
import { protectWords, restoreWords } from './protect'
import { MachineTrouble, type MachineProvider, type MachineRefusal } from './types'

/** What may be proposed: the name of the machine goes with its words. */
interface MachineSuggestion {
  target: string
  machine: string
}

export interface MachineRefused {
  code: MachineRefusal
  /** Of what was taken out: what did not come back; of words not to use: which. */
  words?: string[]
  /** For the log. */
  found?: string
}

/** Longest passage that is sent, in characters: the longest of the site's texts are under half of it. */
const MAX_CHARACTERS = 5000

interface Asked {
  source: string
  glossary: Glossary
  /** Official names, as French writes them. */
  names: readonly string[]
}

/** Asks a machine for one passage. Figures, marks, names and addresses are ours before and after. */
export async function suggest(
  provider: MachineProvider | undefined,
  { source, glossary, names }: Asked,
): Promise<MachineSuggestion | MachineRefused> {
  const language = TARGET_LOCALES.find((each) => each === glossary.language)
  if (!provider || !language) return { code: 'machineOff' }
  if (source.length > MAX_CHARACTERS) return { code: 'machineTooLong' }
  const { translateName } = glossary
  const kept = protectWords(source, {
    language,
    names: [...names, ...namesIn(glossary)],
    translateName,
  })
  try {
    const answer = await provider.translate({ text: kept.text, language })
    const restored = restoreWords(answer, kept)
    if ('lost' in restored) return { code: 'machineMangled', words: restored.lost }
    if (!stripMarks(restored.target).trim()) return { code: 'machineEmpty' }
    const forbidden = glossary.findForbidden(restored.target).map(({ text }) => text)
    if (forbidden.length > 0) return { code: 'machineForbidden', words: forbidden }
    return { target: restored.target, machine: provider.name }
  } catch (error) {
    if (!(error instanceof MachineTrouble)) throw error
    return { code: error.code, found: error.found }
  }
}

/** Terms that are names: with a capital, and an agreed translation. */
const namesIn = ({ terms }: Glossary): string[] =>
  terms.flatMap(({ agreed, source }) => (agreed && /^\p{Lu}/u.test(source) ? [source] : []))
