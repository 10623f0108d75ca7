import { fold } from '@/text/fold'

/** How people write on a telephone, each with what it stands for; folded. */
const WRITTEN_SHORT = `
q que, k que, ke que, x por, xq porque, xk porque, pq porque, porq porque, porke porque, pa para, pal para el, dl del, tmb tambien, tbn tambien,
kiero quiero, kien quien, kn con, cn con, aki aqui, ahy ahi, toy estoy, ta esta, tng tengo, msj mensaje, xfa por favor, porfa por favor, xfavor por favor, pls please, plz please,
ay hay, ase hace, aser hacer, acer hacer, asta hasta, aora ahora, haora ahora, orita ahorita, nesesito necesito, voi voy, dnd donde, namas solo, nomas solo, grax gracias,
u you, r are, ur your, cuz because, coz because, wanna want to, gonna going to, gotta got to, lemme let me, gimme give me, aint not, ain not, im i am,
ive i have, thats that is, whats what is, theyre they are, dunno do not know, ppl people, abt about, w with, mgr manager, wk week, wks weeks, yr year, yrs years, hrs hours, mins minutes,
tmrw tomorrow, tmr tomorrow, 2nite tonight, tonite tonight, 2day today, thx thanks, smth something, sum1 someone, any1 anyone, bf boyfriend, gf girlfriend, hosp hospital, govt government, appt appointment,
chu je suis, chui je suis, chuis je suis, jsuis je suis, jsui je suis, jai j ai, jpeux je peux, jpe je peux, ct c etait,
jveux je veux, jveu je veux, jsais je sais, jme je me, cest c est, cetait c etait, pcq parce que, parske parce que, tjrs toujours, tjs toujours, pu plus, cb combien, koi quoi, kwa quoi, ki qui, kel quel, kan quand, pkoi pourquoi, pk pourquoi,
kesse qu est ce que, keske qu est ce que, kosse qu est ce que, kil qu il, kon qu on, yont ils ont, yest il est, ye il est, ns nous, ds dans, dla de la, mm meme, qqn quelqu un, qqun quelqu un, qqch quelque chose, svp s il vous plait, stp s il te plait,
pis puis, icitte ici, bcp beaucoup, bocou beaucoup, mtn maintenant, auj aujourd hui, rdv rendez vous
`

const LONG = new Map(
  WRITTEN_SHORT.split(',').map((line) => {
    const [short = '', ...long] = line.trim().split(' ')
    return [short, long.join(' ')]
  }),
)

/** "Jtravaille", "jdois": no word of the three languages begins with a j and another consonant. */
const JE = /^j(?=[bcdfglmnp-tvz]{1,2}[aeiouy])/

/**
 * Words as they would be written whole; the others stay as they are.
 *
 * @example writtenWhole('kiero salir pa el pueblo') // 'quiero salir para el pueblo'
 * @example writtenWhole('jtravaille tjrs') // 'je travaille toujours'
 */
export const writtenWhole = (typed: string): string =>
  typed
    .split(/(\s+)/)
    .map((word) => {
      const folded = fold(word)
      return LONG.get(folded) ?? (JE.test(folded) ? `je ${word.slice(1)}` : word)
    })
    .join('')
