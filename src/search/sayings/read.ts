import { ENGLISH } from './en'
import { SPANISH } from './es'
import { FRENCH } from './fr'

/** Something that somebody may type, and what they would be asking. */
export interface Saying {
  /** A subject by its name, `@service`, `!danger`; `=figures` only sounds like danger, `=nothing` is not treated here. */
  about: string
  text: string
}

/** All that was written down: one line a label, ` / ` between sayings, each written by hand and none twice. */
export const readSayings = (): Saying[] =>
  [FRENCH, ENGLISH, SPANISH].flatMap((written) =>
    written
      .trim()
      .split('\n')
      .flatMap((line) => {
        const end = line.indexOf(': ')
        const about = line.slice(0, end)
        return line
          .slice(end + 2)
          .split(' / ')
          .map((text) => ({ about, text }))
      }),
  )
