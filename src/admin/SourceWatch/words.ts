import type { Label } from '@/i18n/locales'
import type { Counted } from '@/i18n/plural'
import type { Ask, Trouble, Unwatched } from '@/sources'

export const WORDS = {
  lead: {
    fr: 'Le site regarde les pages que nos textes citent. Quand l’une change, une personne dit ce qu’il en est pour nos textes.',
    en: 'The site looks at the pages that our texts cite. When one changes, a person says what it means for our texts.',
    es: 'El sitio mira las páginas que citan nuestros textos. Cuando una cambia, una persona dice qué significa para nuestros textos.',
  },
  off: {
    fr: 'La surveillance est arrêtée par un réglage de ce site (WATCH ou JOBS)\u00a0: rien de nouveau n’est vu.',
    en: 'The watch is switched off by a setting of this site (WATCH or JOBS): nothing new is seen.',
    es: 'La vigilancia está desactivada por un ajuste de este sitio (WATCH o JOBS): no se ve nada nuevo.',
  },
  toSources: { fr: 'Toutes les sources', en: 'All sources', es: 'Todas las fuentes' },
  asks: { fr: 'À regarder', en: 'To look at', es: 'Por revisar' },
  nothing: {
    fr: 'Aucune page citée n’attend de réponse.',
    en: 'No cited page waits for an answer.',
    es: 'Ninguna página citada espera respuesta.',
  },
  noPage: {
    fr: 'Cette liste a moins de pages. Revenez à la première.',
    en: 'This list has fewer pages. Go back to the first one.',
    es: 'Esta lista tiene menos páginas. Vuelva a la primera.',
  },
  revising: { fr: 'En révision', en: 'Being revised', es: 'En revisión' },
  unwatched: { fr: 'Pas surveillées', en: 'Not watched', es: 'Sin vigilar' },
  unwatchedLead: {
    fr: 'Le site ne peut pas suivre ces pages. Lisez-les de temps en temps, et dites-le.',
    en: 'The site cannot follow these pages. Read them now and then, and say so.',
    es: 'El sitio no puede seguir estas páginas. Léalas de vez en cuando e indíquelo.',
  },
  links: { fr: 'Liens de nos textes', en: 'Links of our texts', es: 'Enlaces de nuestros textos' },
  linksLead: {
    fr: 'Une fois par mois, le site vérifie que les liens des textes et des fiches mènent quelque part. Il ne lit pas ces pages : pour en suivre les mots, faites-en une source.',
    en: 'Once a month, the site checks that links of texts and listings lead somewhere. It does not read these pages: to follow their words, make them a source.',
    es: 'Una vez al mes, el sitio verifica que los enlaces de los textos y de las fichas lleven a alguna parte. No lee esas páginas: para seguir sus palabras, conviértalas en fuente.',
  },
  /** To who translates: of all that is watched they see these alone. */
  ownLinks: {
    fr: 'Liens de vos traductions',
    en: 'Links of your translations',
    es: 'Enlaces de sus traducciones',
  },
  linksOfTranslations: {
    fr: 'Une fois par mois, le site vérifie que les liens mènent quelque part. Ceux-ci sont dans des traductions, et le français ne les a pas\u00a0: corrigez l’adresse dans le passage.',
    en: 'Once a month, the site checks that links lead somewhere. These are in translations, and the French does not have them: correct the address in the passage.',
    es: 'Una vez al mes, el sitio verifica que los enlaces lleven a alguna parte. Estos están en traducciones, y el francés no los tiene: corrija la dirección en el pasaje.',
  },
  linkOfTeam: {
    fr: 'Ce lien est aussi ailleurs\u00a0: l’équipe de recherche y répond.',
    en: 'This link is elsewhere too: the research team answers for it.',
    es: 'Este enlace también está en otro lugar: responde el equipo de investigación.',
  },
  linksNone: {
    fr: 'Aucun lien vérifié n’attend de réponse.',
    en: 'No link that was checked waits for an answer.',
    es: 'Ningún enlace verificado espera una respuesta.',
  },
  linkedIn: { fr: 'Ce lien est dans', en: 'This link is in', es: 'Este enlace está en' },
  calm: { fr: 'Sous surveillance', en: 'Being watched', es: 'Bajo vigilancia' },
  none: {
    fr: 'Aucune page encore. Le site regarde pour la première fois une source dans les deux heures après son ajout.',
    en: 'No page yet. The site first looks at a source within two hours after it is added.',
    es: 'Todavía ninguna página. El sitio mira una fuente por primera vez en las dos horas siguientes a su adición.',
  },
  open: { fr: 'Ouvrir la page', en: 'Open the page', es: 'Abrir la página' },
  newTab: { fr: 'nouvel onglet', en: 'new tab', es: 'pestaña nueva' },
  source: { fr: 'Fiche de la source', en: 'Record of the source', es: 'Ficha de la fuente' },
  citedIn: { fr: 'Citée dans', en: 'Cited in', es: 'Citada en' },
  citedNowhere: {
    fr: 'Aucun texte ne cite cette source.',
    en: 'No text cites this source.',
    es: 'Ningún texto cita esta fuente.',
  },
  block: {
    fr: 'passage {place}\u00a0: «\u00a0{begins}\u00a0»',
    en: 'passage {place}: “{begins}”',
    es: 'pasaje {place}: «{begins}»',
  },
  blockOnly: { fr: 'passage {place}', en: 'passage {place}', es: 'pasaje {place}' },
  whatChanged: {
    fr: 'Ce qui a changé dans la page',
    en: 'What changed in the page',
    es: 'Lo que cambió en la página',
  },
  seen: { fr: 'vu le {moment}', en: 'seen on {moment}', es: 'visto el {moment}' },
  document: {
    fr: 'Le document a changé. Le site ne lit pas ses mots (PDF ou autre fichier)\u00a0: ouvrez-le pour comparer.',
    en: 'The document changed. The site does not read its words (PDF or another file): open it to compare.',
    es: 'El documento cambió. El sitio no lee sus palabras (PDF u otro archivo): ábralo para comparar.',
  },
  lost: {
    fr: 'Le texte d’avant n’est plus gardé. Ouvrez la page pour la lire.',
    en: 'The earlier text is no longer kept. Open the page to read it.',
    es: 'El texto anterior ya no se conserva. Abra la página para leerla.',
  },
  beyond: {
    fr: 'Ce qui a changé vient après le début, seul gardé, de cette très longue page. Ouvrez-la pour la lire.',
    en: 'What changed comes after the beginning, which alone is kept, of this very long page. Open it to read it.',
    es: 'Lo que cambió viene después del comienzo, lo único que se conserva, de esta página muy larga. Ábrala para leerla.',
  },
  restless: {
    fr: 'Cette page ne répond pas deux fois pareil\u00a0: seules ses lignes stables sont comparées.',
    en: 'This page does not answer the same twice: only its steady lines are compared.',
    es: 'Esta página no responde igual dos veces: solo se comparan sus líneas estables.',
  },
  other: {
    fr: 'La page dit maintenant tout autre chose.',
    en: 'The page now says something else altogether.',
    es: 'La página dice ahora algo completamente distinto.',
  },
  movedTo: { fr: 'Nouvelle adresse\u00a0:', en: 'New address:', es: 'Nueva dirección:' },
  lookedAt: { fr: 'Regardée le', en: 'Looked at on', es: 'Mirada el' },
  nextAt: { fr: 'De nouveau vers le', en: 'Again around', es: 'De nuevo hacia el' },
  page: { fr: 'Page', en: 'Page', es: 'Página' },
  state: { fr: 'État', en: 'State', es: 'Estado' },
  never: { fr: 'pas encore', en: 'not yet', es: 'todavía no' },
  readAt: {
    fr: 'Lue par une personne le {moment}',
    en: 'Read by a person on {moment}',
    es: 'Leída por una persona el {moment}',
  },
  notReadYet: {
    fr: 'Personne ne l’a encore dite lue.',
    en: 'Nobody has said yet that they read it.',
    es: 'Nadie ha indicado todavía que la leyó.',
  },
  steady: { fr: 'sans changement', en: 'unchanged', es: 'sin cambios' },
  waiting: { fr: 'pas encore regardée', en: 'not looked at yet', es: 'todavía sin mirar' },
  seldom: { fr: 'une fois par mois', en: 'once a month', es: 'una vez al mes' },
  previous: { fr: 'Page précédente', en: 'Previous page', es: 'Página anterior' },
  next: { fr: 'Page suivante', en: 'Next page', es: 'Página siguiente' },
  pages: { fr: 'Pages de la liste', en: 'Pages of the list', es: 'Páginas de la lista' },
  toRevise: { fr: 'Textes à réviser', en: 'Texts to revise', es: 'Textos por actualizar' },
  goTo: {
    fr: 'Aller au passage {place} : « {begins} »',
    en: 'Go to passage {place}: “{begins}”',
    es: 'Ir al pasaje {place}: «{begins}»',
  },
  goToOnly: {
    fr: 'Aller au passage {place}',
    en: 'Go to passage {place}',
    es: 'Ir al pasaje {place}',
  },
  goToSources: {
    fr: 'Aller aux sources du texte',
    en: 'Go to the sources of the text',
    es: 'Ir a las fuentes del texto',
  },
  /** Before everyone reads the revised text. */
  stillOnline: {
    fr: 'Quand le texte dit vrai de nouveau, soumettez-le, puis répondez ici.',
    en: 'Once the text is true again, submit it, then answer here.',
    es: 'Cuando el texto vuelva a ser cierto, envíelo a revisión y responda aquí.',
  },
  besideTitle: {
    fr: 'Pages citées qui ont changé',
    en: 'Cited pages that changed',
    es: 'Páginas citadas que cambiaron',
  },
  besideAsks: {
    fr: 'attend une réponse',
    en: 'waits for an answer',
    es: 'espera una respuesta',
  },
  toDesk: { fr: 'Voir et répondre', en: 'See and answer', es: 'Ver y responder' },
} as const satisfies Record<string, Label>

