import type { Locale } from './locales'

/**
 * What Payload says of versions, in each language: it promises what happens here. A version comes
 * back as a draft, and what readers see stays.
 */
export const VERSIONS: Record<Locale, Record<string, string>> = {
  fr: {
    aboutToRestore:
      '{{label}}\u00a0: ce qui était écrit le {{versionDate}} revient comme brouillon. Le texte en ligne ne change pas, et la version d’aujourd’hui reste dans la liste.',
    aboutToRevertToPublished:
      'Le texte en ligne prend la place du brouillon. Le brouillon reste dans l’onglet Versions.',
    confirmRevertToSaved: 'Laisser le brouillon?',
    confirmVersionRestoration: 'Reprendre cette version?',
    currentlyPublished: 'En ligne',
    previouslyPublished: 'Déjà publiée',
    previousVersion: 'Version précédente',
    problemRestoringVersion: 'Cette version n’a pas pu être reprise. Rien n’a changé; réessayez.',
    restoreAsDraft: 'Reprendre comme brouillon',
    restoredSuccessfully: 'Version reprise comme brouillon.',
    restoreThisVersion: 'Reprendre comme brouillon',
    restoring: 'Reprise en cours…',
    reverting: 'Retour au texte en ligne…',
    revertToPublished: 'Revenir au texte en ligne',
  },
  en: {
    aboutToRestore:
      '{{label}}: what was written on {{versionDate}} comes back as a draft. The text online does not change, and today’s version stays in the list.',
    aboutToRevertToPublished:
      'The text online takes the place of the draft. The draft stays in the Versions tab.',
    confirmRevertToSaved: 'Leave the draft?',
    confirmVersionRestoration: 'Bring this version back?',
    currentlyPublished: 'Online now',
    previouslyPublished: 'Published before',
    previousVersion: 'Previous version',
    problemRestoringVersion:
      'This version could not be brought back. Nothing has changed; try again.',
    restoreAsDraft: 'Bring back as a draft',
    restoredSuccessfully: 'Version brought back as a draft.',
    restoreThisVersion: 'Bring back as a draft',
    restoring: 'Bringing back…',
    reverting: 'Going back to the text online…',
    revertToPublished: 'Go back to the text online',
  },
  es: {
    aboutToRestore:
      '{{label}}: lo que estaba escrito el {{versionDate}} vuelve como borrador. El texto en línea no cambia, y la versión de hoy queda en la lista.',
    aboutToRevertToPublished:
      'El texto en línea ocupa el lugar del borrador. El borrador queda en la pestaña Versiones.',
    confirmRevertToSaved: '¿Dejar el borrador?',
    confirmVersionRestoration: '¿Recuperar esta versión?',
    currentlyPublished: 'En línea',
    previouslyPublished: 'Publicada antes',
    previousVersion: 'Versión anterior',
    problemRestoringVersion: 'No se pudo recuperar esta versión. Nada cambió; inténtelo de nuevo.',
    restoreAsDraft: 'Recuperar como borrador',
    restoredSuccessfully: 'Versión recuperada como borrador.',
    restoreThisVersion: 'Recuperar como borrador',
    restoring: 'Recuperando…',
    reverting: 'Volviendo al texto en línea…',
    revertToPublished: 'Volver al texto en línea',
  },
}

/** What Payload says of two people on one document: what was typed is kept (src/admin/UnsavedWords). */
export const LOCKS: Record<Locale, Record<string, string>> = {
  fr: {
    anotherUserTakenOver:
      'Une autre personne modifie maintenant ce document. Ce que vous aviez tapé est gardé sur cet appareil et vous sera proposé quand vous l’ouvrirez de nouveau.',
    currentlyEditing:
      'modifie ce document en ce moment. Si vous prenez sa place, cette personne ne pourra plus l’enregistrer; ce qu’elle a tapé reste gardé sur son appareil.',
    documentOutOfDate:
      'Une autre personne a enregistré ce document depuis que vous l’avez ouvert. Ce que vous avez tapé est gardé sur cet appareil.',
  },
  en: {
    anotherUserTakenOver:
      'Somebody else is now editing this document. What you had typed is kept on this device and will be offered to you when you open it again.',
    currentlyEditing:
      'is editing this document. If you take over, this person can no longer save it; what they typed stays kept on their device.',
    documentOutOfDate:
      'Somebody else has saved this document since you opened it. What you typed is kept on this device.',
  },
  es: {
    anotherUserTakenOver:
      'Otra persona está editando ahora este documento. Lo que usted había escrito queda guardado en este dispositivo y se le propondrá cuando vuelva a abrirlo.',
    currentlyEditing:
      'está modificando este documento. Si usted toma su lugar, esa persona ya no podrá guardarlo; lo que escribió queda guardado en su dispositivo.',
    documentOutOfDate:
      'Otra persona guardó este documento después de que usted lo abrió. Lo que escribió queda guardado en este dispositivo.',
  },
}
