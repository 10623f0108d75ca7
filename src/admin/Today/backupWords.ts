import type { Label } from '@/i18n/locales'

/** What Today says of backups, to who runs the site. */
export const BACKUP = {
  lastGood: {
    fr: 'Dernière bonne sauvegarde\u00a0: {moment}.',
    en: 'Last good backup: {moment}',
    es: 'Última copia buena: {moment}.',
  },
  failed: {
    fr: 'Celle du {moment} a échoué.',
    en: 'The one of {moment} failed.',
    es: 'La del {moment} falló.',
  },
  none: {
    fr: 'Ce site n’a encore aucune sauvegarde. Nommez un dossier dans BACKUP_DIR, ou faites-en une avec «\u00a0npm run backup\u00a0».',
    en: 'This site has no backup yet. Name a folder in BACKUP_DIR, or make one with “npm run backup”.',
    es: 'Este sitio aún no tiene ninguna copia de seguridad. Indique una carpeta en BACKUP_DIR, o haga una con «npm run backup».',
  },
  late: {
    fr: 'Elle a plus de deux jours\u00a0: vérifiez BACKUP_DIR et les travaux du site.',
    en: 'It is more than two days old: check BACKUP_DIR and the tasks of the site.',
    es: 'Tiene más de dos días: revise BACKUP_DIR y las tareas del sitio.',
  },
} satisfies Record<string, Label>

export type BackupWord = keyof typeof BACKUP
