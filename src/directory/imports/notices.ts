import { fillIn } from '@/text/fillIn'
import type { Label, Locale } from '@/i18n/locales'

/** Something to know of a line of a file before it is applied. */
export interface ImportNotice {
  line: number
  code: ImportNoticeCode
  /** What was read there, cut short. */
  value?: string
  /** Where the column goes: nothing is said of a cell that says what our own file says. */
  target?: string
}

/** Longest piece of a cell that a notice shows, in characters. */
const SHOWN = 120

/** A notice that quotes what came, cut short. */
export const noticeOf = (
  line: number,
  code: ImportNoticeCode,
  value = '',
  target?: string,
): ImportNotice => ({
  line,
  code,
  ...(target ? { target } : {}),
  ...(value ? { value: value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value } : {}),
})

/** A notice as a sentence; what was read stands in it. */
export const sayNotice = ({ code, value = '' }: ImportNotice, locale: Locale): string =>
  fillIn(IMPORT_NOTICES[code][locale], { value })

/** Everything that may be said of a line. What could not be read changes nothing. */
export const IMPORT_NOTICES = {
  nameMissing: {
    fr: 'Il n’y a pas de nom\u00a0: rien n’est créé.',
    en: 'There is no name: nothing is created.',
    es: 'No hay nombre: no se crea nada.',
  },
  privateFirm: {
    fr: '«\u00a0{value}\u00a0»\u00a0: le répertoire n’inscrit pas les entreprises privées.',
    en: '“{value}”: the directory does not list private firms.',
    es: '«{value}»: el directorio no inscribe empresas privadas.',
  },
  individual: {
    fr: '«\u00a0{value}\u00a0»\u00a0: le répertoire n’inscrit pas les particuliers.',
    en: '“{value}”: the directory does not list individuals.',
    es: '«{value}»: el directorio no inscribe a particulares.',
  },
  paid: {
    fr: '«\u00a0{value}\u00a0»\u00a0: le répertoire n’inscrit que des services gratuits.',
    en: '“{value}”: the directory lists free services only.',
    es: '«{value}»: el directorio solo inscribe servicios gratuitos.',
  },
  askedNotTo: {
    fr: 'Cet organisme semble être «\u00a0{value}\u00a0», qui a demandé à ne pas être inscrit.',
    en: 'This organization seems to be “{value}”, which asked not to be listed.',
    es: 'Esta organización parece ser «{value}», que pidió no aparecer.',
  },
  twiceInFile: {
    fr: 'Le même organisme est déjà à la ligne {value}\u00a0: cette ligne est laissée.',
    en: 'The same organization is on line {value} already: this line is left out.',
    es: 'La misma organización ya está en la línea {value}: esta línea se deja.',
  },
  keyUnknown: {
    fr: 'Aucune fiche n’a la clé «\u00a0{value}\u00a0»\u00a0: elle est cherchée par le nom, la municipalité et le téléphone.',
    en: 'No listing has the key “{value}”: it is looked for by name, municipality and phone.',
    es: 'Ninguna ficha tiene la clave «{value}»: se busca por nombre, municipio y teléfono.',
  },
  keyOfOther: {
    fr: 'Cette clé est celle d’une fiche dont le nom, la municipalité ou le contact sont autres\u00a0: «\u00a0{value}\u00a0». Décidez.',
    en: 'This key is that of a listing whose name, municipality or contact are others: “{value}”. Decide.',
    es: 'Esta clave es la de una ficha cuyo nombre, municipio o contacto son otros: «{value}». Decida.',
  },
  keyTwice: {
    fr: 'La clé {value} est déjà celle d’un autre nom, à la ligne entre parenthèses\u00a0: cette ligne est un autre organisme, cherché sans elle.',
    en: 'The key {value} is that of another name on the line in brackets: this line is another organization, looked for without it.',
    es: 'La clave {value} ya es la de otro nombre en la línea entre paréntesis: esta línea es otra organización y se busca sin ella.',
  },
  firstHolds: {
    fr: 'Une ligne de la même clé le dit autrement\u00a0: «\u00a0{value}\u00a0». La première ligne vaut.',
    en: 'A line of the same key says it otherwise: “{value}”. The first line holds.',
    es: 'Una línea de la misma clave lo dice de otro modo: «{value}». Vale la primera línea.',
  },
  changedSince: {
    fr: 'La fiche a été changée le {value}, après que ce fichier est sorti\u00a0: rien n’est écrit sans votre décision.',
    en: 'The listing was changed on {value}, after this file went out: nothing is written without your decision.',
    es: 'La ficha se cambió el {value}, después de que salió este archivo: nada se escribe sin su decisión.',
  },
  kindUnread: {
    fr: 'Type d’organisme inconnu\u00a0: «\u00a0{value}\u00a0».',
    en: 'Unknown kind of organization: “{value}”.',
    es: 'Tipo de organización desconocido: «{value}».',
  },
  costUnread: {
    fr: 'On ne lit pas si c’est gratuit\u00a0: «\u00a0{value}\u00a0».',
    en: 'Whether it is free cannot be read: “{value}”.',
    es: 'No se entiende si es gratuito: «{value}».',
  },
  yesNoUnread: {
    fr: 'Ni oui ni non\u00a0: «\u00a0{value}\u00a0».',
    en: 'Neither yes nor no: “{value}”.',
    es: 'Ni sí ni no: «{value}».',
  },
  wheelchairUnread: {
    fr: 'Accès en fauteuil roulant\u00a0: «\u00a0{value}\u00a0» est gardé comme note.',
    en: 'Wheelchair access: “{value}” is kept as a note.',
    es: 'Acceso en silla de ruedas: «{value}» se guarda como nota.',
  },
  entryUnknown: {
    fr: '«\u00a0{value}\u00a0» n’est pas dans les listes du répertoire\u00a0: laissé de côté.',
    en: '“{value}” is in no list of the directory: left aside.',
    es: '«{value}» no está en las listas del directorio: se deja aparte.',
  },
  phoneOutside: {
    fr: 'Ce téléphone n’est pas du Québec\u00a0: «\u00a0{value}\u00a0». Il est pris tel quel.',
    en: 'This phone is not of Quebec: “{value}”. It is taken as it is.',
    es: 'Este teléfono no es de Quebec: «{value}». Se toma tal cual.',
  },
  phoneUnread: {
    fr: 'Ce téléphone ne peut pas être composé d’ici\u00a0: «\u00a0{value}\u00a0». D’un autre pays, il commence par + et l’indicatif du pays.',
    en: 'This phone cannot be dialled from here: “{value}”. From another country, it starts with + and the country’s code.',
    es: 'Este teléfono no se puede marcar desde aquí: «{value}». De otro país, empieza con + y el código del país.',
  },
  phonesMore: {
    fr: 'Une fiche a un seul téléphone\u00a0: les autres vont dans sa note ({value}).',
    en: 'A listing has one phone: the others go into its note ({value}).',
    es: 'Una ficha tiene un solo teléfono: los demás van en su nota ({value}).',
  },
  emailUnread: {
    fr: 'Ce n’est pas une adresse de courriel\u00a0: «\u00a0{value}\u00a0».',
    en: 'This is no e-mail address: “{value}”.',
    es: 'Esto no es una dirección de correo: «{value}».',
  },
  websiteUnread: {
    fr: 'Ce n’est pas une adresse web\u00a0: «\u00a0{value}\u00a0».',
    en: 'This is no web address: “{value}”.',
    es: 'Esto no es una dirección web: «{value}».',
  },
  postalCodeCut: {
    fr: 'Code postal coupé, laissé de côté\u00a0: «\u00a0{value}\u00a0».',
    en: 'Postal code cut short, left aside: “{value}”.',
    es: 'Código postal incompleto, se deja aparte: «{value}».',
  },
  postalCodeUnread: {
    fr: 'Ce n’est pas un code postal du Canada\u00a0: «\u00a0{value}\u00a0».',
    en: 'This is no Canadian postal code: “{value}”.',
    es: 'Esto no es un código postal de Canadá: «{value}».',
  },
  postalCodeOutside: {
    fr: 'Ce code postal n’est pas du Québec\u00a0: «\u00a0{value}\u00a0».',
    en: 'This postal code is not of Quebec: “{value}”.',
    es: 'Este código postal no es de Quebec: «{value}».',
  },
  hoursImpossible: {
    fr: 'Heures impossibles\u00a0: «\u00a0{value}\u00a0».',
    en: 'Impossible hours: “{value}”.',
    es: 'Horario imposible: «{value}».',
  },
  hoursUnread: {
    fr: 'Heures non lues\u00a0: «\u00a0{value}\u00a0». Sur une fiche nouvelle, elles sont gardées comme note.',
    en: 'Hours not read: “{value}”. On a new listing they are kept as a note.',
    es: 'Horario no leído: «{value}». En una ficha nueva se guarda como nota.',
  },
  tooLong: {
    fr: 'Texte trop long, laissé de côté pour ne pas le couper\u00a0: {value}',
    en: 'Text too long, left aside rather than cut: {value}',
    es: 'Texto demasiado largo, se deja aparte para no cortarlo: {value}',
  },
  looksLikeCode: {
    fr: 'Ce texte ressemble à du code\u00a0: «\u00a0{value}\u00a0». Il est pris comme un texte, et montré tel quel.',
    en: 'This text looks like code: “{value}”. It is taken as text, and shown as it is.',
    es: 'Este texto parece código: «{value}». Se toma como texto y se muestra tal cual.',
  },
  formula: {
    fr: 'Une formule\u00a0: c’est son dernier résultat qui est lu.',
    en: 'A formula: its last result is read.',
    es: 'Una fórmula: se lee su último resultado.',
  },
  formulaEmpty: {
    fr: 'Une formule sans résultat\u00a0: laissée de côté.',
    en: 'A formula without a result: left aside.',
    es: 'Una fórmula sin resultado: se deja aparte.',
  },
  merged: {
    fr: 'Cellules fusionnées ({value})\u00a0: leur valeur vaut pour chacune.',
    en: 'Merged cells ({value}): their value holds for each.',
    es: 'Celdas combinadas ({value}): su valor vale para cada una.',
  },
  whichSite: {
    fr: 'La fiche a plusieurs lieux, et la ligne ne dit pas duquel elle parle\u00a0: laissé de côté.',
    en: 'The listing has several places, and the line does not say which one it means: left aside.',
    es: 'La ficha tiene varios lugares y la línea no dice de cuál habla: se deja aparte.',
  },
  summaryOnly: {
    fr: 'Cette colonne résume plusieurs champs\u00a0: changez-les dans la fiche, ou par les colonnes adresse, municipalité et code postal.',
    en: 'This column sums up several fields: change them on the listing, or by columns for address, municipality and postal code.',
    es: 'Esta columna resume varios campos: cámbielos en la ficha, o con columnas de dirección, municipio y código postal.',
  },
  moreCells: {
    fr: 'La ligne a plus de cellules qu’il n’y a de titres\u00a0: les dernières ne sont pas lues.',
    en: 'The line has more cells than there are headings: the last ones are not read.',
    es: 'La línea tiene más celdas que títulos: las últimas no se leen.',
  },
  unclosedQuote: {
    fr: 'Un guillemet n’est pas fermé\u00a0: il est lu comme un signe.',
    en: 'A quotation mark is not closed: it is read as a sign.',
    es: 'Una comilla no está cerrada: se lee como un signo.',
  },
} as const satisfies Record<string, Label>

export type ImportNoticeCode = keyof typeof IMPORT_NOTICES
