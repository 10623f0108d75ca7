/** An organization that can be called, and the services that it offers. */
interface Callable {
  services: readonly string[]
}

/**
 * Organizations that together offer the most services, `most` at most, in the order of the list: each is there for
 * what the others do not offer, none because it would be better than another.
 *
 * @example coverMost([{ services: ['a'] }, { services: ['a', 'b'] }, { services: ['c'] }], 2) // the last two
 */
export function coverMost<Helper extends Callable>(
  helpers: readonly Helper[],
  most: number,
): Helper[] {
  const chosen = new Set<Helper>()
  const covered = new Set<string>()
  while (chosen.size < Math.min(most, helpers.length)) {
    const [next] = helpers
      .filter((helper) => !chosen.has(helper))
      .map((helper) => ({
        helper,
        adds: helper.services.filter((service) => !covered.has(service)).length,
      }))
      .sort((a, b) => b.adds - a.adds) // stable: of two alike the first in the list
    if (!next) break
    chosen.add(next.helper)
    for (const service of next.helper.services) covered.add(service)
  }
  return helpers.filter((helper) => chosen.has(helper))
}
