import robotsParser from 'robots-parser'

/** What a site asks of those who come without a person. */
export interface Robots {
  mayLook: (address: string) => boolean
  /** Between two pages, in milliseconds; nothing when it does not say. */
  delayMs: number | undefined
}

/** The name by which a site's rules may call us. */
export const ROBOT = 'Accompagner'

export const NO_RULES: Robots = { mayLook: () => true, delayMs: undefined }

/**
 * The rules of a site (RFC 9309).
 *
 * @param address of its robots.txt
 */
export function readRobots(address: string, text: string): Robots {
  const rules = robotsParser(address, text)
  const delay = rules.getCrawlDelay(ROBOT)
  return {
    // What it does not know is a page of another site, of which it says nothing.
    mayLook: (page) => rules.isAllowed(page, ROBOT) ?? true,
    delayMs: delay === undefined || !(delay >= 0) ? undefined : delay * 1000,
  }
}
