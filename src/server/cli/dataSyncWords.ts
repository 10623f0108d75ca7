import { type Label, type Locale, LOCALES } from '@/i18n/locales'
import { LoadRefusal } from '@/lmia/report/loadRefusal'
import type { DataRefusal } from '@/lmia/official/syncData'
import { loadSentence } from '@/lmia/report/loadMessages'
import { fillIn } from '@/text/fillIn'

/** Everything `npm run data:sync` says. */
export const WORDS = {
  usage: {
    fr: `Installe les données officielles : lieux, municipalités, secteurs postaux, professions.

  npm run data:sync -- [options]

  --from <dossier>    prend les fichiers d’un dossier (ou REFERENCE_DATA_DIR)
  --mirror <adresse>  prend les fichiers d’un miroir
  --online            chez leurs éditeurs, même si REFERENCE_DATA_DIR est réglé
  --refresh           reprend aussi ce qui est déjà là
  --lang ${LOCALES.join('|')}     langue des messages`,
    en: `Installs the official data: places, municipalities, postal sectors, occupations.

  npm run data:sync -- [options]

  --from <folder>     takes the files from a folder (or REFERENCE_DATA_DIR)
  --mirror <address>  takes the files from a mirror
  --online            from their publishers, even when REFERENCE_DATA_DIR is set
  --refresh           takes again what is there already
  --lang ${LOCALES.join('|')}     language of the messages`,
    es: `Instala los datos oficiales: lugares, municipios, sectores postales, ocupaciones.

  npm run data:sync -- [opciones]

  --from <carpeta>      toma los archivos de una carpeta (o REFERENCE_DATA_DIR)
  --mirror <dirección>  toma los archivos de un espejo
  --online              de sus editores, aunque REFERENCE_DATA_DIR esté definido
  --refresh             vuelve a tomar lo que ya está
  --lang ${LOCALES.join('|')}       idioma de los mensajes`,
  },
  from: {
    fr: 'Données prises {origin}.',
    en: 'Data taken {origin}.',
    es: 'Datos tomados {origin}.',
  },
  publishers: { fr: 'chez leurs éditeurs', en: 'from their publishers', es: 'de sus editores' },
  mirror: { fr: 'd’un miroir', en: 'from a mirror', es: 'de un espejo' },
  folder: { fr: 'd’un dossier', en: 'from a folder', es: 'de una carpeta' },
  there: { fr: 'déjà là', en: 'there already', es: 'ya está' },
  fetched: { fr: 'installé', en: 'installed', es: 'instalado' },
  missing: { fr: 'introuvable ici', en: 'not to be had here', es: 'no disponible aquí' },
  refused: { fr: 'refusé', en: 'refused', es: 'rechazado' },
  size: {
    fr: 'taille inattendue : {bytes} octets (attendu : {min} à {max})',
    en: 'unexpected size: {bytes} bytes (expected: {min} to {max})',
    es: 'tamaño inesperado: {bytes} bytes (se esperaba: {min} a {max})',
  },
  content: {
    fr: 'ce n’est pas le fichier attendu : « {missing} » manque. Trouvé : {found}',
    en: 'not the file expected: "{missing}" is missing. Found: {found}',
    es: 'no es el archivo esperado: falta «{missing}». Encontrado: {found}',
  },
  gazetteer: {
    fr: 'Lieux prêts : {name}, {size} municipalités. Les imports s’en serviront dès maintenant. Pour placer de nouveau les listes en vigueur : npm run lmia:import -- --kept',
    en: 'Places ready: {name}, {size} municipalities. Imports use them from now on. To place again the lists in force: npm run lmia:import -- --kept',
    es: 'Lugares listos: {name}, {size} municipios. Las importaciones los usan desde ahora. Para volver a ubicar las listas vigentes: npm run lmia:import -- --kept',
  },
  incomplete: {
    fr: 'Il manque des fichiers : les imports se servent des lieux livrés avec le site. Relancez la commande; elle reprendra où elle s’est arrêtée.',
    en: 'Files are missing: imports use the places that come with the site. Run the command again; it goes on from where it stopped.',
    es: 'Faltan archivos: las importaciones usan los lugares que vienen con el sitio. Ejecute de nuevo la orden; continuará donde se detuvo.',
  },
  titles: {
    fr: 'Titres de professions gardés : {count}.',
    en: 'Titles of occupations kept: {count}.',
    es: 'Títulos de ocupaciones guardados: {count}.',
  },
} satisfies Record<string, Label>

/** Why a set was not installed, as a sentence. */
export const refusalWords = (refusal: LoadRefusal | DataRefusal, locale: Locale): string =>
  refusal instanceof LoadRefusal
    ? loadSentence(refusal.code, refusal.params, locale)
    : fillIn(WORDS[refusal.code][locale], refusal.params)
