import type { Locale } from '@/i18n/locales'

import { composeMessage, type Message, type MessageTexts } from './message'

export interface RefusedPlan {
  locale: Locale
  /** Who is told. */
  name: string
  /** Title of the text. */
  title: string
  planned: 'publish' | 'withdraw'
  /** What did not take place, when it was planned and by whom. */
  what: string
  reasons: readonly string[]
  /** The text in the admin. */
  url: string
}

/** The e-mail that tells that what was planned for a moment was refused when it came, and why. */
export const refusedPlanMessage = ({
  locale,
  name,
  title,
  planned,
  what,
  reasons,
  url,
}: RefusedPlan): Message =>
  composeMessage(REFUSED_PLAN_TEXTS, locale, (say) => ({
    subject: say(planned, { title }),
    paragraphs: [
      say('hello', { name }),
      say('what', { title, what }),
      say('reasons', { reasons: reasons.join('\n') }),
      say('open', { url }),
    ],
  }))

export const REFUSED_PLAN_TEXTS = {
  template: 'refusedPlan',
  sentences: {
    publish: {
      fr: 'Pas publié au moment prévu : {title}',
      en: 'Not published at the planned time: {title}',
      es: 'No se publicó en el momento previsto: {title}',
    },
    withdraw: {
      fr: 'Pas retiré au moment prévu : {title}',
      en: 'Not withdrawn at the planned time: {title}',
      es: 'No se retiró en el momento previsto: {title}',
    },
    hello: {
      fr: 'Bonjour {name},',
      en: 'Hello {name},',
      es: 'Hola, {name}:',
    },
    what: {
      fr: 'Au sujet de « {title} » : {what}',
      en: 'About “{title}”: {what}',
      es: 'Sobre «{title}»: {what}',
    },
    reasons: {
      fr: 'Pourquoi :\n{reasons}',
      en: 'Why:\n{reasons}',
      es: 'Por qué:\n{reasons}',
    },
    open: {
      fr: 'Le texte est ici, où l’on peut choisir un autre moment :\n{url}',
      en: 'The text is here, where another time can be chosen:\n{url}',
      es: 'El texto está aquí, donde se puede elegir otro momento:\n{url}',
    },
  },
} as const satisfies MessageTexts
