import { withFrenchSpaces } from './frenchSpaces'
import type { Label, Locale } from './locales'
import { PEOPLE } from './payloadPeople'
import { USTED } from './payloadUsted'
import { LOCKS, VERSIONS } from './payloadVersions'

/** Payload's sentences by group and name; a plural has a name of its own (`…_one`, `…_other`). */
type PayloadWords = Record<string, Record<string, string>>

/**
 * Into these Payload puts a label in every language at once, which reads "[object Object]" (3.90.1): they
 * do without. Turning labels into functions instead would fix the language of the page of versions.
 */
const NO_LABEL = {
  add: { fr: 'Ajouter', en: 'Add', es: 'Añadir' },
  edit: { fr: 'Modifier', en: 'Edit', es: 'Editar' },
  sort: {
    fr: 'Trier\u00a0: {{direction}}',
    en: 'Sort: {{direction}}',
    es: 'Ordenar: {{direction}}',
  },
} satisfies Record<string, Label>

/** French that Payload says clumsily, wrongly, or in English. */
const FRENCH: PayloadWords = {
  authentication: {
    ...PEOPLE.authentication,
    emailOrUsername: 'Courriel ou nom de compte',
    emailSent: 'Courriel envoyé',
    logoutUser: 'Se déconnecter',
  },
  error: {
    ...PEOPLE.error,
    localesNotSaved_one: 'La langue suivante n’a pas pu être enregistrée :',
    localesNotSaved_other: 'Les langues suivantes n’ont pas pu être enregistrées :',
  },
  fields: {
    addLabel: 'Ajouter : {{label}}',
    addNew: 'Ajouter',
    addNewLabel: NO_LABEL.add.fr,
    addUpload: 'Ajouter un fichier',
    chooseFromExisting: 'Choisir dans la liste',
    chooseLabel: 'Choisir : {{label}}',
    customURL: 'Adresse d’un autre site',
    editLabelData: 'Modifier : {{label}}',
    enterURL: 'Entrez une adresse',
    labelRelationship: 'Relation : {{label}}',
    newLabel: 'Ajouter : {{label}}',
    saveChanges: 'Enregistrer les modifications',
    selectExistingLabel: 'Choisir : {{label}}',
    swapUpload: 'Changer de fichier',
    toggleBlock: 'Ouvrir ou fermer le bloc',
    uploadNewLabel: 'Téléverser : {{label}}',
  },
  general: {
    addBelow: 'Ajouter en dessous',
    ...PEOPLE.general,
    ...LOCKS.fr,
    aboutToDelete: '{{label}} : <1>{{title}}</1> sera effacé pour toujours. Continuer?',
    backToDashboard: 'Revenir à Aujourd’hui',
    ascending: 'Ordre croissant',
    clear: 'Effacer',
    copy: 'Copier',
    created: 'Création',
    createdAt: 'Création',
    createNew: 'Ajouter',
    createNewLabel: 'Ajouter : {{label}}',
    creating: 'Création en cours',
    creatingNewLabel: 'Ajouter : {{label}}',
    deletedSuccessfully: 'C’est effacé.',
    deselectAllRows: 'Ne sélectionner aucune ligne',
    descending: 'Ordre décroissant',
    edit: 'Modifier',
    editedSince: 'Dernier changement :',
    editingLabel_many: 'Modification : {{count}} {{label}}',
    editingLabel_one: 'Modification : {{count}} {{label}}',
    editingLabel_other: 'Modification : {{count}} {{label}}',
    email: 'Courriel',
    emailAddress: 'Courriel',
    fallbackToDefaultLocale: 'Montrer le français à la place',
    false: 'Non',
    globals: 'Réglages',
    goBack: 'Retour',
    isEditing: 'modifie ce document',
    item: 'élément',
    items: 'éléments',
    leaveWithoutSaving: 'Quitter sans enregistrer?',
    // Payload writes the colon itself, without the space of French.
    locale: 'Langue du texte\u00a0',
    locales: 'Langue du texte',
    allLocales: 'Toutes les langues',
    moving: 'Déplacement',
    next: 'Suivant',
    noLabel: '—',
    none: 'Rien',
    noResults: 'Rien dans « {{label}} », ou rien qui réponde à vos filtres.',
    noResultsDescription: 'La liste est vide, ou rien ne répond à vos filtres.',
    noTrashResults: 'Rien dans la corbeille.',
    payloadSettings: 'Réglages',
    perPage: 'Par page : {{limit}}',
    restoredCountSuccessfully: '{{count}} {{label}} : c’est repris.',
    save: 'Enregistrer',
    saving: 'Enregistrement…',
    schedulePublishFor: 'Programmer la publication de {{title}}',
    editLabel: NO_LABEL.edit.fr,
    sortByLabelDirection: NO_LABEL.sort.fr,
    searchBy: 'Chercher : {{label}}',
    selectedCount: 'Sélection : {{count}} {{label}}',
    showAllLabel: 'Tout afficher : {{label}}',
    successfullyCreated: '{{label}} : c’est ajouté.',
    successfullyDuplicated: '{{label}} : la copie est faite.',
    takeOver: 'Prendre sa place',
    time: 'Heure',
    true: 'Oui',
    titleDeleted: '{{label}} « {{title}} » : c’est effacé.',
    updatedAt: 'Dernière modification',
    updatedCountSuccessfully: '{{count}} {{label}} : c’est enregistré.',
    updatedLabelSuccessfully: '{{label}} : c’est enregistré.',
    updatedSuccessfully: 'C’est enregistré.',
    updating: 'Mise à jour…',
    uploading: 'Téléversement…',
    uploadingBulk: 'Téléversement : {{current}} de {{total}}',
    viewing: 'Consultation',
  },
  localization: {
    cannotCopySameLocale: 'Choisissez une autre langue',
    copyToLocale: 'Copier vers une autre langue',
    localeToPublish: 'Langue à publier',
    selectedLocales: 'dans certaines langues',
    selectLocaleToCopy: 'Langue à copier',
    selectLocaleToDuplicate: 'Langues à dupliquer',
  },
  upload: {
    bulkUpload: 'Téléverser plusieurs fichiers',
    filesToUpload: 'Fichiers à téléverser',
    fileToUpload: 'Fichier à téléverser',
    pasteURL: 'Coller une adresse',
  },
  validation: {
    ...PEOPLE.validation,
    emailAddress: 'Entrez une adresse de courriel valide.',
    enterNumber: 'Entrez un nombre.',
    validUploadID: 'Ce fichier n’est pas ou n’est plus ici.',
  },
  version: {
    ...VERSIONS.fr,
    aboutToUnpublish: 'Le public ne verra plus ce document. Continuer?',
    compareVersion: 'Comparer cette version à :',
    comparingAgainst: 'Comparée à',
    confirmUnpublish: 'Retirer du site?',
    currentDraft: 'Brouillon actuel',
    currentlyViewing: 'Version affichée',
    modifiedOnly: 'Seulement ce qui diffère',
    noRowsFound: 'Rien dans « {{label}} »',
    noRowsSelected: 'Rien de sélectionné dans « {{label}} »',
    publishAllLocales: 'Publier dans toutes les langues',
    publishing: 'Publication…',
    selectLocales: 'Langues à afficher',
    showLocales: 'Langues :',
    // Payload writes the colon itself, without the space of French.
    status: 'État\u00a0',
    unpublish: 'Retirer du site',
    unpublished: 'Retiré du site',
    unpublishedSuccessfully: 'C’est retiré du site.',
    unpublishing: 'Retrait en cours…',
    viewingVersion: 'Version : {{entityLabel}} {{documentTitle}}',
    viewingVersions: 'Versions : {{entityLabel}} {{documentTitle}}',
  },
}

