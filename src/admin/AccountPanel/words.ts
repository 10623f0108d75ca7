import type { Label } from '@/i18n/locales'

/** What the panel says, in the three languages. */
export const WORDS = {
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
  ended: {
    fr: 'L’accès est terminé\u00a0: la fiche ne s’ouvre plus avec ce compte.',
    en: 'The access is ended: the listing no longer opens with this account.',
    es: 'El acceso ha terminado: la ficha ya no se abre con esta cuenta.',
  },
} satisfies Record<string, Label>
