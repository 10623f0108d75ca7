/** The sentences of the OpenAPI description. */
import type { Label } from '@/i18n/locales'

export const API_WORDS = {
  title: {
    fr: 'Données ouvertes d’Accompagner',
    en: 'Accompagner open data',
    es: 'Datos abiertos de Accompagner',
  },
  about: {
    fr: 'Le répertoire public des organismes qui offrent des services gratuits aux travailleuses et travailleurs migrants au Québec, selon HSDS 3.0, et la recherche du site. Sans clé; le nombre de demandes est limité, davantage pour full, full_service et format=ndjson. Un texte sans traduction est dans la langue de l’organisme.',
    en: 'The public directory of organizations that offer free services to migrant workers in Quebec, by HSDS 3.0, and the search of the site. No key; the number of requests is limited, more so for full, full_service and format=ndjson. A text without a translation is in the organization’s language.',
    es: 'El directorio público de organizaciones que ofrecen servicios gratuitos a las personas trabajadoras migrantes en Quebec, según HSDS 3.0, y la búsqueda del sitio. Sin clave; el número de solicitudes es limitado, más aún para full, full_service y format=ndjson. Un texto sin traducción está en el idioma de la organización.',
  },
  meta: {
    fr: 'Ce qu’est cette interface, et selon quelle version de HSDS.',
    en: 'What this interface is, and by which version of HSDS.',
    es: 'Qué es esta interfaz y según qué versión de HSDS.',
  },
  services: {
    fr: 'Les services, chacun d’un organisme.',
    en: 'Services, each of an organization.',
    es: 'Los servicios, cada uno de una organización.',
  },
  organizations: { fr: 'Les organismes.', en: 'Organizations.', es: 'Las organizaciones.' },
  taxonomies: {
    fr: 'Les listes de termes.',
    en: 'Lists of terms.',
    es: 'Las listas de términos.',
  },
  taxonomyTerms: {
    fr: 'Les termes qui classent services et organismes.',
    en: 'Terms by which services and organizations are classified.',
    es: 'Los términos que clasifican servicios y organizaciones.',
  },
  serviceAtLocations: {
    fr: 'Les services, chacun à un lieu.',
    en: 'Services, each at a place.',
    es: 'Los servicios, cada uno en un lugar.',
  },
  one: {
    fr: 'Un seul, avec tout ce qui s’y rattache.',
    en: 'One of them, with all that belongs to it.',
    es: 'Uno solo, con todo lo que le corresponde.',
  },
  aPage: { fr: 'Une page de la liste.', en: 'A page of the list.', es: 'Una página de la lista.' },
  whole: { fr: 'L’objet entier.', en: 'The whole object.', es: 'El objeto completo.' },
  id: { fr: 'Son identifiant.', en: 'Its identifier.', es: 'Su identificador.' },
  lang: {
    fr: 'Langue des textes; sinon celle d’Accept-Language, sinon le français.',
    en: 'Language of the texts; else that of Accept-Language, else French.',
    es: 'Idioma de los textos; si no, el de Accept-Language; si no, francés.',
  },
  search: {
    fr: 'Mots qui doivent tous s’y trouver, sans égard aux accents.',
    en: 'Words that must all be there, whatever their accents.',
    es: 'Palabras que deben estar todas, sin importar los acentos.',
  },
  page: { fr: 'Numéro de la page.', en: 'Number of the page.', es: 'Número de la página.' },
  perPage: {
    fr: 'Combien par page\u00a0: 500 au plus, 50 au plus avec full ou full_service. Avec minimal, tout est en une page.',
    en: 'How many on a page: 500 at most, 50 at most with full or full_service. With minimal, everything is on one page.',
    es: 'Cuántos por página: 500 como máximo, 50 como máximo con full o full_service. Con minimal, todo está en una página.',
  },
  format: {
    fr: 'ndjson envoie tout, un objet par ligne, sans pages ni ETag ni Last-Modified.',
    en: 'ndjson sends everything, an object a line, without pages, ETag or Last-Modified.',
    es: 'ndjson envía todo, un objeto por línea, sin páginas ni ETag ni Last-Modified.',
  },
  taxonomyTermId: {
    fr: 'Seulement ce qui porte ce terme.',
    en: 'Only what has this term.',
    es: 'Solo lo que tiene este término.',
  },
  taxonomyId: {
    fr: 'Seulement ce qui porte un terme de cette liste.',
    en: 'Only what has a term of this list.',
    es: 'Solo lo que tiene un término de esta lista.',
  },
  organizationId: {
    fr: 'Seulement ce qui est de cet organisme.',
    en: 'Only what is of this organization.',
    es: 'Solo lo que es de esta organización.',
  },
  modifiedAfter: {
    fr: 'Seulement ce dont la fiche a été enregistrée à ce moment ou après (ISO 8601). Une traduction publiée, une vérification, le nom d’une catégorie ou la fin d’un avis changent une réponse sans changer ce moment\u00a0: reprendre tout de temps en temps.',
    en: 'Only what is of listings saved at this moment or later (ISO 8601). A translation that is published, a verification, the name of a category or the end of a notice changes an answer and not this moment: take everything again from time to time.',
    es: 'Solo lo que es de fichas guardadas en este momento o después (ISO 8601). Una traducción publicada, una verificación, el nombre de una categoría o el final de un aviso cambian una respuesta y no este momento: vuelva a tomarlo todo de vez en cuando.',
  },
  minimal: {
    fr: 'Seulement l’identifiant et le moment où la fiche a été enregistrée pour la dernière fois, tout en une page.',
    en: 'Only the identifier and the moment when the listing was last saved, all on one page.',
    es: 'Solo el identificador y el momento en que la ficha se guardó por última vez, todo en una página.',
  },
  full: {
    fr: 'Chaque objet avec tout ce qui s’y rattache.',
    en: 'Each object with all that belongs to it.',
    es: 'Cada objeto con todo lo que le corresponde.',
  },
  fullService: {
    fr: 'Les services de chaque organisme en entier.',
    en: 'The services of each organization in full.',
    es: 'Los servicios completos de cada organización.',
  },
  topOnly: {
    fr: 'Seulement les termes du premier niveau.',
    en: 'Only terms of the first level.',
    es: 'Solo los términos del primer nivel.',
  },
  parentId: {
    fr: 'Seulement les termes rangés sous celui-ci.',
    en: 'Only terms under this one.',
    es: 'Solo los términos bajo este.',
  },
  postcode: {
    fr: 'Code postal du Québec\u00a0: ce qui en dessert la région, ou à distance.',
    en: 'Postal code in Quebec: what serves its region, or within the distance.',
    es: 'Código postal de Quebec: lo que atiende su región, o a la distancia.',
  },
  proximity: {
    fr: 'Distance du code postal, en mètres.',
    en: 'Distance from the postal code, in metres.',
    es: 'Distancia del código postal, en metros.',
  },
  package: {
    fr: 'Tout, en tables (Tabular Data Package), dans un fichier zip.',
    en: 'Everything as tables (Tabular Data Package) in a zip file.',
    es: 'Todo en tablas (Tabular Data Package), en un archivo zip.',
  },
  table: {
    fr: 'Le répertoire en une table, un organisme par ligne.',
    en: 'The directory as one table, an organization a row.',
    es: 'El directorio en una tabla, una organización por fila.',
  },
  linked: {
    fr: 'Le répertoire en données liées (schema.org).',
    en: 'The directory as linked data (schema.org).',
    es: 'El directorio como datos enlazados (schema.org).',
  },
  siteSearch: {
    fr: 'Cherche dans le guide, le répertoire, le lexique et les nouveautés.',
    en: 'Searches the guide, the directory, the glossary and the updates.',
    es: 'Busca en la guía, el directorio, el glosario y las novedades.',
  },
  suggest: {
    fr: 'Ce qui peut être voulu, pendant qu’on écrit.',
    en: 'What may be meant, as one types.',
    es: 'Lo que se puede querer decir, mientras se escribe.',
  },
  typed: { fr: 'Ce qui est cherché.', en: 'What is looked for.', es: 'Lo que se busca.' },
  place: {
    fr: 'Ville, code postal ou région du Québec.',
    en: 'Town, postal code or region of Quebec.',
    es: 'Ciudad, código postal o región de Quebec.',
  },
  notUnderstood: {
    fr: 'Un paramètre ne se comprend pas.',
    en: 'A parameter cannot be understood.',
    es: 'Un parámetro no se entiende.',
  },
  notFound: {
    fr: 'Rien ne porte cet identifiant.',
    en: 'Nothing has this identifier.',
    es: 'Nada tiene este identificador.',
  },
  tooMany: {
    fr: 'Trop de demandes\u00a0: attendre avant de réessayer.',
    en: 'Too many requests: wait before trying again.',
    es: 'Demasiadas solicitudes: esperar antes de reintentar.',
  },
} as const satisfies Record<string, Label>
