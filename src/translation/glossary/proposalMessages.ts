import type { Label } from '@/i18n/locales'

import type { ProposalKind, ProposalRefusal, ProposalState } from './proposals'

export const PROPOSAL_KIND_LABELS: Record<ProposalKind, Label> = {
  agreed: { fr: 'Traduction', en: 'Translation', es: 'Traducción' },
  forbidden: { fr: 'Mot à ne pas employer', en: 'Word not to use', es: 'Palabra que no se usa' },
}

export const PROPOSAL_STATE_LABELS: Record<ProposalState, Label> = {
  received: { fr: 'Proposé', en: 'Proposed', es: 'Propuesto' },
  accepted: { fr: 'Accepté', en: 'Accepted', es: 'Aceptado' },
  refused: { fr: 'Refusé', en: 'Refused', es: 'Rechazado' },
}

/** Why a term is not proposed, or a proposal not answered. */
export const PROPOSAL_REFUSALS = {
  termFrenchMissing: {
    fr: 'Écrivez le terme français.',
    en: 'Write the French term.',
    es: 'Escriba el término francés.',
  },
  termWordsMissing: {
    fr: 'Écrivez le mot que vous proposez.',
    en: 'Write the word that you propose.',
    es: 'Escriba la palabra que propone.',
  },
  termTooLong: {
    fr: 'Un terme a 200 caractères au plus; une explication, 2000.',
    en: 'A term has 200 characters at most; an explanation, 2,000.',
    es: 'Un término tiene como máximo 200 caracteres; una explicación, 2000.',
  },
  termKnown: {
    fr: 'Le glossaire le dit déjà.',
    en: 'The glossary says so already.',
    es: 'El glosario ya lo dice.',
  },
  termWaiting: {
    fr: 'La même proposition attend déjà une réponse.',
    en: 'The same proposal already awaits an answer.',
    es: 'La misma propuesta ya espera una respuesta.',
  },
  termForbidden: {
    fr: 'Le glossaire dit de ne pas employer ce mot.',
    en: 'The glossary says not to use this word.',
    es: 'El glosario dice que no se use esta palabra.',
  },
  termAgreed: {
    fr: 'Ce mot est la traduction convenue du terme\u00a0: changez-la d’abord.',
    en: 'This word is the agreed translation of the term: change that first.',
    es: 'Esta palabra es la traducción acordada del término: cámbiela primero.',
  },
  termDefinitionMissing: {
    fr: 'Un nouveau terme a besoin d’une explication en français.',
    en: 'A new term needs an explanation in French.',
    es: 'Un término nuevo necesita una explicación en francés.',
  },
  ownProposal: {
    fr: 'Vous avez fait cette proposition; une autre personne l’accepte.',
    en: 'You made this proposal; someone else accepts it.',
    es: 'Usted hizo esta propuesta; la acepta otra persona.',
  },
  proposalDecided: {
    fr: 'Cette proposition a déjà sa réponse.',
    en: 'This proposal already has its answer.',
    es: 'Esta propuesta ya tiene su respuesta.',
  },
} satisfies Record<Exclude<ProposalRefusal, 'reasonMissing'>, Label>