/** Spanish that Payload says clumsily, and what it says to a friend. */
const SPANISH: PayloadWords = {
  ...USTED,
  fields: {
    ...USTED.fields,
    addLabel: 'Añadir: {{label}}',
    addNew: 'Añadir',
    addNewLabel: NO_LABEL.add.es,
    collapseAll: 'Contraer todo',
    newLabel: 'Añadir: {{label}}',
    showAll: 'Mostrar todo',
    uploadNewLabel: 'Subir: {{label}}',
  },
  general: {
    ...LOCKS.es,
    editLabel: NO_LABEL.edit.es,
    sortByLabelDirection: NO_LABEL.sort.es,
    anotherUser: 'Otra persona',
    backToDashboard: 'Volver a Hoy',
    noLabel: '—',
    changesNotSaved: 'Sus cambios no se han guardado. Si sale ahora, se perderán.',
    clear: 'Borrar',
    created: 'Creación',
    createNew: 'Añadir',
    createNewLabel: 'Añadir: {{label}}',
    creatingNewLabel: 'Añadir: {{label}}',
    enterAValue: 'Escriba un valor',
    false: 'No',
    item: 'elemento',
    items: 'elementos',
    locale: 'Idioma del texto',
    locales: 'Idioma del texto',
    payloadSettings: 'Ajustes',
    searchBy: 'Buscar: {{label}}',
    resetPreferencesDescription: 'Esto restablecerá todas sus preferencias.',
    sorryNotFound: 'No hay nada que corresponda a su solicitud.',
    takeOver: 'Tomar su lugar',
    true: 'Sí',
    unsavedChanges: 'Tiene cambios sin guardar. Guárdelos o descártelos antes de continuar.',
    unsavedChangesDuplicate: 'Tiene cambios sin guardar. ¿Desea duplicar de todos modos?',
    user: 'Cuenta',
    users: 'Cuentas',
    welcome: 'Le damos la bienvenida',
  },
  upload: { ...USTED.upload, pasteURL: 'Pegar una dirección' },
  localization: { selectLocaleToCopy: 'Seleccione el idioma que desea copiar' },
  version: {
    ...VERSIONS.es,
    aboutToUnpublish: 'El público dejará de ver este documento. ¿Desea continuar?',
    confirmUnpublish: '¿Retirar del sitio?',
    unpublish: 'Retirar del sitio',
    unpublishedSuccessfully: 'Se retiró del sitio.',
    unpublishing: 'Retirando…',
  },
}

