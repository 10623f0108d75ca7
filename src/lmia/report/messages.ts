/** Sentences about refusals and notices, in the reader's language. French first. */
import type { Label, Locale } from '@/i18n/locales'
import { fillIn, type Params } from '@/text/fillIn'

import type { Notice, NoticeCode } from './notices'
import { periodInWords } from './periodWords'
import type { RefusalCode, RefusalParams } from './refusal'

/** What to say of each refusal; `{name}` stands for a parameter. */
export const REFUSAL_MESSAGES: Readonly<Record<RefusalCode, Label>> = {
  fileEmpty: {
    fr: 'Le fichier est vide.',
    en: 'The file is empty.',
    es: 'El archivo está vacío.',
  },
  fileTooLarge: {
    fr: 'Le fichier pèse {megabytes} Mo; la limite est de {limitMegabytes} Mo. Les listes publiées en pèsent moins de 2.',
    en: 'The file weighs {megabytes} MB; the limit is {limitMegabytes} MB. Published lists weigh less than 2.',
    es: 'El archivo pesa {megabytes} MB; el límite es de {limitMegabytes} MB. Las listas publicadas pesan menos de 2.',
  },
  fileTypeUnknown: {
    fr: 'Ce n’est ni un CSV ni un classeur XLSX (reçu\u00a0: {found}).',
    en: 'This is neither a CSV nor an XLSX workbook (received: {found}).',
    es: 'No es un CSV ni un libro XLSX (recibido: {found}).',
  },
  fileIsHtml: {
    fr: 'C’est une page web et non une liste (titre\u00a0: «\u00a0{title}\u00a0»). Le site de l’éditeur a sans doute répondu par une page d’erreur\u00a0: réessayez plus tard.',
    en: 'This is a web page, not a list (title: “{title}”). The publisher’s site probably answered with an error page: try again later.',
    es: 'Es una página web y no una lista (título: «{title}»). El sitio del editor probablemente respondió con una página de error: vuelva a intentarlo más tarde.',
  },
  fileIsOldExcel: {
    fr: 'C’est un ancien classeur Excel (.xls). Enregistrez-le au format XLSX ou CSV, puis recommencez.',
    en: 'This is an old Excel workbook (.xls). Save it as XLSX or CSV and try again.',
    es: 'Es un libro de Excel antiguo (.xls). Guárdelo como XLSX o CSV y vuelva a intentarlo.',
  },
  fileIsPdf: {
    fr: 'C’est un PDF. Téléchargez la version CSV ou XLSX de la liste.',
    en: 'This is a PDF. Download the CSV or XLSX version of the list.',
    es: 'Es un PDF. Descargue la versión CSV o XLSX de la lista.',
  },
  fileIsArchive: {
    fr: 'C’est une archive ({found}). Extrayez-en la liste (CSV ou XLSX), puis recommencez.',
    en: 'This is an archive ({found}). Extract the list (CSV or XLSX) from it and try again.',
    es: 'Es un archivo comprimido ({found}). Extraiga la lista (CSV o XLSX) y vuelva a intentarlo.',
  },
  bytesUnreadable: {
    fr: 'Le contenu n’est pas du texte lisible (reçu\u00a0: {found}). Le fichier est peut-être abîmé.',
    en: 'The content is not readable text (received: {found}). The file may be damaged.',
    es: 'El contenido no es texto legible (recibido: {found}). El archivo puede estar dañado.',
  },
  workbookDamaged: {
    fr: 'Le classeur est abîmé ou incomplet ({detail}). Téléchargez-le de nouveau.',
    en: 'The workbook is damaged or incomplete ({detail}). Download it again.',
    es: 'El libro está dañado o incompleto ({detail}). Descárguelo de nuevo.',
  },
  workbookTooLarge: {
    fr: 'Une fois décompressé, le classeur dépasse la limite permise. Aucune liste publiée n’en approche.',
    en: 'Once unpacked, the workbook is over the limit. No published list comes near it.',
    es: 'Una vez descomprimido, el libro supera el límite. Ninguna lista publicada se le acerca.',
  },
  workbookEncrypted: {
    fr: 'Le classeur est protégé par un mot de passe. Enregistrez-le sans protection.',
    en: 'The workbook is protected by a password. Save it without protection.',
    es: 'El libro está protegido con contraseña. Guárdelo sin protección.',
  },
  workbookSheetMissing: {
    fr: 'Le classeur ne contient aucune feuille lisible.',
    en: 'The workbook has no sheet that can be read.',
    es: 'El libro no contiene ninguna hoja legible.',
  },
  headerMissing: {
    fr: 'Aucune ligne d’en-tête reconnue (employeur, adresse, postes…). Trouvé\u00a0: {found}.',
    en: 'No header row was recognized (employer, address, positions…). Found: {found}.',
    es: 'No se reconoció ninguna fila de encabezado (empleador, dirección, puestos…). Encontrado: {found}.',
  },
  columnMissing: {
    fr: 'Il manque une colonne attendue\u00a0: {columns}. En-têtes trouvés\u00a0: {found}.',
    en: 'An expected column is missing: {columns}. Headers found: {found}.',
    es: 'Falta una columna esperada: {columns}. Encabezados encontrados: {found}.',
  },
  otherTable: {
    fr: 'C’est un autre tableau du même éditeur, sans liste d’employeurs\u00a0: «\u00a0{title}\u00a0». Trouvé\u00a0: {found}.',
    en: 'This is another table by the same publisher, without a list of employers: “{title}”. Found: {found}.',
    es: 'Es otro cuadro del mismo editor, sin lista de empleadores: «{title}». Encontrado: {found}.',
  },
  noRows: {
    fr: 'L’en-tête est là, mais aucune ligne ne suit.',
    en: 'The header is there, but no row follows it.',
    es: 'El encabezado está, pero no le sigue ninguna fila.',
  },
  tooManyRows: {
    fr: 'Le fichier dépasse {limit} lignes. Aucune liste publiée n’en approche.',
    en: 'The file has more than {limit} rows. No published list comes near it.',
    es: 'El archivo supera las {limit} filas. Ninguna lista publicada se le acerca.',
  },
  periodUnreadable: {
    fr: 'La période n’a pu être lue ni dans le titre («\u00a0{title}\u00a0») ni dans le nom du fichier ({file}). Renommez le fichier, par exemple «\u00a02019Q3.csv\u00a0».',
    en: 'The period could be read neither in the title (“{title}”) nor in the file’s name ({file}). Rename the file, for example “2019Q3.csv”.',
    es: 'No se pudo leer el período en el título («{title}») ni en el nombre del archivo ({file}). Cambie el nombre, por ejemplo «2019Q3.csv».',
  },
  kindUnreadable: {
    fr: 'Ni le titre, ni le nom du fichier ({file}), ni l’en-tête ne disent s’il s’agit d’EIMT positives ou négatives. Renommez le fichier, par exemple «\u00a02019Q3-negative.csv\u00a0».',
    en: 'Neither the title, nor the file’s name ({file}), nor the header says whether these are positive or negative LMIAs. Rename the file, for example “2019Q3-negative.csv”.',
    es: 'Ni el título, ni el nombre del archivo ({file}), ni el encabezado dicen si son EIMT positivas o negativas. Cambie el nombre, por ejemplo «2019Q3-negative.csv».',
  },
  periodOverlaps: {
    fr: 'Cette liste couvre {period}, mais {current} est déjà chargé ({file})\u00a0: des trimestres compteraient deux fois. Retirez d’abord l’autre liste.',
    en: 'This list covers {period}, but {current} is already loaded ({file}): quarters would count twice. Withdraw the other list first.',
    es: 'Esta lista cubre {period}, pero {current} ya está cargado ({file}): habría trimestres contados dos veces. Retire primero la otra lista.',
  },
  importConcurrent: {
    fr: 'Une autre importation de la même période a fini avant celle-ci. Rien n’a été changé par celle-ci; recommencez si nécessaire.',
    en: 'Another import of the same period finished before this one. This one changed nothing; try again if needed.',
    es: 'Otra importación del mismo período terminó antes que esta. Esta no cambió nada; vuelva a intentarlo si es necesario.',
  },
  importCancelled: {
    fr: 'L’importation a été annulée. Rien n’a été changé.',
    en: 'The import was cancelled. Nothing was changed.',
    es: 'La importación se canceló. No se cambió nada.',
  },
  importLost: {
    fr: 'La base de données n’a pas répondu pendant trop longtemps\u00a0: l’importation s’est arrêtée. Rien n’a été changé; recommencez.',
    en: 'The database did not answer for too long: the import stopped. Nothing was changed; try again.',
    es: 'La base de datos no respondió durante demasiado tiempo: la importación se detuvo. No se cambió nada; vuelva a intentarlo.',
  },
  importOvertaken: {
    fr: 'Une liste reçue plus tard, ou un retrait, décide déjà de {period}. Cette liste n’est pas chargée.',
    en: 'A list received later, or a withdrawal, already decides about {period}. This list is not loaded.',
    es: 'Una lista recibida después, o un retiro, ya decide sobre {period}. Esta lista no se carga.',
  },
}

