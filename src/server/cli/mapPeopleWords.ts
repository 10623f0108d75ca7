import type { Label } from '@/i18n/locales'
import type { PeopleProblem } from '@/map/people/readPeople'

type Word = PeopleProblem['code'] | 'fileMissing' | 'usage' | 'kept' | 'forgotten' | 'nothingKept'

/** What `npm run map:people` says. */
export const PEOPLE_WORDS: Record<Word, Label> = {
  usage: {
    fr: 'npm run map:people -- fichier.csv | --forget\nColonnes\u00a0: {columns}\nMesure\u00a0: gender ou country. Région\u00a0: 01 à 17, 00 pour tout le Québec. Un nombre masqué s’écrit x.',
    en: 'npm run map:people -- file.csv | --forget\nColumns: {columns}\nMeasure: gender or country. Region: 01 to 17, 00 for all of Quebec. A hidden number is written x.',
    es: 'npm run map:people -- archivo.csv | --forget\nColumnas: {columns}\nMedida: gender o country. Región: 01 a 17, 00 para todo Quebec. Un número oculto se escribe x.',
  },
  fileMissing: {
    fr: 'Il n’y a pas de fichier {file}.',
    en: 'There is no file {file}.',
    es: 'No hay ningún archivo {file}.',
  },
  kept: {
    fr: 'Chiffres gardés\u00a0: {count}. La carte les montre, avec leur source.',
    en: 'Figures kept: {count}. The map shows them, with their source.',
    es: 'Cifras guardadas: {count}. El mapa las muestra, con su fuente.',
  },
  forgotten: {
    fr: 'Les chiffres sont retirés\u00a0: la carte dit de nouveau «\u00a0non publiés\u00a0».',
    en: 'The figures are taken away: the map says “not published” again.',
    es: 'Las cifras se retiraron: el mapa vuelve a decir «no publicados».',
  },
  nothingKept: {
    fr: 'Rien n’a été gardé. Corrigez le fichier, puis recommencez.',
    en: 'Nothing was kept. Mend the file, then try again.',
    es: 'No se guardó nada. Corrija el archivo y vuelva a intentarlo.',
  },
  columns: {
    fr: 'Ligne {line}\u00a0: des colonnes manquent ({found}).',
    en: 'Line {line}: columns are missing ({found}).',
    es: 'Línea {line}: faltan columnas ({found}).',
  },
  year: {
    fr: 'Ligne {line}\u00a0: année illisible ({found}).',
    en: 'Line {line}: unreadable year ({found}).',
    es: 'Línea {line}: año ilegible ({found}).',
  },
  region: {
    fr: 'Ligne {line}\u00a0: région inconnue ({found}); 01 à 17, ou 00.',
    en: 'Line {line}: unknown region ({found}); 01 to 17, or 00.',
    es: 'Línea {line}: región desconocida ({found}); 01 a 17, o 00.',
  },
  measure: {
    fr: 'Ligne {line}\u00a0: mesure inconnue ({found}); gender ou country.',
    en: 'Line {line}: unknown measure ({found}); gender or country.',
    es: 'Línea {line}: medida desconocida ({found}); gender o country.',
  },
  value: {
    fr: 'Ligne {line}\u00a0: le genre ou le pays manque.',
    en: 'Line {line}: the gender or the country is missing.',
    es: 'Línea {line}: falta el género o el país.',
  },
  people: {
    fr: 'Ligne {line}\u00a0: nombre illisible ({found}); un nombre entier, ou x.',
    en: 'Line {line}: unreadable number ({found}); a whole number, or x.',
    es: 'Línea {line}: número ilegible ({found}); un número entero, o x.',
  },
  provenance: {
    fr: 'Ligne {line}\u00a0: la provenance est incomplète (source, adresse https, licence, jour AAAA-MM-JJ)\u00a0: {found}',
    en: 'Line {line}: the provenance is incomplete (source, https address, licence, day YYYY-MM-DD): {found}',
    es: 'Línea {line}: la procedencia está incompleta (fuente, dirección https, licencia, día AAAA-MM-DD): {found}',
  },
  twice: {
    fr: 'Ligne {line}\u00a0: ce chiffre est déjà donné plus haut ({found}).',
    en: 'Line {line}: this figure is already given above ({found}).',
    es: 'Línea {line}: esta cifra ya figura más arriba ({found}).',
  },
}
