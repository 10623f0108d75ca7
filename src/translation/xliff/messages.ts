import type { Label } from '@/i18n/locales'

/** Why a file is refused whole. */
export const FILE_REFUSALS = {
  fileTooLarge: {
    fr: 'Le fichier dépasse {megabytes} Mo. Rien n’a été lu.',
    en: 'The file is larger than {megabytes} MB. Nothing was read.',
    es: 'El archivo supera {megabytes} MB. No se leyó nada.',
  },
  fileTooComplex: {
    fr: 'Le fichier a trop d’éléments, ou des éléments trop imbriqués. Rien n’a été lu.',
    en: 'The file has too many elements, or elements nested too deeply. Nothing was read.',
    es: 'El archivo tiene demasiados elementos, o elementos demasiado anidados. No se leyó nada.',
  },
  fileEmpty: {
    fr: 'Le fichier est vide.',
    en: 'The file is empty.',
    es: 'El archivo está vacío.',
  },
  encodingUnreadable: {
    fr: 'L’encodage du fichier ne se lit pas. Enregistrez-le en UTF-8.',
    en: 'The encoding of the file cannot be read. Save it as UTF-8.',
    es: 'No se puede leer la codificación del archivo. Guárdelo en UTF-8.',
  },
  xmlBroken: {
    fr: 'Le fichier n’est pas un XML bien formé, ligne {line}. Rien n’a été lu.',
    en: 'The file is not well-formed XML, line {line}. Nothing was read.',
    es: 'El archivo no es un XML bien formado, línea {line}. No se leyó nada.',
  },
  xmlWithDoctype: {
    fr: 'Le fichier déclare un type de document (DOCTYPE) ou des entités\u00a0: il n’est pas lu.',
    en: 'The file declares a document type (DOCTYPE) or entities: it is not read.',
    es: 'El archivo declara un tipo de documento (DOCTYPE) o entidades: no se lee.',
  },
  fileUnknown: {
    fr: 'Le fichier n’est ni un XLIFF 1.2 ou 2.x, ni un tableau téléchargé ici.',
    en: 'The file is neither XLIFF 1.2 or 2.x, nor a table downloaded here.',
    es: 'El archivo no es XLIFF 1.2 o 2.x, ni una tabla descargada aquí.',
  },
  glossaryUnknown: {
    fr: 'Le fichier n’est ni un TBX, ni un tableau CSV avec une colonne «\u00a0fr\u00a0».',
    en: 'The file is neither TBX nor a CSV table with a column “fr”.',
    es: 'El archivo no es TBX ni una tabla CSV con una columna «fr».',
  },
  glossaryEmpty: {
    fr: 'Le fichier ne contient aucun terme.',
    en: 'The file holds no term.',
    es: 'El archivo no contiene ningún término.',
  },
  fileWithoutUnits: {
    fr: 'Le fichier n’a aucun passage.',
    en: 'The file has no passage.',
    es: 'El archivo no tiene ningún pasaje.',
  },
  formatUnknown: {
    fr: 'Ce format n’est pas offert. Formats\u00a0: {offered}.',
    en: 'This format is not offered. Formats: {offered}.',
    es: 'Este formato no se ofrece. Formatos: {offered}.',
  },
  choiceUnknown: {
    fr: 'Ce choix de passages n’existe pas. Choix\u00a0: {offered}.',
    en: 'There is no such choice of passages. Choices: {offered}.',
    es: 'No existe esta selección de pasajes. Opciones: {offered}.',
  },
  languageUnknown: {
    fr: 'Dites une langue. Langues\u00a0: {offered}.',
    en: 'Name a language. Languages: {offered}.',
    es: 'Indique un idioma. Idiomas: {offered}.',
  },
} as const satisfies Record<string, Label>

export type FileRefusalCode = keyof typeof FILE_REFUSALS

/** Why nothing is sent. */
export const SEND_REFUSALS = {
  noUnitToSend: {
    fr: 'Aucun passage n’est à télécharger ici.',
    en: 'There is no passage to download here.',
    es: 'Aquí no hay ningún pasaje para descargar.',
  },
} as const satisfies Record<string, Label>