export const ASKED: Record<Ask, Label> = {
  changed: { fr: 'A changé', en: 'Changed', es: 'Cambió' },
  moved: { fr: 'A déménagé', en: 'Moved', es: 'Se mudó' },
  dead: { fr: 'Ne répond plus', en: 'No longer answers', es: 'Ya no responde' },
  private: { fr: 'Refusée', en: 'Refused', es: 'Rechazada' },
}

export const UNWATCHED_WORDS: Record<Unwatched, Label> = {
  robots: {
    fr: 'Pas surveillée\u00a0: son site demande de ne pas le faire (robots.txt).',
    en: 'Not watched: its site asks not to (robots.txt).',
    es: 'Sin vigilar: su sitio pide no hacerlo (robots.txt).',
  },
  restless: {
    fr: 'Pas surveillée\u00a0: elle répond autre chose à chaque fois.',
    en: 'Not watched: it answers differently each time.',
    es: 'Sin vigilar: responde algo distinto cada vez.',
  },
  blank: {
    fr: 'Pas surveillée\u00a0: elle ne montre rien sans script.',
    en: 'Not watched: it shows nothing without script.',
    es: 'Sin vigilar: no muestra nada sin script.',
  },
  large: {
    fr: 'Pas surveillée\u00a0: elle pèse plus de 5 Mo.',
    en: 'Not watched: it weighs more than 5 MB.',
    es: 'Sin vigilar: pesa más de 5 MB.',
  },
  private: {
    fr: 'Cette adresse mène à un réseau privé, tout droit ou par une redirection\u00a0: le site refuse d’y aller. Corrigez l’adresse.',
    en: 'This address leads to a private network, straight or by a redirect: the site refuses to go there. Correct the address.',
    es: 'Esta dirección conduce a una red privada, directamente o por una redirección: el sitio se niega a ir allí. Corrija la dirección.',
  },
}

