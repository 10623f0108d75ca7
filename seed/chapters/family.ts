import {
  askOrganization,
  askPublicBody,
  deadline,
  right,
  steps,
  table,
  text,
  tip,
  warning,
} from '../blocks'
import { EXAMPLE_CHECK, type ChapterSeed } from './shape'

export const family: ChapterSeed = {
  slug: 'enfants-et-famille',
  part: 'living',
  order: 3,
  title: 'Enfants et famille : école, garde, allocations',
  summary:
    'L’école publique est gratuite pour les enfants des personnes qui travaillent au Québec avec un permis. Ce chapitre dit comment inscrire un enfant, qui le soigne, et quelles allocations existent après dix-huit mois de séjour.',
  content: [
    text(`
## Faire venir sa famille

Un **permis de travail** ne fait pas venir la famille tout seul. Chaque personne fait sa propre demande : visa ou autorisation de voyage, et parfois permis d’études ou de travail. Une agente ou un agent regarde si la famille partira à la fin du séjour et si l’argent suffit.

Depuis 2025, la conjointe ou le conjoint reçoit un permis ouvert dans certains cas seulement : cela dépend du métier de l’autre personne et de la durée qui reste à son permis. Dans l’agriculture et à bas salaire, c’est rare.
    `),
    table(
      'Ce qu’il faut pour chaque enfant',
      ['L’enfant…', 'Pour entrer et rester', 'Pour aller à l’école'],
      [
        [
          'A moins de 5 ans',
          'Visa ou autorisation de voyage, fiche de visiteur si le séjour dure',
          'Rien de plus pour la garderie',
        ],
        [
          'A de 5 à 17 ans, un parent a un permis de travail',
          'Visa ou autorisation de voyage, fiche de visiteur',
          'École publique gratuite; vérifiez si un CAQ et un permis d’études sont demandés',
        ],
        ['Est né au Québec', 'Citoyenneté canadienne, à la naissance', 'École publique gratuite'],
        [
          'A 18 ans ou plus',
          'Son propre statut',
          'CAQ pour études et permis d’études pour le cégep ou l’université',
        ],
        [
          'N’a pas de statut',
          'Faites-vous conseiller',
          'École publique gratuite s’il demeure au Québec; l’école n’a pas à dénoncer',
        ],
      ],
    ),
    right(
      'Vous avez le droit',
      'd’inscrire votre enfant à l’école publique, gratuitement, si vous demeurez au Québec de façon habituelle, quel que soit votre statut d’immigration.',
    ),
    steps(
      'Inscrire un enfant à l’école',
      {
        title: 'Trouver le centre de services scolaire',
        description:
          'Chaque adresse appartient à une école. Le centre de services scolaire dit laquelle.',
        who: 'Vous',
        where: 'Site du centre de services scolaire, ou par téléphone',
        cost: '0 $',
        delay: 'Dès l’arrivée',
      },
      {
        title: 'Réunir les documents',
        description:
          'S’il manque un papier, allez-y quand même : l’école dit comment le remplacer.',
        who: 'Vous, avec un organisme au besoin',
        where: 'À la maison',
        documents:
          'Acte de naissance, preuve d’adresse, permis de travail du parent, passeports, carnet de vaccination, bulletins',
        cost: 'Une traduction officielle peut être demandée',
        delay: 'Quelques jours',
      },
      {
        title: 'Rencontrer l’école',
        description:
          'On évalue le français. L’enfant va en classe d’accueil ou dans une classe ordinaire avec du soutien. Demandez une ou un interprète.',
        who: 'Vous et l’enfant',
        where: 'École ou centre de services scolaire',
        cost: '0 $',
        delay: 'Une à trois semaines',
      },
      {
        title: 'Demander le transport et le service de garde',
        description:
          'L’autobus scolaire est gratuit selon la distance. Le service de garde du matin, du midi et du soir est payant.',
        who: 'Vous',
        where: 'École',
        cost: 'Garde scolaire : un tarif par jour fixé par règlement',
        delay: 'À l’inscription',
      },
    ),
    text(`
## La langue de l’école

L’école publique est en **français**. L’enfant d’une personne qui séjourne temporairement au Québec peut demander une autorisation pour l’école anglaise; elle est donnée pour un temps limité, au plus trois ans. Pour une famille qui espère rester, le français aide aussi pour la suite.

## La santé des enfants

Depuis septembre 2021, un enfant qui vit au Québec pour **plus de six mois** peut être couvert par la RAMQ, même si ses parents ne le sont pas, et sans délai de carence. Inscrivez-le dès son arrivée : les rendez-vous médicaux et les médicaments sur ordonnance sont alors couverts.

Les vaccins de base sont gratuits au CLSC.
    `),
    table(
      'L’aide pour les familles',
      ['L’aide', 'Qui peut la demander', 'Où'],
      [
        [
          'Allocation canadienne pour enfants',
          'Après 18 mois de séjour au Canada, avec un permis valide le 19ᵉ mois',
          'Agence du revenu du Canada',
        ],
        [
          'Allocation famille du Québec',
          'En général après 18 mois de séjour, avec un permis valide',
          'Retraite Québec',
        ],
        [
          'Place de garde à contribution réduite',
          'Parent qui a un permis de travail et demeure au Québec',
          'Portail d’inscription aux services de garde',
        ],
        [
          'Congé de maternité, de paternité ou parental',
          'Personne qui a cotisé au régime, avec un permis valide',
          'Régime québécois d’assurance parentale',
        ],
        ['Vêtements, nourriture, fournitures', 'Toute famille', 'Organisme de la région'],
      ],
      'Faites votre déclaration de revenus chaque année, même sans revenu : sans elle, les allocations s’arrêtent.',
    ),
    deadline(
      'Demander les allocations pour enfants',
      'au 19ᵉ mois de séjour, puis une déclaration de revenus chaque 30 avril',
      'Les paiements en retard ne remontent que quelques mois. Sans déclaration de revenus, ils cessent en juillet.',
    ),
    warning(
      'Attention',
      'La fiche de visiteur et le permis d’études d’un enfant finissent en général avec votre permis. Renouvelez tout en même temps, avant la date de fin.',
    ),
    text(`
## Attendre un enfant

La grossesse ne change rien à votre permis : on ne peut pas vous congédier ni refuser de vous rappeler parce que vous êtes enceinte. Si le travail est dangereux, le programme **Pour une maternité sans danger** permet de changer de tâche ou d’arrêter avec une indemnité.

Même pendant le délai de carence de la RAMQ, les services liés à la grossesse et à l’accouchement sont gratuits pour une personne admissible. Sans assurance, demandez le prix avant, et voyez un organisme : des cliniques et des sages-femmes reçoivent tout le monde.

## Violence à la maison

Si votre permis dépend de celui de votre conjointe ou conjoint, partir ne vous enlève pas tout statut. Il existe un permis de séjour temporaire pour les victimes de violence familiale. Les maisons d’hébergement accueillent les femmes et les enfants, sans demander de papiers, à une adresse gardée secrète.

### L’école demande des frais de scolarité.

C’est une erreur si vous avez un permis de travail et demeurez au Québec. Montrez le permis, et demandez une réponse écrite. Le protecteur de l’élève peut intervenir.
    `),
    tip(
      'Un conseil',
      'Apportez les bulletins et le carnet de vaccination d’origine, même dans une autre langue. Une photo dans le téléphone suffit pour commencer.',
    ),
    askOrganization('Accompagnement des familles', 'Organisme d’exemple – Montérégie 1'),
    askPublicBody('L’assurance maladie des enfants', 'ramq-eligibility'),
    askPublicBody('L’école publique', 'quebec-school'),
  ],
  sources: [
    { key: 'quebec-school', lastChecked: '2026-11-28', note: EXAMPLE_CHECK },
    { key: 'ramq-eligibility', lastChecked: '2026-11-28', note: EXAMPLE_CHECK },
    { key: 'cra-child-benefit', lastChecked: '2026-11-28', note: EXAMPLE_CHECK },
    { key: 'retraite-quebec-family', lastChecked: '2026-11-28', note: EXAMPLE_CHECK },
  ],
  reviewInDays: 200,
  relatedServices: ['children', 'health', 'interpretation', 'welcome'],
  changeNote: 'Première version.',
}
