/** The service of those who drive people. */
const RIDES = 'transport'

/** Where somebody wants to be driven, and all that follows; "a lift" is English. */
const GOAL =
  /\s(?:pour|jusqu\S*|to|para|hasta|al|à|au|aux|a(?= (?:l['’]|(?:l[ao]s?|un[ao]?|mi|el)\b)))\s.*$/iu

/**
 * Services that words are about, without those of where somebody wants to be driven: "a lift to the grocery store" asks
 * for a lift, and for no food.
 *
 * @param aboutOf services that other words are about
 */
export function onlyTheRide(
  about: string[] | undefined,
  typed: string,
  aboutOf: (typed: string) => string[] | undefined,
): string[] | undefined {
  if (!about || about.length < 2 || !about.includes(RIDES)) return about
  return aboutOf(typed.replace(GOAL, ''))?.[0] === RIDES ? [RIDES] : about
}
