import type { Counted } from '@/i18n/plural'
import type { CountedCode } from '@/today'

/** Of what is brought in from files. */
export const IMPORTS = {
  failedImports: {
    fr: { one: 'liste dont l’importation a échoué', other: 'listes dont l’importation a échoué' },
    en: { one: 'list whose import failed', other: 'lists whose import failed' },
    es: { one: 'lista cuya importación falló', other: 'listas cuya importación falló' },
  },
  openImports: {
    fr: { one: 'import d’organismes à vérifier', other: 'imports d’organismes à vérifier' },
    en: { one: 'import of organizations to check', other: 'imports of organizations to check' },
    es: {
      one: 'importación de organizaciones por verificar',
      other: 'importaciones de organizaciones por verificar',
    },
  },
} satisfies Partial<Record<CountedCode, Counted>>
