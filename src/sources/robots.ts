import robotsParser from 'robots-parser'

import { TangledPage } from './mainText'

/** What a site asks of those who come without a person. */
export interface Robots {
  /** @throws {TangledPage} when its rules ask for too much work to be read for this address */
  mayLook: (address: string) => boolean
  /** Between two pages, in milliseconds; nothing when it does not say. */
  delayMs: number | undefined
}

/** The name by which a site's rules may call us. */
export const ROBOT = 'Accompagner'

export const NO_RULES: Robots = { mayLook: () => true, delayMs: undefined }

/**
 * Letters of rules with a `*`, times letters of an address, that are compared: a tenth of a second or two. Half a
 * megabyte of such rules would hold up everybody for a minute and more.
 */
const MOST_WORK = 10_000_000

/**
 * The rules of a site (RFC 9309).
 *
 * @param address of its robots.txt
 */
export function readRobots(address: string, text: string): Robots {
  const lines = withFewNames(text)
  const rules = robotsParser(address, lines.join('\n'))
  const delay = rules.getCrawlDelay(ROBOT)
  const open = lines.reduce((sum, line) => sum + (line.includes('*') ? line.length : 0), 0)
  return {
    // What it does not know is a page of another site, of which it says nothing.
    mayLook: (page) => {
      if (open * page.length > MOST_WORK) throw new TangledPage(`${address} asks for too much work`)
      return rules.isAllowed(page, ROBOT) ?? true
    },
    delayMs: delay === undefined || !(delay >= 0) ? undefined : delay * 1000,
  }
}

/**
 * Lines that say something, each group under three names at most: ours, everyone's, another one. The parser keeps each
 * rule of a group once for each of its names: of thousands of both, more than there is memory for.
 */
function withFewNames(text: string): string[] {
  const named = new Set<string>()
  return text.split(/\r\n|\r|\n/).flatMap((line) => {
    const [, field, value = ''] = /^\s*([^\s:#][^:#]*):([^#]*)/.exec(line) ?? []
    if (field === undefined) return []
    if (field.trim().toLowerCase() !== 'user-agent') {
      named.clear()
      return [line]
    }
    const said = (value.split('/')[0] ?? '').trim().toLowerCase()
    const name = said === '*' || said === ROBOT.toLowerCase() ? said : 'another'
    if (named.has(name)) return []
    named.add(name)
    return [`User-agent: ${name}`]
  })
}
