import type { StaticPathname } from '@/i18n/href'
import type { Label, Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'

import type { Passage, SearchText } from './types'

/** Something that is done on the site, and the page where. */
interface SitePage {
  /** As programs know it: its French address, in one word. */
  key: string
  path: StaticPathname
  title: Label
  says: Label
}

/** What people come to do, beside reading: their words are in the titles and in `subjects/words.ts`. */
const SITE_PAGES: readonly SitePage[] = [
  {
    key: 'guide',
    path: '/guide',
    title: {
      fr: 'Le guide à télécharger (PDF, EPUB)',
      en: 'The guide to download (PDF, EPUB)',
      es: 'La guía para descargar (PDF, EPUB)',
    },
    says: {
      fr: 'Tout le guide en un fichier, ou un chapitre à la fois, à imprimer ou à garder.',
      en: 'The whole guide in one file, or a chapter at a time, to print or to keep.',
      es: 'Toda la guía en un archivo, o un capítulo a la vez, para imprimir o guardar.',
    },
  },
  {
    key: 'editions',
    path: '/editions',
    title: {
      fr: 'Éditions datées du guide et du répertoire',
      en: 'Dated editions of the guide and the directory',
      es: 'Ediciones fechadas de la guía y del directorio',
    },
    says: {
      fr: 'Des éditions numérotées, à télécharger et à citer.',
      en: 'Numbered editions, to download and to cite.',
      es: 'Ediciones numeradas, para descargar y citar.',
    },
  },
  {
    key: 'hors-ligne',
    path: '/offline',
    title: {
      fr: 'Lire sans réseau',
      en: 'Reading without a network (offline)',
      es: 'Leer sin conexión',
    },
    says: {
      fr: 'Gardez le guide et les organismes d’une région dans votre téléphone, sans Internet.',
      en: 'Keep the guide and the organizations of a region in your phone, without Internet.',
      es: 'Guarde la guía y las organizaciones de una región en su teléfono, sin Internet.',
    },
  },
  {
    key: 'feuille',
    path: '/handout',
    title: { fr: 'Feuille à remettre', en: 'Handout', es: 'Hoja para entregar' },
    says: {
      fr: 'Une feuille d’une page à imprimer pour une personne, avec des passages et des organismes.',
      en: 'One page to print for a person, with passages and organizations.',
      es: 'Una hoja de una página para imprimir y dar a una persona, con pasajes y organizaciones.',
    },
  },
  {
    key: 'glossaire',
    path: '/glossary',
    title: { fr: 'Glossaire', en: 'Glossary', es: 'Glosario' },
    says: {
      fr: 'Les mots du guide, expliqués en trois langues.',
      en: 'The words of the guide, explained in three languages.',
      es: 'Las palabras de la guía, explicadas en tres idiomas.',
    },
  },
  {
    key: 'suivre',
    path: '/follow',
    title: { fr: 'Suivre par courriel', en: 'Follow by e-mail', es: 'Seguir por correo' },
    says: {
      fr: 'Recevez un courriel quand le guide ou une région change. Infolettre, abonnement.',
      en: 'Get an e-mail when the guide or a region changes. Newsletter, subscription.',
      es: 'Reciba un correo cuando cambie la guía o una región. Boletín, suscripción.',
    },
  },
  {
    key: 'signaler',
    path: '/feedback',
    title: {
      fr: 'Écrire à l’équipe, signaler une erreur',
      en: 'Write to the team, report an error',
      es: 'Escribir al equipo, reportar un error',
    },
    says: {
      fr: 'Une erreur, une suggestion, une question sur le site\u00a0: écrivez-nous ici.',
      en: 'An error, a suggestion, a question about the site: write to us here.',
      es: 'Un error, una sugerencia, una pregunta sobre el sitio: escríbanos aquí.',
    },
  },
  {
    key: 'proposer',
    path: '/directory/nominate',
    title: {
      fr: 'Proposer un organisme au répertoire',
      en: 'Suggest an organization for the directory',
      es: 'Proponer una organización para el directorio',
    },
    says: {
      fr: 'Un organisme manque ou veut être inscrit? Dites-le ici.',
      en: 'An organization is missing or wants to be listed? Say so here.',
      es: '¿Falta una organización o quiere aparecer? Dígalo aquí.',
    },
  },
  {
    key: 'donnees-ouvertes',
    path: '/open-data',
    title: { fr: 'Données ouvertes', en: 'Open data', es: 'Datos abiertos' },
    says: {
      fr: 'Le répertoire en CSV, en Excel et par API, pour d’autres sites et pour la recherche.',
      en: 'The directory as CSV, Excel and by API, for other sites and for research.',
      es: 'El directorio en CSV, en Excel y por API, para otros sitios y para la investigación.',
    },
  },
  {
    key: 'regions',
    path: '/directory/regions',
    title: {
      fr: 'Tableaux des services par région',
      en: 'Tables of services by region',
      es: 'Tablas de servicios por región',
    },
    says: {
      fr: 'Ce que chaque région du Québec offre, ce qui y manque, et les langues parlées.',
      en: 'What each region of Quebec offers, what is missing there, and the languages spoken.',
      es: 'Lo que ofrece cada región de Quebec, lo que falta y los idiomas que se hablan.',
    },
  },
  {
    key: 'carte',
    path: '/map',
    title: {
      fr: 'Carte des postes approuvés (accès sur demande)',
      en: 'Map of approved positions (access on request)',
      es: 'Mapa de puestos aprobados (acceso por solicitud)',
    },
    says: {
      fr: 'Où des employeurs ont obtenu une EIMT\u00a0: pour les équipes qui en ont besoin, avec un compte.',
      en: 'Where employers were granted an LMIA: for teams who need it, with an account.',
      es: 'Dónde los empleadores obtuvieron una EIMT (LMIA): para los equipos que lo necesitan, con una cuenta.',
    },
  },
]

/** The site's own pages, ready to be found in one language. */
export const sitePagesIn = (locale: Locale): SearchText[] =>
  SITE_PAGES.map(({ key, path, title, says }) => ({
    kind: 'page',
    key,
    path: pathTo(locale, path),
    title: passageIn(title, locale),
    sections: [{ passages: [passageIn(says, locale)] }],
    services: [],
  }))

const passageIn = (label: Label, locale: Locale): Passage => ({
  text: label[locale],
  state: locale === 'fr' ? 'source' : 'approved',
})
