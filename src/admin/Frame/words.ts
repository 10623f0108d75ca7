import type { Label } from '@/i18n/locales'

/** Names that Payload 3.90.1, its editor and its notices write in English in their code. */
export const ENGLISH: Readonly<Record<string, Label>> = {
  'Add block': {
    fr: 'Ajouter sous ce paragraphe',
    en: 'Add under this paragraph',
    es: 'Añadir debajo de este párrafo',
  },
  Collapse: { fr: 'Réduire', en: 'Collapse', es: 'Contraer' },
  'Copy URL': { fr: 'Copier l’adresse', en: 'Copy the address', es: 'Copiar la dirección' },
  'Drag to move': { fr: 'Glisser pour déplacer', en: 'Drag to move', es: 'Arrastrar para mover' },
  'Edit link': { fr: 'Modifier le lien', en: 'Change the link', es: 'Modificar el enlace' },
  Expand: { fr: 'Déplier', en: 'Expand', es: 'Desplegar' },
  'Insert Paragraph': {
    fr: 'Ajouter un paragraphe à la fin',
    en: 'Add a paragraph at the end',
    es: 'Añadir un párrafo al final',
  },
  'Notifications alt+T': { fr: 'Avis (Alt+T)', en: 'Notices (Alt+T)', es: 'Avisos (Alt+T)' },
  'Remove link': { fr: 'Retirer le lien', en: 'Remove the link', es: 'Quitar el enlace' },
  'text dropdown': { fr: 'Sorte de texte', en: 'Kind of text', es: 'Tipo de texto' },
}

/** Names of the tools of the editor, which it draws without any. */
export const TOOLS: Readonly<Record<string, Label>> = {
  bold: { fr: 'Gras', en: 'Bold', es: 'Negrita' },
  italic: { fr: 'Italique', en: 'Italic', es: 'Cursiva' },
  link: { fr: 'Lien', en: 'Link', es: 'Enlace' },
}

/** Names of what else Payload draws without any. */
export const MARKS = {
  copyRows: {
    fr: 'Copier ou coller\u00a0: {name}',
    en: 'Copy or paste: {name}',
    es: 'Copiar o pegar: {name}',
  },
  edit: { fr: 'Modifier\u00a0: {name}', en: 'Change: {name}', es: 'Modificar: {name}' },
  everyRow: {
    fr: 'Choisir toutes les lignes',
    en: 'Choose every row',
    es: 'Elegir todas las filas',
  },
  menu: { fr: 'Menu', en: 'Menu', es: 'Menú' },
  more: { fr: 'Autres actions', en: 'Other actions', es: 'Otras acciones' },
  moveRow: { fr: 'Déplacer\u00a0: {name}', en: 'Move: {name}', es: 'Mover: {name}' },
  nextPage: { fr: 'Page suivante', en: 'Next page', es: 'Página siguiente' },
  oneRow: {
    fr: 'Choisir la ligne\u00a0: {name}',
    en: 'Choose the row: {name}',
    es: 'Elegir la fila: {name}',
  },
  previousPage: { fr: 'Page précédente', en: 'Previous page', es: 'Página anterior' },
  rowActions: { fr: 'Actions\u00a0: {name}', en: 'Actions: {name}', es: 'Acciones: {name}' },
} satisfies Record<string, Label>
