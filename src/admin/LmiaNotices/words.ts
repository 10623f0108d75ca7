import type { Label } from '@/i18n/locales'

export const WORDS = {
  download: {
    fr: 'Télécharger les avis (CSV)',
    en: 'Download the notices (CSV)',
    es: 'Descargar los avisos (CSV)',
  },
  none: { fr: 'Aucun avis.', en: 'No notices.', es: 'Ningún aviso.' },
  reload: { fr: 'Charger de nouveau', en: 'Load again', es: 'Cargar de nuevo' },
  reloadStarted: {
    fr: 'Le chargement a commencé; la liste des fichiers en montre l’avancement.',
    en: 'Loading has begun; the list of files shows its progress.',
    es: 'La carga ha comenzado; la lista de archivos muestra su avance.',
  },
  withdraw: { fr: 'Retirer de la carte', en: 'Take off the map', es: 'Quitar del mapa' },
  withdrawn: {
    fr: 'La liste est retirée de la carte. Elle peut être chargée de nouveau.',
    en: 'The list is off the map. It can be loaded again.',
    es: 'La lista se ha quitado del mapa. Se puede cargar de nuevo.',
  },
  withdrawSure: {
    fr: 'Retirer cette liste? Sa période sera vide sur la carte jusqu’à ce qu’une liste soit chargée.',
    en: 'Take this list off? Its period will be empty on the map until a list is loaded.',
    es: '¿Quitar esta lista? Su periodo quedará vacío en el mapa hasta que se cargue una lista.',
  },
} satisfies Record<string, Label>
