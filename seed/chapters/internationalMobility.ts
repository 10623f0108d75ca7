import { askOrganization, askPublicBody, right, steps, table, text, tip, warning } from '../blocks'
import { EXAMPLE_CHECK, type ChapterSeed } from './shape'

export const internationalMobility: ChapterSeed = {
  slug: 'programme-de-mobilite-internationale',
  part: 'programmes',
  order: 3,
  title: 'Le Programme de mobilité internationale',
  summary:
    'Beaucoup de personnes travaillent au Québec sans EIMT : jeunes en échange, conjointes et conjoints, personnes diplômées, personnes demandant l’asile. Leur permis est souvent ouvert. Ce chapitre aide à reconnaître sa situation, car les règles et les aides ne sont pas les mêmes.',
  content: [
    text(`
## Travailler sans EIMT

Le **Programme de mobilité internationale** (PMI) réunit tous les permis de travail accordés sans **EIMT**. Le gouvernement juge alors que l’emploi, l’échange ou la situation de la personne sert un but plus large qu’un poste à combler.

Il y a plus de personnes dans le PMI que dans le Programme des travailleurs étrangers temporaires. Pourtant, elles ne figurent dans aucune liste publique d’employeurs : la carte de ce site ne les montre pas.

Sans EIMT, on n’a pas besoin du **CAQ** pour travailler. C’est une démarche de moins, mais aussi un contrôle de moins : personne n’a vérifié d’avance le salaire ni le logement.
    `),
    table(
      'Quelle est votre situation?',
      ['Vous êtes venu ou venue…', 'Le permis', 'Lié à un employeur?'],
      [
        [
          'Avec Expérience internationale Canada : vacances-travail',
          'Permis ouvert, une ou deux années en général',
          'Non',
        ],
        [
          'Avec Expérience internationale Canada : jeunes professionnels, stage',
          'Permis fermé',
          'Oui',
        ],
        [
          'Après des études au Québec',
          'Permis postdiplôme, ouvert',
          'Non; les conditions dépendent du programme d’études',
        ],
        [
          'Comme conjointe ou conjoint d’une personne qui travaille ou étudie',
          'Permis ouvert, dans certains cas seulement depuis 2025',
          'Non; il finit au plus tard avec celui de l’autre personne',
        ],
        [
          'Par une mutation dans la même entreprise, ou par un accord commercial',
          'Permis fermé',
          'Oui',
        ],
        ['Pour demander l’asile', 'Permis ouvert, demandé avec la demande d’asile', 'Non'],
        [
          'Avec un certificat de sélection du Québec (CSQ)',
          'Permis fermé ou ouvert selon l’étape',
          'Cela dépend; lisez le permis',
        ],
        ['Après un abus chez un employeur', 'Permis ouvert pour travailleurs vulnérables', 'Non'],
      ],
      'Chaque ligne a ses conditions et ses exceptions. Le code inscrit sur le permis dit de quelle ligne il s’agit : montrez-le à la personne qui vous aide.',
    ),
    right(
      'Vous avez le droit',
      'aux mêmes normes du travail que tout le monde : salaire minimum, heures supplémentaires, pauses, vacances, protection contre le harcèlement. Le programme et le permis n’y changent rien.',
    ),
    text(`
## Permis ouvert : libre, mais pas sans limites

Avec un permis ouvert, vous changez d’emploi quand vous voulez, sans rien demander. Regardez tout de même les **remarques** au bas du permis :

- Certains emplois (soins, enseignement, garde d’enfants) demandent un examen médical.
- Certains employeurs sont interdits, par exemple ceux qui ont été sanctionnés.
- La date de fin compte : un permis ouvert ne se renouvelle pas toujours.

## Permis fermé du PMI

L’employeur a fait une offre d’emploi sur un portail du gouvernement et a payé des frais de conformité (230 $ au moment d’écrire). Il ne peut pas vous les faire rembourser. Pour changer d’employeur, il faut une nouvelle offre et un nouveau permis, mais pas d’EIMT, si votre situation reste la même.
    `),
    table(
      'Ce qui change par rapport au programme avec EIMT',
      ['Sujet', 'Avec EIMT', 'Sans EIMT (PMI)'],
      [
        ['CAQ', 'Oui, en général', 'Non'],
        ['Salaire vérifié d’avance', 'Oui', 'Non'],
        ['Logement ou voyage payé', 'Selon le volet', 'Seulement si le contrat le dit'],
        [
          'Carte de la RAMQ',
          'Oui, avec un permis de plus de six mois',
          'Permis fermé : en général, oui; permis ouvert : dans certains cas seulement',
        ],
        [
          'Permis ouvert en cas d’abus',
          'Oui, si le permis est fermé',
          'Oui, si le permis est fermé',
        ],
        ['École des enfants', 'Gratuite', 'Gratuite'],
      ],
    ),
    warning(
      'Attention à l’assurance maladie',
      'Avec un permis vacances-travail ou un autre permis ouvert, la RAMQ ne couvre souvent pas la personne. Une assurance privée est alors exigée ou nécessaire : une seule nuit à l’hôpital coûte des milliers de dollars.',
    ),
    steps(
      'Prolonger son séjour depuis le Québec',
      {
        title: 'Lire le permis et noter sa date de fin',
        description:
          'Regardez aussi la date de fin du passeport : un permis ne dépasse jamais le passeport.',
        who: 'Vous',
        where: 'Sur le permis',
        cost: '0 $',
        delay: 'Aujourd’hui',
      },
      {
        title: 'Chercher dans quelle ligne du tableau vous pouvez aller',
        description:
          'Une participation à Expérience internationale Canada ne se répète pas toujours. Un organisme, une avocate ou un avocat peut dire si une autre voie existe.',
        who: 'Vous, avec un organisme',
        where: 'Rendez-vous ou téléphone',
        documents: 'Permis, passeport, contrat, diplômes',
        cost: '0 $ dans un organisme',
        delay: 'Au moins six mois avant la fin',
      },
      {
        title: 'Déposer la demande',
        description:
          'Gardez l’accusé de réception : il prouve que vous avez demandé à temps et que vous pouvez rester en attendant.',
        who: 'Vous',
        where: 'IRCC, en ligne',
        documents: 'Passeport, preuve de la situation, photo',
        cost: '155 $, et 100 $ de plus pour un permis ouvert, au moment d’écrire',
        delay: 'Avant la fin du permis',
      },
      {
        title: 'Prévenir la RAMQ, l’employeur et Service Canada',
        description:
          'La carte de la RAMQ et le numéro d’assurance sociale ont la même date de fin que le permis.',
        who: 'Vous',
        where: 'RAMQ, Service Canada',
        documents: 'Accusé de réception, puis nouveau permis',
        cost: '0 $',
        delay: 'La même semaine',
      },
    ),
    text(`
## Et si le permis est refusé?

Lisez la lettre : elle donne le motif et une date. Vous pouvez parfois corriger et demander de nouveau, rétablir votre statut dans les **90 jours**, ou demander une révision à la Cour fédérale, dans un délai très court. N’arrêtez pas de chercher de l’aide parce qu’une première personne a dit non.

### Je demande l’asile. Puis-je travailler tout de suite?

Il faut d’abord que la demande soit jugée recevable et que l’examen médical soit fait. Le permis est ensuite gratuit. En attendant, des organismes aident pour le logement, l’aide sociale et l’école.

### Mon employeur dit qu’il n’a pas à suivre les règles, parce que je suis en vacances-travail.

C’est faux. La CNESST reçoit votre plainte comme celle de n’importe qui.

### Puis-je passer à un permis avec EIMT?

Oui, si un employeur obtient une EIMT pour vous. Le CAQ devient alors nécessaire, et le permis devient fermé. Comparez bien avant d’abandonner un permis ouvert.
    `),
    tip(
      'Un conseil',
      'Gardez une copie de chaque permis que vous avez eu, même fini. Pour la résidence permanente, il faudra prouver chaque mois de travail.',
    ),
    askOrganization('Comprendre quel permis vous avez', 'Organisme d’exemple – Montérégie 5'),
    askPublicBody('Faire la demande de permis', 'ircc-guide-5553'),
    askPublicBody('Savoir si la RAMQ vous couvre', 'ramq-eligibility'),
  ],
  sources: [
    { key: 'ircc-mobility', lastChecked: '2026-11-28', note: EXAMPLE_CHECK },
    { key: 'ircc-quebec-cases', lastChecked: '2026-11-28', note: EXAMPLE_CHECK },
    { key: 'ircc-guide-5553', lastChecked: '2026-11-28', note: EXAMPLE_CHECK },
    { key: 'ramq-eligibility', lastChecked: '2026-11-28', note: EXAMPLE_CHECK },
  ],
  reviewInDays: 150,
  relatedServices: ['permits', 'labourRights', 'health'],
  changeNote: 'Première version.',
}