/** What to say of each notice. */
export const NOTICE_MESSAGES: Readonly<Record<NoticeCode, Label>> = {
  periodFromFileName: {
    fr: 'Aucun titre\u00a0: période lue dans le nom du fichier ({period}).',
    en: 'No title: period read in the file’s name ({period}).',
    es: 'Sin título: período leído en el nombre del archivo ({period}).',
  },
  periodNamesDiffer: {
    fr: 'Le titre dit {title}, le nom du fichier {name}\u00a0: le titre l’emporte.',
    en: 'The title says {title}, the file’s name {name}: the title wins.',
    es: 'El título dice {title}, el nombre del archivo {name}: prevalece el título.',
  },
  kindFromFileName: {
    fr: 'Aucun titre\u00a0: sorte de liste lue dans le nom du fichier ({kind}).',
    en: 'No title: kind of list read in the file’s name ({kind}).',
    es: 'Sin título: tipo de lista leído en el nombre del archivo ({kind}).',
  },
  kindFromHeader: {
    fr: 'Sorte de liste déduite de l’en-tête ({kind}).',
    en: 'Kind of list told from the header ({kind}).',
    es: 'Tipo de lista deducido del encabezado ({kind}).',
  },
  kindNamesDiffer: {
    fr: 'Le titre dit {title}, le nom du fichier {name}\u00a0: le titre l’emporte.',
    en: 'The title says {title}, the file’s name {name}: the title wins.',
    es: 'El título dice {title}, el nombre del archivo {name}: prevalece el título.',
  },
  encodingMixed: {
    fr: 'Ligne dans un autre encodage que le reste du fichier; lue à part.',
    en: 'Line in another encoding than the rest of the file; read apart.',
    es: 'Línea en otra codificación que el resto del archivo; leída aparte.',
  },
  quoteUnclosed: {
    fr: 'Guillemet jamais fermé, lu comme un caractère.',
    en: 'Quote never closed, read as a character.',
    es: 'Comilla nunca cerrada, leída como un carácter.',
  },
  notesMissing: {
    fr: 'Pas de ligne «\u00a0Notes:\u00a0»\u00a0: lu jusqu’à la fin du fichier.',
    en: 'No “Notes:” line: read to the end of the file.',
    es: 'Sin línea «Notes:»: leído hasta el final del archivo.',
  },
  columnUnknown: {
    fr: 'Colonne inconnue, laissée de côté.',
    en: 'Unknown column, left aside.',
    es: 'Columna desconocida, dejada de lado.',
  },
  columnFromValues: {
    fr: 'En-tête jamais vu\u00a0: la colonne a été reconnue à ce qu’elle contient.',
    en: 'Header never seen: the column was told by what it holds.',
    es: 'Encabezado nunca visto: la columna se reconoció por lo que contiene.',
  },
  totalDiffers: {
    fr: 'Le total écrit est {expected}; la somme des lignes est {found}.',
    en: 'The written total is {expected}; the rows add up to {found}.',
    es: 'El total escrito es {expected}; la suma de las filas es {found}.',
  },
  formulaWithoutResult: {
    fr: 'Formule sans résultat enregistré\u00a0: lue comme une cellule vide.',
    en: 'Formula without a stored result: read as an empty cell.',
    es: 'Fórmula sin resultado guardado: leída como celda vacía.',
  },
  footnoteSkipped: {
    fr: 'Note de bas de page, pas une ligne.',
    en: 'Footnote, not a row.',
    es: 'Nota al pie, no una fila.',
  },
  blankGroupSkipped: {
    fr: 'Ni employeur ni adresse\u00a0: reste d’un tableau croisé, laissé de côté.',
    en: 'Neither employer nor address: left over from a pivot table, left aside.',
    es: 'Ni empleador ni dirección: resto de una tabla dinámica, dejado de lado.',
  },
  employerMissing: {
    fr: 'Ligne rejetée\u00a0: pas d’employeur.',
    en: 'Row rejected: no employer.',
    es: 'Fila rechazada: sin empleador.',
  },
  positionsMissing: {
    fr: 'Ligne rejetée\u00a0: pas de nombre de postes.',
    en: 'Row rejected: no number of positions.',
    es: 'Fila rechazada: sin número de puestos.',
  },
  positionsUnreadable: {
    fr: 'Ligne rejetée\u00a0: nombre de postes illisible.',
    en: 'Row rejected: number of positions unreadable.',
    es: 'Fila rechazada: número de puestos ilegible.',
  },
  provinceUnknown: {
    fr: 'Ligne rejetée\u00a0: province inconnue.',
    en: 'Row rejected: unknown province.',
    es: 'Fila rechazada: provincia desconocida.',
  },
  cellTooLong: {
    fr: 'Ligne rejetée\u00a0: une cellule de {characters} caractères.',
    en: 'Row rejected: a cell of {characters} characters.',
    es: 'Fila rechazada: una celda de {characters} caracteres.',
  },
  provinceFromAddress: {
    fr: 'Province lue dans l’adresse ({province}).',
    en: 'Province read in the address ({province}).',
    es: 'Provincia leída en la dirección ({province}).',
  },
  extraCells: {
    fr: 'Cellules après la dernière colonne, laissées de côté.',
    en: 'Cells after the last column, left aside.',
    es: 'Celdas después de la última columna, dejadas de lado.',
  },
  controlCharacters: {
    fr: 'Caractères de contrôle retirés.',
    en: 'Control characters removed.',
    es: 'Caracteres de control eliminados.',
  },
  charactersLost: {
    fr: 'Des lettres étaient déjà perdues dans le fichier.',
    en: 'Letters were already lost in the file.',
    es: 'Ya faltaban letras en el archivo.',
  },
  streamUnknown: {
    fr: 'Volet inconnu.',
    en: 'Unknown stream.',
    es: 'Vía desconocida.',
  },
  lmiasMissing: {
    fr: 'Nombre d’EIMT absent.',
    en: 'Number of LMIAs missing.',
    es: 'Falta el número de EIMT.',
  },
  lmiasUnreadable: {
    fr: 'Nombre d’EIMT illisible.',
    en: 'Number of LMIAs unreadable.',
    es: 'Número de EIMT ilegible.',
  },
  positionsZero: {
    fr: 'Zéro poste, tel que publié.',
    en: 'No position, as published.',
    es: 'Cero puestos, tal como se publicó.',
  },
  occupationMissing: {
    fr: 'Profession absente.',
    en: 'Occupation missing.',
    es: 'Falta la ocupación.',
  },
  occupationUnreadable: {
    fr: 'Profession sans code lisible.',
    en: 'Occupation without a readable code.',
    es: 'Ocupación sin código legible.',
  },
  addressMissing: {
    fr: 'Adresse absente.',
    en: 'Address missing.',
    es: 'Falta la dirección.',
  },
  postalCodeMissing: {
    fr: 'Aucun code postal lisible.',
    en: 'No readable postal code.',
    es: 'Sin código postal legible.',
  },
  postalCodeCut: {
    fr: 'Code postal tronqué; ses trois premiers caractères servent.',
    en: 'Postal code cut; its first three characters are used.',
    es: 'Código postal truncado; se usan sus tres primeros caracteres.',
  },
  postalCodeElsewhere: {
    fr: 'Code postal d’une autre province.',
    en: 'Postal code of another province.',
    es: 'Código postal de otra provincia.',
  },
  cityMissing: {
    fr: 'Aucune municipalité\u00a0: la ligne compte, sans être placée.',
    en: 'No municipality: the row counts, without a place.',
    es: 'Sin municipio: la fila cuenta, sin lugar en el mapa.',
  },
  cityUnknown: {
    fr: 'Municipalité inconnue\u00a0: {city} ({sector}).',
    en: 'Unknown municipality: {city} ({sector}).',
    es: 'Municipio desconocido: {city} ({sector}).',
  },
  cityAmbiguous: {
    fr: 'Plusieurs municipalités portent ce nom\u00a0: {city} ({sector}).',
    en: 'Several municipalities bear this name: {city} ({sector}).',
    es: 'Varios municipios llevan este nombre: {city} ({sector}).',
  },
  cityFarFromSector: {
    fr: 'La municipalité ({city}) est loin du secteur postal ({sector}).',
    en: 'The municipality ({city}) is far from the postal sector ({sector}).',
    es: 'El municipio ({city}) está lejos del sector postal ({sector}).',
  },
}

