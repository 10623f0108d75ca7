import { TermFinder } from '@/translation/glossary/reading'

import { type Figure, median, repeat } from './measure'

const ROUNDS = 25
const PASSAGES = 400
const TERMS = 2000

/** The words of a glossary of 2,000 terms, looked for in a chapter of 400 passages; beside one pattern of all of them. */
export async function benchTerms(): Promise<Figure[]> {
  const terms = Array.from({ length: TERMS }, (_, at) => `permis de travail numéro${at} fermé`)
  const sentence = 'Le permis de travail est un permis de travail numéro42 fermé ou permis ouvert. '
  const texts = Array.from({ length: PASSAGES }, (_, at) => sentence.repeat(4) + at)
  const finder = new TermFinder(
    terms.map((term) => ({ key: term, forms: [term] })),
    'fr',
  )
  const pattern = new RegExp(terms.map((term) => `(?<!\\p{L})${term}s?(?!\\p{L})`).join('|'), 'giu')
  const count = `${PASSAGES} passages, ${TERMS} terms`
  return [
    await figure(`Words of the glossary marked: ${count}`, 10, () => {
      for (const text of texts) finder.find(text)
    }),
    await figure(`The same by one pattern, a tenth of the passages: ${count}`, undefined, () => {
      for (const text of texts.slice(0, PASSAGES / 10)) Array.from(text.matchAll(pattern))
    }),
  ]
}

const figure = async (name: string, target: number | undefined, work: () => void) => ({
  name,
  value: median(
    await repeat(ROUNDS, async () => {
      const began = performance.now()
      work()
      return performance.now() - began
    }),
  ),
  unit: 'ms',
  ...(target === undefined ? {} : { target, better: 'lower' as const }),
})
