import type { Label, Locale } from '@/i18n/locales'
import { fillIn } from '@/text/fillIn'

import type { BackupCode, BackupRefusal } from './refusal'

/** What the commands and Today say of a backup or a restoration that did not happen. */
const REFUSALS: Record<BackupCode, Label> = {
  underWay: {
    fr: 'Une sauvegarde ou une restauration est en cours ({folder}). Attendez sa fin.',
    en: 'A backup or a restoration is under way ({folder}). Wait until it ends.',
    es: 'Hay una copia o una restauración en curso ({folder}). Espere a que termine.',
  },
  nothingHere: {
    fr: 'Il n’y a rien à sauvegarder ici\u00a0: {file} est vide ou absent. Vérifiez DATA_DIR et DATABASE_URL.',
    en: 'There is nothing to back up here: {file} is empty or absent. Check DATA_DIR and DATABASE_URL.',
    es: 'No hay nada que copiar aquí: {file} está vacío o no existe. Revise DATA_DIR y DATABASE_URL.',
  },
  linkBroken: {
    fr: 'Des liens du dossier de données ne mènent nulle part, ou reviennent à leur point de départ\u00a0: {files}. Montez le disque qui manque, ou retirez ces liens.',
    en: 'Links of the data folder lead nowhere, or back to where they stand: {files}. Mount the disk that is missing, or remove these links.',
    es: 'Hay enlaces de la carpeta de datos que no llevan a ninguna parte o vuelven a su punto de partida: {files}. Monte el disco que falta o quite esos enlaces.',
  },
  notWhole: {
    fr: 'La sauvegarde qui vient d’être faite n’était pas entière ({files})\u00a0: elle n’a pas été gardée. Refaites-en une; si cela se répète, vérifiez le disque et la base de données.',
    en: 'The backup just made was not whole ({files}): it was not kept. Make another; if this happens again, check the disk and the database.',
    es: 'La copia recién hecha no estaba completa ({files}): no se guardó. Haga otra; si se repite, revise el disco y la base de datos.',
  },
  folderGone: {
    fr: 'Le dossier des sauvegardes {folder} n’est plus là, alors qu’il en contient. Montez son disque; s’il a été retiré exprès, recréez le dossier.',
    en: 'The folder of backups {folder} is no longer there, though it holds some. Mount its disk; if it was removed on purpose, make the folder again.',
    es: 'La carpeta de copias {folder} ya no está, aunque contiene algunas. Monte su disco; si se quitó a propósito, vuelva a crear la carpeta.',
  },
  noRoom: {
    fr: 'Il manque de la place dans {folder}\u00a0: la sauvegarde peut en demander {needed} Mo, il y a {free} Mo de libres. Rien n’a été fait. Libérez de la place sur ce disque, ou agrandissez-le.',
    en: 'There is too little room in {folder}: the backup may need {needed} MB, {free} MB are free. Nothing was made. Free some room on this disk, or enlarge it.',
    es: 'Falta espacio en {folder}: la copia puede necesitar {needed} MB y hay {free} MB libres. No se hizo nada. Libere espacio en ese disco o amplíelo.',
  },
  nameTaken: {
    fr: 'Il y a déjà une sauvegarde de ce nom\u00a0: {file}. Elle reste comme elle est. Recommencez.',
    en: 'There is a backup of that name already: {file}. It stays as it is. Start again.',
    es: 'Ya hay una copia con ese nombre: {file}. Queda como está. Empiece de nuevo.',
  },
  notABackup: {
    fr: 'Ce fichier n’est pas une sauvegarde de ce site.',
    en: 'This file is not a backup of this site.',
    es: 'Este archivo no es una copia de este sitio.',
  },
  cutShort: {
    fr: 'La sauvegarde est incomplète\u00a0: il manque {files}. Prenez-en une autre.',
    en: 'The backup is incomplete: {files} are missing. Take another one.',
    es: 'La copia está incompleta: faltan {files}. Tome otra.',
  },
  damaged: {
    fr: 'La sauvegarde est abîmée ({files}). Rien n’a été mis en place. Prenez-en une autre.',
    en: 'The backup is damaged ({files}). Nothing was put in place. Take another one.',
    es: 'La copia está dañada ({files}). No se puso nada en su lugar. Tome otra.',
  },
  newerFormat: {
    fr: 'Cette sauvegarde a été faite par une version plus récente du site (format {format}, connu\u00a0: {known}). Installez-la d’abord.',
    en: 'This backup was made by a newer version of the site (format {format}, known: {known}). Install that first.',
    es: 'Esta copia la hizo una versión más reciente del sitio (formato {format}, conocido: {known}). Instálela primero.',
  },
  keyNeeded: {
    fr: 'Cette sauvegarde est chiffrée\u00a0: donnez sa clé dans BACKUP_KEY.',
    en: 'This backup is encrypted: give its key in BACKUP_KEY.',
    es: 'Esta copia está cifrada: dé su clave en BACKUP_KEY.',
  },
  keyWrong: {
    fr: 'BACKUP_KEY n’est pas la clé de cette sauvegarde.',
    en: 'BACKUP_KEY is not the key of this backup.',
    es: 'BACKUP_KEY no es la clave de esta copia.',
  },
  otherDatabase: {
    fr: 'La sauvegarde vient d’une base {backup}, les réglages nomment une base {site}. Changez DATABASE_URL.',
    en: 'The backup is of a {backup} database, the settings name a {site} one. Change DATABASE_URL.',
    es: 'La copia es de una base {backup} y los ajustes nombran una base {site}. Cambie DATABASE_URL.',
  },
  targetInUse: {
    fr: 'Le dossier {folder} n’est pas vide ({files}). Nommez-en un autre avec DATA_DIR, ou mettez son contenu ailleurs.',
    en: 'The folder {folder} is not empty ({files}). Name another with DATA_DIR, or move what it holds elsewhere.',
    es: 'La carpeta {folder} no está vacía ({files}). Nombre otra con DATA_DIR, o mueva su contenido a otro lugar.',
  },
  databaseInUse: {
    fr: 'La base {database} n’est pas vide. Nommez-en une autre avec DATABASE_URL.',
    en: 'The database {database} is not empty. Name another with DATABASE_URL.',
    es: 'La base {database} no está vacía. Nombre otra con DATABASE_URL.',
  },
  bucketInUse: {
    fr: 'L’espace de stockage {bucket} contient déjà des fichiers ({files}). Nommez-en un autre avec S3_BUCKET, ou mettez son contenu ailleurs.',
    en: 'The bucket {bucket} has files already ({files}). Name another with S3_BUCKET, or move what it holds elsewhere.',
    es: 'El espacio de almacenamiento {bucket} ya contiene archivos ({files}). Nombre otro con S3_BUCKET, o mueva su contenido a otro lugar.',
  },
  uploadsAway: {
    fr: 'Le stockage des fichiers téléversés ({bucket}) ne répond pas ou refuse\u00a0: {why}. Vérifiez S3_ENDPOINT, S3_BUCKET et la clé, puis recommencez.',
    en: 'The storage of uploads ({bucket}) does not answer or refuses: {why}. Check S3_ENDPOINT, S3_BUCKET and the key, then start again.',
    es: 'El almacenamiento de los archivos subidos ({bucket}) no responde o rechaza: {why}. Revise S3_ENDPOINT, S3_BUCKET y la clave, y empiece de nuevo.',
  },
}

/** A refusal as a sentence that says what to do. */
export const refusalSentence = (
  { code, params }: Pick<BackupRefusal, 'code' | 'params'>,
  locale: Locale,
): string => fillIn(REFUSALS[code][locale], params)