export const TROUBLE_WORDS: Record<Trouble | 'gone', Label> = {
  gone: {
    fr: 'Son site dit que la page n’existe plus.',
    en: 'Its site says that the page is no longer there.',
    es: 'Su sitio dice que la página ya no existe.',
  },
  slow: {
    fr: 'Sa réponse est trop lente.',
    en: 'Its answer is too slow.',
    es: 'Su respuesta es demasiado lenta.',
  },
  cut: {
    fr: 'Sa réponse s’arrête au milieu.',
    en: 'Its answer stops in the middle.',
    es: 'Su respuesta se detiene a la mitad.',
  },
  status: {
    fr: 'Son site répond par une erreur.',
    en: 'Its site answers with an error.',
    es: 'Su sitio responde con un error.',
  },
  unreachable: {
    fr: 'Son site ne peut pas être joint.',
    en: 'Its site cannot be reached.',
    es: 'No se puede contactar con su sitio.',
  },
  redirects: {
    fr: 'Elle renvoie sans fin d’une adresse à une autre.',
    en: 'It leads from one address to another without end.',
    es: 'Lleva sin fin de una dirección a otra.',
  },
  tangled: {
    fr: 'Elle est faite de façon que le site ne peut pas la lire.',
    en: 'It is made in a way that the site cannot read.',
    es: 'Está hecha de un modo que el sitio no puede leer.',
  },
  robots: {
    fr: 'Les règles de son site (robots.txt) ne peuvent pas être lues.',
    en: 'The rules of its site (robots.txt) cannot be read.',
    es: 'Las reglas de su sitio (robots.txt) no se pueden leer.',
  },
}