const ENGLISH: PayloadWords = {
  fields: {
    addLabel: 'Add: {{label}}',
    addNew: 'Add',
    addNewLabel: NO_LABEL.add.en,
    collapseAll: 'Collapse all',
    newLabel: 'Add: {{label}}',
    showAll: 'Show all',
    uploadNewLabel: 'Upload: {{label}}',
  },
  general: {
    backToDashboard: 'Back to Today',
    createNew: 'Add',
    createNewLabel: 'Add: {{label}}',
    creatingNewLabel: 'Add: {{label}}',
    email: 'E-mail',
    false: 'No',
    payloadSettings: 'Settings',
    perPage: 'Per page: {{limit}}',
    searchBy: 'Search: {{label}}',
    editLabel: NO_LABEL.edit.en,
    sortByLabelDirection: NO_LABEL.sort.en,
    ...LOCKS.en,
    locale: 'Language of the text',
    locales: 'Language of the text',
    noLabel: '—',
    true: 'Yes',
  },
  upload: { pasteURL: 'Paste an address' },
  version: {
    ...VERSIONS.en,
    currentDraft: 'Current draft',
    saveDraft: 'Save draft',
    status: 'State',
    unpublish: 'Take off the site',
    aboutToUnpublish: 'The public will no longer see this document. Go on?',
    confirmUnpublish: 'Take off the site?',
  },
}

/** Our words in place of Payload's own, where those mislead or are not the admin's language. */
export const PAYLOAD_WORDS: Record<Locale, PayloadWords> = {
  fr: withFrenchSpaces(FRENCH),
  en: ENGLISH,
  es: SPANISH,
}

/**
 * Payload's French with the marks of Quebec: no space before "?", "!" and ";", guillemets, curved
 * apostrophes. A sentence that holds an address of HTML stays as it is.
 *
 * @example quebecMarks({ a: "L'avez-vous lu ?" }) // { a: 'L’avez-vous lu?' }
 */
export function quebecMarks<Sentences extends object>(sentences: Sentences): Sentences {
  const entries = Object.entries(sentences).map(([key, value]: [string, unknown]) => [
    key,
    typeof value === 'string' ? inQuebec(value) : quebecMarks(value as object),
  ])
  return withFrenchSpaces(Object.fromEntries(entries) as Sentences)
}

const inQuebec = (sentence: string): string =>
  sentence.includes('href=')
    ? sentence
    : sentence
        .replace(/[ \u00a0\u202f](?=[?!;])/g, '')
        .replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
        .replace(/"([^"]*)"/g, '« $1 »')
