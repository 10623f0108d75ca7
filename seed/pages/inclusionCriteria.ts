import { text } from '../blocks'
import type { PageSeed } from './shape'

export const inclusionCriteria: PageSeed = {
  slug: 'inclusion-criteria',
  title: 'Critères d’inclusion du répertoire',
  summary:
    'Qui peut être inscrit, qui ne peut pas l’être, et comment demander à paraître ou à ne pas paraître.',
  content: [
    text(`
## Pour être inscrit

Un organisme doit répondre à ces trois conditions :

1. Il sert, au Québec, des personnes migrantes ou immigrantes, ou toute la population sans les exclure.
2. Les services montrés sont **gratuits**. Une petite contribution volontaire (essence, photocopies) est permise, si elle est annoncée.
3. C’est un organisme à but non lucratif, un centre de francisation, un centre de services scolaire, un carrefour jeunesse-emploi, une municipalité ou un organisme public.

## Ne sont pas inscrits

- Les entreprises privées : agences de recrutement, consultantes et consultants, cabinets payants.
- Les services réservés aux membres payants.
- Les services qui demandent de partager des renseignements avec un employeur.
- Les particuliers, même bénévoles : nous n’inscrivons jamais un numéro personnel.

## « Ne pas inscrire »

Un organisme peut demander à ne pas paraître, pour sa sécurité ou pour toute autre raison. Nous gardons cette demande pour ne pas l’inscrire de nouveau par erreur. La fiche reste invisible pour le public.

Les maisons d’hébergement dont l’adresse est secrète ne sont jamais placées sur une carte.

## Ce que nous demandons

Nom, coordonnées, lieux et heures, langues parlées, services et conditions, personnes servies, accès en fauteuil roulant. Nous demandons une **fonction** (« accueil », « coordination »), pas le nom d’une personne.

Un organisme qui répond à temps et un organisme qui ne répond pas ont la même place dans les listes. L’état de vérification est un renseignement pour qui lit la fiche, pas une note.

## Proposer un organisme, corriger une fiche

Toute personne peut proposer un organisme ou signaler une erreur depuis le site, en choisissant une raison. Une personne de l’équipe vérifie avant de publier. Un refus est expliqué si vous avez laissé un moyen de vous répondre.
    `),
  ],
}