/** Column names as a person reads them. */
const COLUMN_NAMES: Readonly<Record<string, Label>> = {
  province: { fr: 'province', en: 'province', es: 'provincia' },
  stream: { fr: 'volet', en: 'stream', es: 'vía' },
  employer: { fr: 'employeur', en: 'employer', es: 'empleador' },
  address: { fr: 'adresse', en: 'address', es: 'dirección' },
  occupation: { fr: 'profession', en: 'occupation', es: 'ocupación' },
  incorporateStatus: { fr: 'forme juridique', en: 'legal form', es: 'forma jurídica' },
  lmias: { fr: 'EIMT', en: 'LMIAs', es: 'EIMT' },
  positions: { fr: 'postes', en: 'positions', es: 'puestos' },
}

/** The reason of a refusal, for a person. */
export function refusalSentence(code: RefusalCode, params: RefusalParams, locale: Locale): string {
  const named =
    code === 'columnMissing' && typeof params['columns'] === 'string'
      ? { ...params, columns: nameColumns(params['columns'], locale) }
      : params
  return fillIn(REFUSAL_MESSAGES[code][locale], periodsInWords(named, locale))
}

/** What a notice says, for a person; its line and value are shown beside. */
export const noticeSentence = (
  { code, params }: Pick<Notice, 'code' | 'params'>,
  locale: Locale,
): string => fillIn(NOTICE_MESSAGES[code][locale], periodsInWords(params ?? {}, locale))

/** Periods are kept by their keys; a sentence says them as the reader does. */
const periodsInWords = (params: Params, locale: Locale): Params =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'string' ? periodInWords(value, locale) : value,
    ]),
  )

const nameColumns = (columns: string, locale: Locale): string =>
  columns
    .split(', ')
    .map((column) => COLUMN_NAMES[column]?.[locale] ?? column)
    .join(', ')