/** Why all of one text in a file is refused. */
export const TEXT_REFUSALS = {
  textUnknown: {
    fr: 'Le fichier ne dit pas de quelle traduction il vient.',
    en: 'The file does not say which translation it is of.',
    es: 'El archivo no dice de qué traducción viene.',
  },
  textNotFound: {
    fr: 'La traduction nº {id} n’existe pas, ou vous ne pouvez pas y écrire.',
    en: 'Translation no. {id} does not exist, or you may not write in it.',
    es: 'La traducción n.º {id} no existe, o usted no puede escribir en ella.',
  },
  otherText: {
    fr: 'Le fichier vient d’une autre traduction (nº {id}).',
    en: 'The file is of another translation (no. {id}).',
    es: 'El archivo es de otra traducción (n.º {id}).',
  },
  doubledText: {
    fr: 'La traduction nº {id} est deux fois dans le fichier.',
    en: 'Translation no. {id} is twice in the file.',
    es: 'La traducción n.º {id} está dos veces en el archivo.',
  },
  otherSource: {
    fr: 'Le fichier traduit depuis «\u00a0{language}\u00a0», et non depuis la langue de ce texte.',
    en: 'The file translates from “{language}”, not from the language of this text.',
    es: 'El archivo traduce desde «{language}», y no desde el idioma de este texto.',
  },
  otherLanguage: {
    fr: 'Le fichier est dans une autre langue\u00a0: «\u00a0{language}\u00a0».',
    en: 'The file is in another language: “{language}”.',
    es: 'El archivo está en otro idioma: «{language}».',
  },
  languageUnsaid: {
    fr: 'Le fichier ne dit pas dans quelle langue il traduit.',
    en: 'The file does not say into which language it translates.',
    es: 'El archivo no dice a qué idioma traduce.',
  },
} as const satisfies Record<string, Label>

export type TextRefusalCode = keyof typeof TEXT_REFUSALS

/** Why one passage is refused. */
export const UNIT_REFUSALS = {
  unknownUnit: {
    fr: 'Ce passage n’est pas de ce texte.',
    en: 'This passage is not of this text.',
    es: 'Este pasaje no es de este texto.',
  },
  doubledUnit: {
    fr: 'Ce passage est deux fois dans le fichier.',
    en: 'This passage is twice in the file.',
    es: 'Este pasaje está dos veces en el archivo.',
  },
  sourceAltered: {
    fr: 'Les mots de l’original ont été changés dans le fichier.',
    en: 'The words of the original were changed in the file.',
    es: 'Las palabras del original se cambiaron en el archivo.',
  },
  brokenMarks: {
    fr: 'Les marques ne sont pas celles de l’original.',
    en: 'The marks are not those of the original.',
    es: 'Las marcas no son las del original.',
  },
  partlyTranslated: {
    fr: 'Une partie du passage n’est pas traduite.',
    en: 'Part of the passage is not translated.',
    es: 'Una parte del pasaje no está traducida.',
  },
  targetEmptied: {
    fr: 'La traduction a été vidée\u00a0: un fichier n’efface rien.',
    en: 'The translation was emptied: a file erases nothing.',
    es: 'La traducción se vació: un archivo no borra nada.',
  },
  sameAsFrench: {
    fr: 'Les mots sont ceux de l’original, et le fichier ne les dit pas traduits.',
    en: 'The words are those of the original, and the file does not say they are translated.',
    es: 'Las palabras son las del original, y el archivo no dice que estén traducidas.',
  },
  approvedSince: {
    fr: 'D’autres mots ont été approuvés depuis que le fichier a été téléchargé.',
    en: 'Other words were approved since the file was downloaded.',
    es: 'Se aprobaron otras palabras desde que se descargó el archivo.',
  },
  changedSince: {
    fr: 'La traduction a changé ici depuis que le fichier a été téléchargé.',
    en: 'The translation changed here since the file was downloaded.',
    es: 'La traducción cambió aquí desde que se descargó el archivo.',
  },
} as const satisfies Record<string, Label>

export type UnitRefusalCode = keyof typeof UNIT_REFUSALS
