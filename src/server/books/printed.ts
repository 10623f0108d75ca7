import type { Logger } from '../logging'
import { tidyProfiles } from './chromium/profiles'
import { Press, type OrderState } from './press'
import { printDocument } from './printing'
import { Shelf, type Shelved } from './shelf'

/** Some two hundred chapters, or all regions and the guide in three languages. */
const SHELF_BYTES = 150_000_000

/** A browser takes some hundred megabytes: one at a time, and as many in line as there are chapters. */
const PRESS = { atOnce: 1, waiting: 60, retryAfterMs: 5 * 60_000 }

/** What is to be printed, whole. */
export interface Manuscript {
  /** Of the file, without its version: letters, digits and hyphens. */
  title: string
  /** Tells it from every other version. */
  version: string
  /** An HTML document, in UTF-8. */
  bytes: Uint8Array
}

/** Says of which address a file is wanted, so that a start goes on with what a stop left. */
const WANTED = '.wanted'

interface Options {
  folder: string
  chromium: string
  logger: Logger
}

/** Printed books: each version is printed once, kept on disk, and takes the place of the one before. */
export class PrintedBooks {
  private readonly shelf: Shelf
  private readonly press: Press
  private readonly chromium: string
  private readonly logger: Logger

  constructor({ folder, chromium, logger }: Options) {
    this.shelf = new Shelf(folder, SHELF_BYTES)
    this.chromium = chromium
    this.logger = logger
    this.press = new Press(PRESS, (name, error) =>
      logger.error({ err: error, book: name }, 'a book could not be printed'),
    )
  }

  fileOf(manuscript: Manuscript): string {
    return this.shelf.fileOf(nameOf(manuscript))
  }

  /** What is known of its file, when it was printed. */
  find(manuscript: Manuscript): Promise<Shelved | undefined> {
    return this.shelf.find(nameOf(manuscript))
  }

  /**
   * Prints it in its turn; ends when it is there, or could not be made. While it waits and is made, a file beside it
   * says so.
   *
   * @param path where it was asked for
   * @param address the same with the site's name, for the links in it
   */
  order(manuscript: Manuscript, path: string, address: string): Promise<OrderState> {
    const name = nameOf(manuscript)
    const wanted = `${name}${WANTED}`
    return this.press.order({
      name,
      begin: () => this.shelf.put(wanted, Buffer.from(path)),
      make: () => this.print(manuscript, address),
      end: () => this.shelf.remove(wanted),
    })
  }

  private async print(manuscript: Manuscript, address: string): Promise<void> {
    const html = Buffer.from(manuscript.bytes).toString('utf8')
    const name = nameOf(manuscript)
    const printed = await printDocument(html, {
      chromium: this.chromium,
      address,
      hasHeads: true,
      onProblems: (problems) => this.logger.warn({ book: name, problems }, 'a book is no PDF/UA'),
    })
    await this.shelf.put(name, printed)
    await this.forgetOlder(manuscript)
  }

  /** Where files were asked for that a stop left unmade. */
  async takeLeft(): Promise<string[]> {
    await Promise.all([this.shelf.tidy(), tidyProfiles().catch(() => undefined)]) // of no use to the orders
    const left = (await this.shelf.names()).filter((name) => name.endsWith(WANTED))
    const paths = await Promise.all(left.map((name) => this.shelf.read(name)))
    await Promise.all(left.map((name) => this.shelf.remove(name)))
    // Another process that shares the folder took some at the same moment.
    return paths.filter((path) => path !== undefined)
  }

  private async forgetOlder(manuscript: Manuscript): Promise<void> {
    const older = (await this.shelf.names()).filter(
      (name) => name.startsWith(`${manuscript.title}.`) && name.endsWith('.pdf'),
    )
    for (const name of older) if (name !== nameOf(manuscript)) await this.shelf.remove(name)
  }
}

const nameOf = ({ title, version }: Manuscript): string => `${title}.${version}.pdf`
