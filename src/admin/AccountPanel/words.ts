import type { SheetRight } from '@/access/roles'
import type { Label } from '@/i18n/locales'

const SAID = {
  title: {
    fr: 'Comptes de l’organisme',
    en: 'Accounts of the organization',
    es: 'Cuentas de la organización',
  },
  help: {
    fr: 'Ces personnes ouvrent la fiche avec leur compte, sans lien. Qui peut modifier propose des changements et invite ses collègues; qui peut confirmer dit ce qui est exact.',
    en: 'These people open the listing with their account, without a link. Who may edit proposes changes and invites colleagues; who may confirm says what is right.',
    es: 'Estas personas abren la ficha con su cuenta, sin enlace. Quien puede modificar propone cambios e invita a colegas; quien puede confirmar dice qué es correcto.',
  },
  notSaved: {
    fr: 'Enregistrez d’abord la fiche.',
    en: 'Save the listing first.',
    es: 'Guarde primero la ficha.',
  },
  nobody: { fr: 'Personne pour le moment.', en: 'Nobody yet.', es: 'Nadie por el momento.' },
  person: { fr: 'Personne', en: 'Person', es: 'Persona' },
  name: { fr: 'Nom', en: 'Name', es: 'Nombre' },
  email: { fr: 'Courriel', en: 'E-mail', es: 'Correo' },
  right: { fr: 'Droit', en: 'Right', es: 'Derecho' },
  language: { fr: 'Langue du message', en: 'Language of the message', es: 'Idioma del mensaje' },
  invite: { fr: 'Inviter', en: 'Invite', es: 'Invitar' },
  invited: {
    fr: 'L’invitation part par courriel.',
    en: 'The invitation leaves by e-mail.',
    es: 'La invitación sale por correo.',
  },
  end: { fr: 'Terminer l’accès', en: 'End access', es: 'Terminar el acceso' },
  endOf: {
    fr: 'Terminer l’accès de {name}',
    en: 'End the access of {name}',
    es: 'Terminar el acceso de {name}',
  },
  endQuestion: {
    fr: '{name} n’ouvrira plus la fiche avec son compte, et ce qui n’était pas envoyé sera perdu. Une nouvelle invitation lui redonne l’accès.',
    en: '{name} will no longer open the listing with their account, and what was not sent will be lost. A new invitation gives the access back.',
    es: '{name} ya no abrirá la ficha con su cuenta, y lo que no se había enviado se perderá. Una nueva invitación le devuelve el acceso.',
  },
  lastEditor: {
    fr: 'Après cela, personne de l’organisme ne pourra modifier la fiche.',
    en: 'After that, nobody of the organization will be able to edit the listing.',
    es: 'Después, nadie de la organización podrá modificar la ficha.',
  },
  ended: {
    fr: 'L’accès de {name} est terminé\u00a0: la fiche ne s’ouvre plus avec ce compte. Pour le rendre, invitez la personne de nouveau.',
    en: 'The access of {name} is ended: the listing no longer opens with this account. To give it back, invite the person again.',
    es: 'El acceso de {name} ha terminado: la ficha ya no se abre con esta cuenta. Para devolverlo, invite de nuevo a la persona.',
  },
} satisfies Record<string, Label>

/** The other right of a member: its button, its question, and what is so afterwards. */
const GIVE = {
  edit: {
    label: { fr: 'Laisser modifier', en: 'Let edit', es: 'Dejar modificar' },
    name: {
      fr: 'Laisser {name} modifier la fiche',
      en: 'Let {name} edit the listing',
      es: 'Dejar que {name} modifique la ficha',
    },
    question: {
      fr: '{name} pourra proposer des changements à la fiche et inviter ses collègues.',
      en: '{name} will be able to propose changes to the listing and to invite colleagues.',
      es: '{name} podrá proponer cambios a la ficha e invitar a colegas.',
    },
  },
  confirm: {
    label: {
      fr: 'Laisser seulement confirmer',
      en: 'Let only confirm',
      es: 'Dejar solo confirmar',
    },
    name: {
      fr: 'Laisser {name} seulement confirmer la fiche',
      en: 'Let {name} only confirm the listing',
      es: 'Dejar que {name} solo confirme la ficha',
    },
    question: {
      fr: '{name} pourra dire ce qui est exact, mais ne pourra plus proposer de changements ni inviter.',
      en: '{name} will be able to say what is right, but no longer to propose changes or invite.',
      es: '{name} podrá decir qué es correcto, pero ya no proponer cambios ni invitar.',
    },
  },
} satisfies Record<SheetRight, Record<'label' | 'name' | 'question', Label>>

const CHANGED: Record<SheetRight, Label> = {
  edit: {
    fr: '{name} peut maintenant modifier la fiche.',
    en: '{name} may edit the listing now.',
    es: '{name} ya puede modificar la ficha.',
  },
  confirm: {
    fr: '{name} peut maintenant seulement confirmer la fiche.',
    en: '{name} may only confirm the listing now.',
    es: '{name} ahora solo puede confirmar la ficha.',
  },
}

/** What the panel says, in the three languages. */
export const WORDS = { ...SAID, give: GIVE, changed: CHANGED }
