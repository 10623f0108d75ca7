import { fold } from '@/text/fold'

/** How people write on a telephone, each with what it stands for; folded. */
const WRITTEN_SHORT = `
q que, k que, ke que, x por, xq porque, pq porque, pa para, tmb tambien, kiero quiero, kien quien, aki aqui, toy estoy, ta esta,
u you, r are, ur your, cuz because, wanna want to, gonna going to, gotta got to, lemme let me, aint not, ain not, im i am,
ive i have, wk week, govt government, appt appointment, chu je suis, chui je suis, jsuis je suis, jai j ai, jpeux je peux,
jveux je veux, jsais je sais, jme je me, cest c est, pcq parce que, tjrs toujours, pu plus, cb combien, koi quoi, kwa quoi, pis puis, icitte ici, bcp beaucoup, mtn maintenant, rdv rendez vous
`

const LONG = new Map(
  WRITTEN_SHORT.split(',').map((line) => {
    const [short = '', ...long] = line.trim().split(' ')
    return [short, long.join(' ')]
  }),
)

/**
 * Words as they would be written whole; the others stay as they are.
 *
 * @example writtenWhole('kiero salir pa el pueblo') // 'quiero salir para el pueblo'
 */
export const writtenWhole = (typed: string): string =>
  typed
    .split(/(\s+)/)
    .map((word) => LONG.get(fold(word)) ?? word)
    .join('')
