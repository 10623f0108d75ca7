import { foldWords } from '@/text/fold'

import { COMMUNITY, type InhabitedPlace, type Municipality } from './officialSets'

/** Which of two same-named entities of one MRC has the village: towns before townships. */
const DESIGNATIONS = ['Ville', 'Village', 'Municipalité', 'Paroisse', 'Cantons unis', 'Canton']

/** Gives each inhabited place its municipality's code: by name, then MRC, then designation. */
export function joinPlaces(
  places: readonly InhabitedPlace[],
  municipalities: readonly Municipality[],
): { groups: Map<string, InhabitedPlace[]>; homeless: InhabitedPlace[] } {
  const byName = new Map<string, Municipality[]>()
  for (const municipality of municipalities) {
    const same = byName.get(foldWords(municipality.name)) ?? []
    byName.set(foldWords(municipality.name), [...same, municipality])
  }
  const rank = ({ designation }: Municipality): number => {
    const at = DESIGNATIONS.indexOf(designation)
    return at < 0 ? DESIGNATIONS.length : at
  }
  /** A First Nations community that the set of places puts into the town beside it stands for itself. */
  const findCommunity = ({ name, municipality, mrcCode }: InhabitedPlace) =>
    foldWords(name) === foldWords(municipality)
      ? undefined
      : byName
          .get(foldWords(name))
          ?.find((m) => m.designation === COMMUNITY && isSameMrc(m.mrcCode, mrcCode))
  const groups = new Map<string, InhabitedPlace[]>()
  const homeless: InhabitedPlace[] = []
  for (const place of places) {
    const community = findCommunity(place)
    if (community) {
      groups.set(community.code, [...(groups.get(community.code) ?? []), place])
      continue
    }
    const all = byName.get(foldWords(place.municipality)) ?? []
    const sameMrc = all.filter(({ mrcCode }) => isSameMrc(mrcCode, place.mrcCode))
    const candidates = sameMrc.length
      ? sameMrc
      : all.length === 1
        ? all
        : all.filter((m) => rank(m) < 3)
    const best = [...candidates].sort((a, b) => rank(a) - rank(b))[0]
    if (best) groups.set(best.code, [...(groups.get(best.code) ?? []), place])
    else homeless.push(place)
  }
  return { groups, homeless }
}

/** 46 and 460, 9 and 090 are the same MRC: the two sets write codes differently. */
const isSameMrc = (a: string, b: string): boolean => a !== '' && widenMrc(a) === widenMrc(b)
const widenMrc = (code: string): string => (code.length < 3 ? `${code.padStart(2, '0')}0` : code)
