import type { Label } from '@/i18n/locales'

/** Who reads what is written in a box of reasons, notes and messages. */
export type Readers = 'everyone' | 'team' | 'person' | 'proposer' | 'organizations' | 'actors'

/** Said under each such box, so that nobody writes for the wrong reader. */
export const READERS_WORDS: Record<Readers, Label> = {
  everyone: {
    fr: 'Public\u00a0: tout le monde peut le lire.',
    en: 'Public: everyone can read it.',
    es: 'Público: todo el mundo puede leerlo.',
  },
  team: {
    fr: 'Privé\u00a0: seule l’équipe le lit.',
    en: 'Private: only the team reads it.',
    es: 'Privado: solo lo lee el equipo.',
  },
  person: {
    fr: 'Privé\u00a0: la personne le reçoit et l’équipe le lit.',
    en: 'Private: the person receives it and the team reads it.',
    es: 'Privado: la persona lo recibe y el equipo lo lee.',
  },
  proposer: {
    fr: 'Privé\u00a0: l’équipe et l’organisme qui propose le lisent.',
    en: 'Private: the team and the organization that proposes read it.',
    es: 'Privado: lo leen el equipo y la organización que propone.',
  },
  organizations: {
    fr: 'Envoyé aux organismes invités; l’équipe le lit.',
    en: 'Sent to the organizations that are asked; the team reads it.',
    es: 'Se envía a las organizaciones invitadas; lo lee el equipo.',
  },
  actors: {
    fr: 'Envoyé aux acteurs régionaux invités; l’équipe le lit.',
    en: 'Sent to the regional actors that are asked; the team reads it.',
    es: 'Se envía a los actores regionales invitados; lo lee el equipo.',
  },
}
