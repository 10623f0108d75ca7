import type { Locale } from '@/i18n/locales'

/** Said while a form waits for the site to draw it with what is to come into it (`useFill`), until it does. */
export const FILL_WAITS: Record<Locale, string> = {
  fr: 'Le site ne répond pas, ou votre session est finie. Rien n’est perdu\u00a0: vos mots restent ici, et on réessaie jusqu’à ce qu’il réponde.',
  en: 'The site does not answer, or your session has ended. Nothing is lost: your words stay here, and it is tried again until it answers.',
  es: 'El sitio no responde, o su sesión terminó. Nada se pierde: sus palabras quedan aquí y se intenta de nuevo hasta que responda.',
}
