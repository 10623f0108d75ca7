import { askOrganization, askPublicBody, right, steps, table, text, tip, warning } from '../blocks'
import { EXAMPLE_CHECK, type ChapterSeed } from './shape'

export const health: ChapterSeed = {
  slug: 'sante-et-assurance-maladie',
  part: 'living',
  order: 1,
  title: 'Santé et assurance maladie (RAMQ)',
  summary:
    'Comment obtenir la carte d’assurance maladie, que faire pendant le délai de carence, et où aller quand on est malade. Inscrivez-vous dès votre arrivée.',
  content: [
    text(`
## La carte de la RAMQ

La **RAMQ** gère l’assurance maladie publique. Avec sa carte, vous consultez, allez à l’hôpital ou passez des examens sans payer, pour les services couverts.

Les personnes qui ont un permis de travail fermé y ont droit, en général, si le permis est valide **plus de six mois**. Les personnes du PTAS y ont droit sans égard à la durée de leur permis, dès leur arrivée. La RAMQ dit de même des personnes qui font un travail agricole saisonnier et viennent du Guatemala, du Honduras, du Mexique ou du Salvador par le Programme des travailleurs étrangers temporaires.

La carte dure aussi longtemps que votre permis. Quand le permis change, la carte peut s’arrêter : appelez la RAMQ avant la date de fin.
    `),
    table(
      'La RAMQ vous couvre-t-elle, et à partir de quand?',
      ['Votre situation', 'Couverture de la RAMQ', 'À partir de quand'],
      [
        [
          'PTAS; travail agricole saisonnier, si l’on vient du Guatemala, du Honduras, du Mexique ou du Salvador',
          'Oui, si vous vous inscrivez',
          'Dès l’arrivée, sans délai de carence',
        ],
        [
          'Permis fermé de plus de six mois',
          'Oui, si vous vous inscrivez',
          'Après un délai de carence d’au plus trois mois',
        ],
        [
          'Personne d’un pays qui a une entente avec le Québec',
          'Oui, avec l’attestation de votre pays',
          'Souvent dès l’arrivée',
        ],
        ['Permis fermé de six mois ou moins', 'En général, non', 'Assurance privée'],
        [
          'Permis ouvert',
          'Dans certains cas seulement',
          'Demandez à la RAMQ, avec votre permis en main',
        ],
        [
          'Conjointe, conjoint, enfants qui vous accompagnent',
          'Oui, si la RAMQ vous couvre et si leur document dure plus de six mois',
          'Selon votre situation',
        ],
      ],
      'Pays qui ont une entente en santé au moment d’écrire : Belgique, Danemark, Finlande, France, Grèce, Luxembourg, Norvège, Portugal, Roumanie, Serbie, Suède.',
    ),
    right(
      'Vous avez le droit',
      'de recevoir des soins en cas d’urgence, avec ou sans carte. Un hôpital ne peut pas refuser de traiter une personne dont la vie est en danger. Il peut ensuite envoyer une facture si aucune assurance ne vous couvre.',
    ),
    steps(
      'S’inscrire à la RAMQ',
      {
        title: 'Remplir le formulaire d’inscription',
        description:
          'En ligne, ou par téléphone pour le recevoir par la poste. Faites-le la première semaine.',
        who: 'Vous; l’employeur peut vous aider',
        where: 'RAMQ',
        cost: '0 $',
        delay: 'Dès l’arrivée',
      },
      {
        title: 'Envoyer les documents',
        description:
          'Des copies lisibles suffisent souvent. Indiquez l’adresse où vous recevez le courrier.',
        who: 'Vous',
        where: 'RAMQ, en ligne ou par la poste',
        documents: 'Passeport, permis de travail, preuve d’adresse, contrat',
        cost: '0 $',
        delay: 'Le même jour',
      },
      {
        title: 'Recevoir la lettre, puis la carte',
        description:
          'La lettre dit à partir de quelle date la RAMQ vous couvre. Gardez-la : elle sert de preuve.',
        who: 'RAMQ',
        where: 'Par la poste',
        cost: '0 $',
        delay: 'Quelques semaines, plus le délai de carence',
      },
      {
        title: 'Renouveler avec le permis',
        description: 'Envoyez le nouveau permis, ou la preuve que vous l’avez demandé à temps.',
        who: 'Vous',
        where: 'RAMQ',
        documents: 'Nouveau permis ou accusé de réception d’IRCC',
        cost: '0 $',
        delay: 'Avant la date de fin de la carte',
      },
    ),
    text(`
## Pendant le délai de carence

Depuis le 26 septembre 2022, tout employeur du Programme des travailleurs étrangers temporaires, sauf dans le PTAS, doit **fournir et payer** une assurance privée qui couvre les soins d’urgence jusqu’à ce que la RAMQ commence. Il ne peut pas la retenir sur votre paie. Demandez le nom de l’assureur et le numéro de la police.

Même pendant ce délai, certains services sont gratuits : ceux liés à la grossesse et à l’accouchement, aux victimes de violence conjugale ou d’agression sexuelle, et à certaines maladies contagieuses.

Un accident du travail n’attend pas : c’est la CNESST qui paie, dès le premier jour.
    `),
    table(
      'Où aller?',
      ['C’est…', 'Où', 'Avec une ou un interprète?'],
      [
        [
          'Une urgence : douleur à la poitrine, saignement, perte de connaissance',
          '911 ou urgence de l’hôpital',
          'Demandez; l’hôpital peut en trouver un',
        ],
        [
          'Une question : faut-il consulter?',
          'Info-Santé 811, jour et nuit',
          'Surtout en français et en anglais',
        ],
        [
          'Un problème qui peut attendre un jour ou deux',
          'Clinique sans rendez-vous, pharmacie',
          'Venez avec quelqu’un, ou demandez à un organisme',
        ],
        [
          'Vaccins, pansements, grossesse, santé mentale',
          'CLSC de votre secteur',
          'Oui, souvent avec une banque d’interprètes',
        ],
        ['Stress, tristesse, solitude', 'Info-Social 811, organismes', 'Selon l’endroit'],
      ],
    ),
    text(`
## Les médicaments

Au Québec, toute personne assurée à la RAMQ doit avoir une **assurance médicaments** : celle de l’employeur, s’il en offre une, ou le régime public. Avec le régime public, vous payez une partie à la pharmacie. La pharmacienne ou le pharmacien peut répondre à des questions et prolonger une ordonnance.

## Ce que la carte ne paie pas

- Les dents et les lunettes des adultes, sauf exceptions.
- L’ambulance, dans la plupart des cas : demandez à l’employeur ou à l’assureur. Après un accident du travail, ce n’est pas à vous de payer.
- Le rapatriement dans votre pays.

Avant un soin qui n’est pas urgent, demandez : « Est-ce que je dois payer? Combien? »

## Quand le moral est bas

Être loin de sa famille, dormir à plusieurs, ne pas comprendre la langue : c’est lourd. Parler tôt aide. Un organisme, le personnel infirmier ou Info-Social 811 peuvent écouter. Si vous pensez à mourir, appelez ou textez le **988**, jour et nuit, ou le 911 si le danger est immédiat. À l’urgence, on vous recevra, avec ou sans carte.

## L’employeur et votre santé

L’employeur doit faire un effort raisonnable pour que vous puissiez voir une professionnelle ou un professionnel de la santé si le travail vous blesse ou vous rend malade : vous laisser du temps, vous donner les numéros, vous conduire au besoin. Il n’a pas à connaître votre diagnostic.

Vous pouvez demander à entrer sans personne d’autre dans le bureau de consultation. Ce que vous dites reste **confidentiel**.
    `),
    warning(
      'Attention',
      'Si vous changez d’employeur ou si vous recevez un permis ouvert, dites-le à la RAMQ. La carte peut cesser d’être valide sans qu’on vous prévienne, et la facture arrive plus tard.',
    ),
    tip(
      'Un conseil',
      'Photographiez votre carte, la liste de vos médicaments et vos allergies. Montrez la photo à la clinique : on gagne du temps, même sans interprète.',
    ),
    askOrganization('Soins sans carte d’assurance maladie', 'Clinique d’exemple – Montréal'),
    askPublicBody('Savoir si la RAMQ vous couvre', 'ramq-eligibility'),
    askPublicBody('Parler au personnel infirmier', 'info-sante'),
  ],
  sources: [
    { key: 'ramq-eligibility', lastChecked: '2026-11-14', note: EXAMPLE_CHECK },
    { key: 'ramq-agreements', lastChecked: '2026-11-14', note: EXAMPLE_CHECK },
    { key: 'quebec-employer-duties', lastChecked: '2026-11-14', note: EXAMPLE_CHECK },
    { key: 'info-sante', lastChecked: '2026-11-14', note: EXAMPLE_CHECK },
  ],
  reviewInDays: 200,
  relatedServices: ['health', 'psychological', 'interpretation', 'transport'],
  sensitiveTopics: ['health'],
  changeNote: 'Première version.',
}