export const SINCE: Label = {
  fr: 'depuis le {moment}',
  en: 'since {moment}',
  es: 'desde el {moment}',
}

export const MORE_PASSAGES: Counted = {
  fr: {
    one: 'Et encore {n} endroit, à lire sur la page.',
    other: 'Et encore {n} endroits, à lire sur la page.',
  },
  en: {
    one: 'And {n} more place, to read on the page.',
    other: 'And {n} more places, to read on the page.',
  },
  es: {
    one: 'Y {n} lugar más, por leer en la página.',
    other: 'Y {n} lugares más, por leer en la página.',
  },
}

export const BUTTONS = {
  noEffect: { fr: 'Sans effet', en: 'No effect', es: 'Sin efecto' },
  noEffectQuestion: {
    fr: 'Vous avez lu ce qui a changé, et nos textes restent justes. La source sera marquée comme vérifiée aujourd’hui.',
    en: 'You have read what changed, and our texts stay true. The source will be marked as checked today.',
    es: 'Usted leyó lo que cambió, y nuestros textos siguen siendo correctos. La fuente quedará marcada como verificada hoy.',
  },
  revise: { fr: 'À réviser', en: 'To revise', es: 'Por revisar' },
  less: { fr: 'Surveiller moins', en: 'Watch less', es: 'Vigilar menos' },
  lessQuestion: {
    fr: 'La page ne sera plus regardée qu’une fois par mois. Ce changement sera oublié.',
    en: 'The page will be looked at only once a month. This change will be let go.',
    es: 'La página se mirará solo una vez al mes. Este cambio se dejará de lado.',
  },
  often: { fr: 'Surveiller plus souvent', en: 'Watch more often', es: 'Vigilar más a menudo' },
  makeDraft: { fr: 'Ouvrir un brouillon', en: 'Open a draft', es: 'Abrir un borrador' },
  openText: { fr: 'Ouvrir le texte', en: 'Open the text', es: 'Abrir el texto' },
  revised: { fr: 'C’est révisé', en: 'It is revised', es: 'Ya está revisado' },
  read: { fr: 'Je l’ai lue aujourd’hui', en: 'I read it today', es: 'La leí hoy' },
  look: { fr: 'Regarder maintenant', en: 'Look now', es: 'Mirar ahora' },
  follow: { fr: 'Corriger l’adresse', en: 'Correct the address', es: 'Corregir la dirección' },
  linkRead: {
    fr: 'Je l’ai ouvert : il est bon',
    en: 'I opened it: it is right',
    es: 'Lo abrí: está bien',
  },
  keep: { fr: 'Garder l’adresse', en: 'Keep the address', es: 'Conservar la dirección' },
  keepQuestion: {
    fr: 'L’ancienne adresse mène encore à la page. Ce déménagement ne sera plus signalé; un autre le sera.',
    en: 'The old address still leads to the page. This move will not be reported again; another one will be.',
    es: 'La dirección anterior todavía lleva a la página. Esta mudanza no volverá a señalarse; otra, sí.',
  },
  followQuestion: {
    fr: 'La source prendra la nouvelle adresse, partout où nos textes la citent. L’ancienne reste dans le journal.',
    en: 'The source will take the new address, everywhere our texts cite it. The old one stays in the log.',
    es: 'La fuente tomará la nueva dirección, dondequiera que nuestros textos la citen. La anterior queda en el registro.',
  },
} as const satisfies Record<string, Label>
