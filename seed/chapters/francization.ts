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

export const francization: ChapterSeed = {
  slug: 'francisation',
  part: 'living',
  order: 4,
  title: 'Apprendre le français',
  summary:
    'Les cours de français sont gratuits pour les personnes qui travaillent au Québec avec un permis. Il y en a à temps plein, à temps partiel, en ligne et au travail. Le niveau atteint compte pour rester.',
  content: [
    text(`
## Pourquoi s’y mettre maintenant

Le français aide à comprendre une consigne de sécurité, à parler à une ou un médecin, à se lier d’amitié et à se défendre sans intermédiaire. Il compte aussi pour la suite : la **résidence permanente** par le Québec demande un bon français oral, et une partie des permis en demandera un à partir de décembre 2028.

**Francisation Québec** est la porte unique du gouvernement. On s’inscrit une fois, on passe une évaluation, et on choisit une formule.
    `),
    comparison(
      'Les formules, côte à côte',
      ['Temps partiel', 'Temps plein', 'En ligne', 'Au travail'],
      [
        [
          'Heures par semaine',
          'De 4 à 15 environ',
          'De 25 à 30 environ',
          'À votre rythme, ou avec une classe',
          'De 2 à 6 environ, selon l’entente',
        ],
        [
          'Où',
          'Centre, cégep, organisme',
          'Cégep, université, organisme',
          'Chez vous',
          'Dans l’entreprise',
        ],
        [
          'Pour qui',
          'Qui travaille de jour',
          'Qui ne travaille pas en ce moment',
          'Qui a un téléphone ou un ordinateur',
          'Qui a un employeur volontaire',
        ],
        ['Coût', 'Gratuit', 'Gratuit', 'Gratuit', 'Gratuit; souvent sur les heures payées'],
      ],
      'Les places et l’aide financière changent selon l’année et la région. Au moment d’écrire, des listes d’attente existent : demandez aussi aux organismes.',
    ),
    right(
      'Vous avez le droit',
      'de suivre un cours en dehors de vos heures de travail, sans demander la permission à votre employeur. Il ne peut pas vous punir parce que vous apprenez le français.',
    ),
    table(
      'Les niveaux à l’oral, en mots simples',
      ['Niveau', 'Ce que l’on sait faire', 'À quoi il sert'],
      [
        ['1 et 2', 'Saluer, dire son nom, comprendre des mots isolés', 'Faire ses courses'],
        ['3', 'Poser une question simple, dire ce qui fait mal', 'La clinique, l’école'],
        [
          '4',
          'Parler de sujets familiers avec son entourage',
          'Demandé pour le CAQ après trois ans de travail, dès le 17 décembre 2028, hors agriculture primaire',
        ],
        ['5 et 6', 'Raconter, expliquer un problème au travail', 'Beaucoup d’emplois'],
        [
          '7 et plus',
          'Discuter, comprendre la radio',
          'Souvent demandé pour la sélection permanente',
        ],
      ],
      'Échelle québécoise des niveaux de compétence en français, en 12 niveaux. Le niveau exigé dépend du programme et du métier : lisez le chapitre sur la résidence permanente.',
    ),
    steps(
      'S’inscrire à un cours',
      {
        title: 'Ouvrir un dossier à Francisation Québec',
        description:
          'En ligne ou au téléphone, en plusieurs langues. Indiquez vos heures libres et votre quartier.',
        who: 'Vous, avec un organisme au besoin',
        where: 'Francisation Québec',
        documents: 'Permis de travail, adresse, courriel',
        cost: '0 $',
        delay: '20 minutes',
      },
      {
        title: 'Passer l’évaluation',
        description:
          'Une courte entrevue et un test. Il n’y a pas d’échec : on cherche la bonne classe.',
        who: 'Vous',
        where: 'En ligne ou sur place',
        cost: '0 $',
        delay: 'Quelques semaines',
      },
      {
        title: 'Recevoir une offre et la confirmer',
        description: 'Répondez vite : une place non confirmée est donnée à une autre personne.',
        who: 'Vous',
        where: 'Courriel ou téléphone',
        cost: '0 $',
        delay: 'Quelques jours pour répondre',
      },
      {
        title: 'Aller en classe et garder les attestations',
        description:
          'Après chaque niveau, demandez un relevé. Il sert de preuve plus tard, avec un test officiel.',
        who: 'Vous',
        where: 'Centre ou en ligne',
        documents: 'Relevés, attestations',
        cost: 'Le test officiel coûte quelques centaines de dollars; demandez d’abord s’il est utile',
        delay: 'De 8 à 12 semaines par session',
      },
    ),
    text(`
## Apprendre quand on travaille soixante heures

- Dix minutes par jour valent mieux que deux heures par mois.
- Choisissez les mots de votre travail : outils, dangers, chiffres, heures.
- Parlez au dépanneur, à l’église, au soccer. Personne ne rit de quelqu’un qui essaie.
- Des organismes offrent des **jumelages** : une personne du village, une heure par semaine, un café.
- En saison, des bénévoles viennent enseigner à la ferme, le soir ou le dimanche.

## Si l’employeur veut aider

Il peut demander un cours dans l’entreprise à Francisation Québec, sans frais. Le salaire des heures de cours peut être remboursé en partie selon les programmes en vigueur. Montrez-lui cette page : souvent, il ne le sait pas.

## Et l’anglais, l’espagnol, votre langue?

Toute personne peut demander une ou un interprète à la CNESST, à l’hôpital ou au tribunal. Apprendre le français n’oblige pas à signer un papier que l’on ne comprend pas : demandez toujours une traduction du contrat.
    `),
    warning(
      'Attention',
      'Personne ne peut vous vendre une place dans un cours public ni un « certificat de niveau 4 ». Seuls des tests reconnus prouvent un niveau, et leurs résultats ne sont bons que pour un temps limité.',
    ),
    text(`
## Questions fréquentes

### Mon permis finit bientôt. Puis-je quand même m’inscrire?

Oui, tant qu’il est valide. Si vous avez demandé le renouvellement à temps, montrez l’accusé de réception.

### Ma conjointe ou mon conjoint n’a pas de permis de travail. Cette personne a-t-elle droit aux cours?

Cela dépend de son document. Beaucoup d’organismes accueillent tout le monde, sans demander de papiers.

### Je sais parler mais pas lire.

Dites-le à l’évaluation, sans gêne. Il existe des classes pour les personnes peu scolarisées, et l’oral compte plus que l’écrit.
    `),
    tip(
      'Un conseil',
      'Demandez à vos collègues de vous corriger un seul mot par jour. À la fin de la saison, vous en saurez cent de plus.',
    ),
    askOrganization(
      'Des cours près de chez vous',
      'Centre de francisation d’exemple – Drummondville',
    ),
    askOrganization('Un jumelage avec quelqu’un d’ici', 'Organisme d’exemple – Lanaudière 2'),
    askPublicBody('S’inscrire à Francisation Québec', 'mifi-francization'),
  ],
  sources: [
    { key: 'mifi-francization', lastChecked: '2026-11-28', note: EXAMPLE_CHECK },
    { key: 'mifi-pstq', lastChecked: '2026-11-28', note: EXAMPLE_CHECK },
    { key: 'mifi-caq', lastChecked: '2026-11-28', note: EXAMPLE_CHECK },
  ],
  reviewInDays: 180,
  relatedServices: ['francization', 'social', 'employment'],
  changeNote: 'Première version.',
}
