/** Words of cells → codes and keys of the directory's closed lists. */
import { foldWords } from '@/text/fold'
import { LOCALES } from '@/i18n/locales'

import type { Criterion } from '../criteria'
import type { RelatedList } from '../proposals/sheet'
import type { Names } from '../proposals/values'
import { COSTS, ORGANIZATION_KINDS, type Term, WHEELCHAIR } from '../vocabulary'

/** Folded words that others write for a code; its labels are known besides. */
type Synonyms = Readonly<Record<string, string>>

const KIND_WORDS: Synonyms = {
  nonProfit:
    'obnl, osbl, obl, non profit, nonprofit, not for profit, sans but lucratif, but non lucratif, ong, ngo, community, communautaire, organisme communautaire, charity, osfl, sin fines de lucro',
  francizationCentre: 'francisation, centre de francisation, francization',
  schoolServiceCentre: 'css, centre de services scolaire, commission scolaire, school board',
  carrefourJeunesseEmploi: 'cje, carrefour jeunesse emploi',
  municipal: 'municipalite, municipality, ville, municipal, mrc, city',
  publicBody: 'public, gouvernement, government, organisme public, ministere, ciusss, cisss',
}

/** Kinds that the directory does not list, with the published reason. */
const REFUSED_KINDS: Readonly<Partial<Record<Criterion, string>>> = {
  privateFirm:
    'entreprise privee, prive, privee, private, private firm, for profit, commercial, compagnie, entreprise, inc, empresa privada, empresa, lucratif, privado, proprietary',
  individual: 'particulier, individual, personne, individu',
}

const COST_WORDS: Synonyms = {
  free: 'gratuit, gratuite, gratuits, free, no fee, no fees, no cost, none, aucun, aucuns frais, gratis, gratuito, sans frais, non, no, 0, sin costo',
  contribution:
    'don, dons, donation, donations, contribution volontaire, voluntary contribution, contribucion voluntaria, aportacion voluntaria',
  paid: 'payant, payants, paid, fee, fees, frais, tarif, de pago, pago, fee for service, membership fee',
}

const WHEELCHAIR_WORDS: Synonyms = {
  yes: 'oui, yes, si, x, accessible, wheelchair accessible, fully accessible, accesible, true, 1',
  partly: 'partiel, partielle, partiellement, partially accessible, partial, partly, parcial',
  no: 'non, no, not accessible, non accessible, inaccessible, no accesible, false, 0',
  unknown: 'inconnu, unknown, a demander, desconocido',
}

/** ISO 639 codes of three letters that packages use. */
const LANGUAGE_WORDS: Synonyms = {
  fr: 'fra, fre, french, frances, francais',
  en: 'eng, english, ingles, anglais',
  es: 'spa, spanish, espanol, espagnol, castellano',
  ht: 'hat, haitian creole, creole haitien, creole',
  pt: 'por, portuguese, portugais, portugues',
  ar: 'ara, arabic, arabe',
}

const has = (words: string | undefined, folded: string): boolean =>
  words?.split(', ').includes(folded) ?? false

const findCode = (terms: readonly Term[], synonyms: Synonyms, text: string): string | undefined => {
  const folded = foldWords(text)
  const labelled = terms.find(
    ({ code, label }) =>
      foldWords(code) === folded || LOCALES.some((locale) => foldWords(label[locale]) === folded),
  )
  return labelled?.code ?? terms.find(({ code }) => has(synonyms[code], folded))?.code
}

/** A kind that may be listed. */
export const findKind = (text: string) => findCode(ORGANIZATION_KINDS, KIND_WORDS, text)

/** The reason for which a kind cannot be listed, when it is known to be none. */
export const findRefusedKind = (text: string): 'privateFirm' | 'individual' | undefined =>
  (['privateFirm', 'individual'] as const).find((code) => has(REFUSED_KINDS[code], foldWords(text)))

/** Of several fees of one organization, the one that costs most. */
export function findCost(text: string): string | undefined {
  const codes = text.split(/[;\n]/).map((part) => findCode(COSTS, COST_WORDS, part))
  if (codes.includes(undefined)) return undefined
  return ['paid', 'contribution', 'free'].find((code) => codes.includes(code))
}

export const findWheelchair = (text: string) => findCode(WHEELCHAIR, WHEELCHAIR_WORDS, text)

/** Yes or no in three languages; `undefined` for anything else. */
export function findYesNo(text: string): boolean | undefined {
  const folded = foldWords(text)
  if (has('oui, yes, si, true, vrai, x, 1', folded)) return true
  return has('non, no, false, faux, 0', folded) ? false : undefined
}

/** Keys of a list by every name of each entry, folded. */
export type EntryIndex = Readonly<Record<RelatedList, ReadonlyMap<string, string>>>

/** What the lists call their entries → how they are found again. */
export function indexEntries(names: Names): EntryIndex {
  const indexed = (list: RelatedList): ReadonlyMap<string, string> =>
    new Map(
      [...names[list]].flatMap(([key, texts]): [string, string][] => [
        ...Object.values(texts).map((text): [string, string] => [foldWords(text ?? ''), key]),
        ...(list === 'languages' ? (LANGUAGE_WORDS[key]?.split(', ') ?? []) : []).map(
          (word): [string, string] => [word, key],
        ),
        [foldWords(key), key],
      ]),
    )
  return {
    regions: indexed('regions'),
    services: indexed('services'),
    populations: indexed('populations'),
    languages: indexed('languages'),
  }
}

/** Entries named in a cell, once each, and what names none. */
export function readEntries(
  index: EntryIndex[RelatedList],
  text: string,
): { keys: string[]; unknown: string[] } {
  const parts = text.includes(';') || text.includes('\n') ? text.split(/[;\n]/) : [text]
  const keys = new Set<string>()
  const unknown: string[] = []
  const take = (part: string): boolean => {
    const key =
      index.get(foldWords(part)) ?? index.get(foldWords(part.replace(/\(?\b\d{1,2}\b\)?/, '')))
    if (key) keys.add(key)
    return key !== undefined
  }
  for (const part of parts.map((each) => each.trim()).filter(Boolean)) {
    if (take(part)) continue
    const smaller = part
      .split(/[,/|*]/)
      .map((each) => each.trim())
      .filter(Boolean)
    for (const each of smaller) if (!take(each)) unknown.push(each)
  }
  return { keys: [...keys], unknown }
}
