import {
  askOrganization,
  askPublicBody,
  comparison,
  right,
  steps,
  table,
  text,
  tip,
  warning,
} from '../blocks'
import { EXAMPLE_CHECK, type ChapterSeed } from './shape'

export const permanentResidence: ChapterSeed = {
  slug: 'demeurer-au-quebec-residence-permanente',
  part: 'staying',
  order: 1,
  title: 'Demeurer au Québec : la résidence permanente',
  summary:
    'Pour rester au Québec par le travail, il faut d’abord que le Québec vous choisisse, puis que le Canada vous accepte. Les règles changent souvent : ce chapitre explique le chemin, pas chaque condition. Vérifiez toujours à la source.',
  content: [
    warning(
      'Les règles bougent',
      'Texte rédigé à l’automne 2026 à partir de renseignements publics de 2025 et de 2026. Avant de payer ou de quitter un emploi, faites vérifier votre situation par un organisme ou par une personne autorisée à donner des conseils en immigration.',
    ),
    text(`
## Deux gouvernements, deux étapes

Au Québec, l’immigration économique se fait en deux temps :

1. **Le Québec choisit.** Le ministère (MIFI) délivre le *certificat de sélection du Québec*, ou **CSQ**.
2. **Le Canada accepte.** IRCC vérifie la santé, la sécurité et le dossier, puis accorde la **résidence permanente**.

Tant que la deuxième étape n’est pas finie, vous restez une personne résidente temporaire : gardez un permis valide.

## Le programme principal : le PSTQ

Depuis le 29 novembre 2024, le **Programme de sélection des travailleurs qualifiés** (PSTQ) remplace l’ancien Programme régulier (PRTQ). Le Programme de l’expérience québécoise (PEQ), longtemps le chemin des personnes déjà sur place, a pris fin le 19 novembre 2025. Des mesures ont été annoncées depuis pour les personnes déjà établies : vérifiez si elles vous touchent.

On ne dépose pas directement une demande. On met d’abord son profil dans la plateforme **Arrima** (c’est gratuit), et le ministère invite les personnes qu’il veut.
    `),
    comparison(
      'Les volets du PSTQ',
      [
        '1. Haute qualification',
        '2. Compétences intermédiaires et manuelles',
        '3. Professions réglementées',
        '4. Talents d’exception',
      ],
      [
        [
          'Pour qui',
          'Métiers FEER 0, 1 et 2 : gestion, professions, techniques',
          'Métiers FEER 3, 4 et 5 : usine, soins de base, travail agricole, restauration',
          'Métiers qui demandent un ordre ou un permis au Québec',
          'Personnes au parcours exceptionnel',
        ],
        [
          'Français (à l’oral)',
          'Niveau 7, avec un niveau à l’écrit',
          'Niveau 5',
          'Selon le métier (niveau 5 ou 7)',
          'Pas de seuil fixe',
        ],
        [
          'Expérience',
          'Au moins un an dans les cinq dernières années',
          'Environ deux ans, dont une partie au Québec',
          'Selon le métier; reconnaissance du diplôme',
          'Expérience de haut niveau',
        ],
        [
          'Diplôme',
          'Au moins un diplôme d’études secondaires ou professionnelles, selon le cas',
          'Au moins un diplôme d’études secondaires ou professionnelles, selon le cas',
          'Celui du métier',
          'Variable',
        ],
      ],
      'Résumé fondé sur les règles annoncées par le ministère en 2024 et en 2025. FEER : niveau de formation, d’études, d’expérience et de responsabilités d’un métier, de 0 à 5.',
    ),
    tip(
      'Un conseil',
      'Le français est la clé des volets 1 et 2. Les cours de Francisation Québec sont gratuits pour les personnes qui ont un permis de travail : commencez dès maintenant, même une heure par semaine.',
    ),
    steps(
      'Le chemin, étape par étape',
      {
        title: 'Apprendre le français et passer un test reconnu',
        description:
          'Le résultat du test est valide deux ans. Les niveaux suivent l’échelle québécoise.',
        who: 'Vous',
        where: 'Francisation Québec, puis un centre de tests',
        documents: 'Passeport',
        cost: 'Cours gratuits; test payant',
        delay: 'Des mois : comptez large',
      },
      {
        title: 'Remplir la déclaration d’intérêt',
        description:
          'Dites la vérité : chaque point devra être prouvé. Mettez le profil à jour si votre situation change.',
        who: 'Vous',
        where: 'Arrima, en ligne',
        documents: 'Test de français, diplômes, dates d’emploi',
        cost: '0 $',
        delay: 'Valide 12 mois',
      },
      {
        title: 'Recevoir une invitation',
        description:
          'Le ministère fait des tirages selon les besoins : métier, région, points. Une bonne note ne garantit rien.',
        who: 'MIFI',
        where: 'Arrima',
        cost: '0 $',
        delay: 'Imprévisible',
      },
      {
        title: 'Présenter la demande de sélection (CSQ)',
        description:
          'Vous devez aussi obtenir l’attestation d’apprentissage des valeurs démocratiques et des valeurs québécoises.',
        who: 'Vous',
        where: 'Arrima',
        documents: 'Toutes les preuves, traduites si nécessaire',
        cost: 'Des frais par adulte et par enfant, indexés chaque janvier',
        delay: '60 jours pour répondre à l’invitation',
      },
      {
        title: 'Demander la résidence permanente',
        description: 'Examen médical, certificats de police, biométrie.',
        who: 'Vous',
        where: 'IRCC, en ligne',
        documents: 'CSQ, passeport, photos, certificats',
        cost: 'Plus de 1 500 $ par adulte, droit de résidence permanente compris',
        delay: 'Souvent plus d’un an; voir les délais d’IRCC',
      },
      {
        title: 'Garder son permis de travail en attendant',
        description:
          'Avec un CSQ et une demande reçue par IRCC, des permis particuliers existent. Demandez avant la date de fin.',
        who: 'Vous',
        where: 'IRCC',
        documents: 'CSQ, accusé de réception',
        cost: 'Frais de permis',
        delay: 'Avant la fin du permis actuel',
      },
    ),
    right(
      'Vous avez le droit',
      'de présenter une demande sans l’accord de votre employeur et sans passer par une consultante ou un consultant. Personne ne peut vous « garantir » la résidence permanente.',
    ),
    table(
      'D’autres chemins',
      ['Chemin', 'Pour qui', 'À savoir'],
      [
        [
          'Parrainage',
          'Conjointe ou conjoint, enfants d’une personne citoyenne ou résidente permanente',
          'Le Québec limite le nombre de demandes; les délais sont longs',
        ],
        [
          'Demande d’asile',
          'Personne qui craint la persécution dans son pays',
          'N’en faites jamais une fausse : cela peut fermer toutes les portes. Voyez une avocate, un avocat ou l’aide juridique',
        ],
        [
          'Considérations d’ordre humanitaire',
          'Situation exceptionnelle, longue présence, enfants',
          'Demande difficile; elle n’empêche pas un renvoi',
        ],
        [
          'Autres provinces',
          'Personne prête à vivre hors du Québec',
          'Programmes différents; on ne peut pas y prétendre avec l’intention de rester au Québec',
        ],
        [
          'Programmes pilotes',
          'Certains métiers, à certaines périodes',
          'Des programmes pilotes du Québec ont pris fin; vérifiez ceux qui sont ouverts',
        ],
      ],
    ),
    text(`
## Travail agricole et résidence permanente

Les personnes du PTAS repartent chaque année avant le 15 décembre. Leur expérience compte difficilement, et le contrat ne prévoit pas de demeurer au Canada. Celles du volet agricole, avec des permis jusqu’à 24 mois, peuvent viser le volet 2, si elles atteignent le niveau de français et l’expérience demandés.

Un projet fédéral pour l’agroalimentaire a existé ailleurs au Canada; il ne s’appliquait pas au Québec.

## Qui peut vous conseiller

Seules certaines personnes peuvent donner des conseils payants : avocates et avocats, notaires, consultantes et consultants **reconnus**. Vérifiez le nom dans les registres publics. Les organismes du répertoire aident gratuitement, dans les limites de leur rôle.

### Signes d’une arnaque

- On vous demande de l’argent pour « une place » ou « un quota ».
- On garde vos papiers originaux.
- On vous dit de mentir sur votre métier ou votre français.
- On refuse de donner un reçu.

## La famille

Votre conjointe ou conjoint et vos enfants à charge peuvent figurer dans la demande, même s’ils vivent à l’étranger. Déclarez **tout le monde** : une personne non déclarée peut être exclue pour toujours.
    `),
    askOrganization(
      'Vérifier vos conditions et préparer le dossier',
      'Organisme d’exemple – Montréal 4',
    ),
    askPublicBody('Les conditions officielles du PSTQ', 'mifi-pstq'),
    askPublicBody('Les cours de français gratuits', 'mifi-francization'),
  ],
  sources: [
    { key: 'mifi-pstq', lastChecked: '2026-11-20', note: EXAMPLE_CHECK },
    { key: 'ircc-quebec-skilled', lastChecked: '2026-11-20', note: EXAMPLE_CHECK },
    { key: 'mifi-francization', lastChecked: '2026-11-20', note: EXAMPLE_CHECK },
  ],
  reviewInDays: 45,
  relatedServices: ['permanentResidence', 'francization', 'permits'],
  changeNote: 'Première version.',
}
