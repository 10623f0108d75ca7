import type { Locale } from '@/i18n/locales'
import { oneLine } from '@/text/oneLine'

import { composeMessage, type Message, type MessageTexts } from './message'

export interface HiddenFacts {
  locale: Locale
  /** Who is told. */
  name: string
  organization: string
  /** Services that the public no longer reads, by their names. */
  services: readonly string[]
  /** Places whose address the public no longer reads, by their names: never the address. */
  places: readonly string[]
  /** The sheet in the admin. */
  url: string
}

/** To the team: an organization has hidden something of its listing, which is done already. */
export const hiddenMessage = (facts: HiddenFacts): Message => {
  const organization = oneLine(facts.organization, NAME_LIMIT)
  const lines = (names: readonly string[]) =>
    names.map((name) => `– ${oneLine(name, NAME_LIMIT)}`).join('\n')
  return composeMessage(HIDDEN_TEXTS, facts.locale, (say) => ({
    subject: say('subject', { organization }),
    paragraphs: [
      say('hello', { name: facts.name }),
      say('done', { organization }),
      facts.services.length > 0 ? say('services', { names: lines(facts.services) }) : undefined,
      facts.places.length > 0 ? say('places', { names: lines(facts.places) }) : undefined,
      say('elsewhere', { url: facts.url }),
    ],
  }))
}

/** Longest name in a message, in characters. */
const NAME_LIMIT = 120

export const HIDDEN_TEXTS = {
  template: 'hidden',
  sentences: {
    subject: {
      fr: 'Caché au public : {organization}',
      en: 'Hidden from the public: {organization}',
      es: 'Oculto al público: {organization}',
    },
    hello: {
      fr: 'Bonjour {name},',
      en: 'Hello {name},',
      es: 'Hola, {name}:',
    },
    done: {
      fr: '« {organization} » a caché une partie de sa fiche. C’est déjà fait sur le site : vous n’avez rien à accepter.',
      en: '“{organization}” has hidden part of its listing. It is already done on the site: you have nothing to accept.',
      es: '«{organization}» ocultó una parte de su ficha. Ya está hecho en el sitio: no tiene nada que aceptar.',
    },
    services: {
      fr: 'Services que le public ne voit plus :\n{names}',
      en: 'Services that the public no longer sees:\n{names}',
      es: 'Servicios que el público ya no ve:\n{names}',
    },
    places: {
      fr: 'Lieux dont le public ne voit plus l’adresse, mais seulement la municipalité :\n{names}',
      en: 'Places whose address the public no longer sees, only the municipality:\n{names}',
      es: 'Lugares cuya dirección el público ya no ve, solo el municipio:\n{names}',
    },
    elsewhere: {
      fr: 'Voyez si la même chose est écrite ailleurs dans la fiche, par exemple dans la description :\n{url}',
      en: 'See whether the same is written elsewhere in the listing, in the description for instance:\n{url}',
      es: 'Vea si lo mismo está escrito en otra parte de la ficha, por ejemplo en la descripción:\n{url}',
    },
  },
} as const satisfies MessageTexts
