import type { SensitiveTopic } from './vocabulary'

/** What decides where a public body is shown. */
interface Placed {
  isEmergency: boolean
  topics: readonly SensitiveTopic[]
}

/**
 * The public bodies that a page shows, emergencies apart. A page about nothing in particular (the
 * directory, nothing found) has every emergency number; a text has those of its topics, and the other
 * bodies of these. Their order stays.
 *
 * @example bodiesAbout(bodies, ['health']) // 911, 811 and 988; then RAMQ
 */
export function bodiesAbout<Body extends Placed>(
  bodies: readonly Body[],
  topics: readonly SensitiveTopic[],
): { emergencies: Body[]; others: Body[] } {
  const isAbout = (body: Body): boolean => body.topics.some((topic) => topics.includes(topic))
  return {
    emergencies: bodies.filter(
      (body) => body.isEmergency && (topics.length === 0 || isAbout(body)),
    ),
    others: bodies.filter((body) => !body.isEmergency && isAbout(body)),
  }
}
