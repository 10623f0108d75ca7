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

export const deadlines: ChapterSeed = {
  slug: 'delais-a-ne-pas-manquer',
  part: 'useful',
  order: 1,
  title: 'Les délais à ne pas manquer',
  summary:
    'Beaucoup de droits se perdent par un simple retard. Ce chapitre réunit les délais des autres chapitres : pour le travail, la santé, le statut, le logement et l’impôt, avec ce que l’on peut encore faire quand la date est passée.',
  content: [
    text(`
## Comment compter

Un délai court à partir d’un **événement** : le congédiement, l’accident, la lettre reçue, la fin du permis. Notez cette date le jour même.

Les jours sont des jours de calendrier, fins de semaine comprises. Si le dernier jour est férié, on a souvent jusqu’au jour ouvrable suivant, mais mieux vaut ne pas compter dessus.

Une demande **envoyée** à temps compte, même incomplète. Gardez toujours la preuve : reçu, capture d’écran, numéro de confirmation.
    `),
    warning(
      'Si un délai finit cette semaine',
      'N’attendez pas un rendez-vous. Appelez la CNESST, IRCC ou un organisme aujourd’hui, dites « mon délai finit le… », et envoyez ce que vous avez.',
    ),
    table(
      'Au travail',
      ['Ce qui est arrivé', 'Ce qu’on peut faire', 'Le délai'],
      [
        [
          'Congédiement après une plainte, une maladie, une grossesse',
          'Plainte à la CNESST',
          '45 jours',
        ],
        [
          'Congédiement sans cause juste, après 2 ans de service',
          'Plainte à la CNESST',
          '45 jours',
        ],
        ['Salaire, vacances, heures impayées', 'Plainte à la CNESST', '1 an'],
        [
          'Harcèlement psychologique ou sexuel',
          'Plainte à la CNESST',
          '2 ans après le dernier geste',
        ],
        [
          'Congédiement ou autre punition après un accident du travail',
          'Plainte à la CNESST',
          '30 jours',
        ],
        [
          'Discrimination',
          'Plainte à la Commission des droits de la personne',
          '2 ans, en général',
        ],
        [
          'Décision du syndicat de ne pas vous défendre',
          'Plainte au Tribunal administratif du travail',
          '6 mois',
        ],
      ],
      'Si vous êtes syndiqué ou syndiquée, le grief a son propre délai, souvent très court : demandez au syndicat.',
    ),
    deadline(
      'Contester un congédiement que vous croyez être une punition',
      '45 jours après le congédiement',
      'La plainte pour pratique interdite est refusée. Il peut rester une plainte pour harcèlement, pour discrimination ou pour salaire impayé : demandez. Après un accident du travail, le délai est plus court : 30 jours.',
    ),
    table(
      'Accident et maladie du travail',
      ['Ce qui est arrivé', 'Ce qu’on peut faire', 'Le délai'],
      [
        ['Accident, maladie', 'Prévenir l’employeur', 'Tout de suite'],
        ['Arrêt de plus de 14 jours, ou frais à rembourser', 'Réclamation à la CNESST', '6 mois'],
        ['Décision de la CNESST', 'Demande de révision', '30 jours'],
        ['Décision de révision', 'Contestation au Tribunal', '60 jours'],
      ],
    ),
    deadline(
      'Demander la révision d’une décision de la CNESST',
      '30 jours après avoir reçu la décision',
      'La décision devient définitive. Si une raison sérieuse vous a retardé, envoyez la demande quand même et expliquez pourquoi.',
    ),
    table(
      'Statut, logement, argent',
      ['Ce qui arrive', 'Ce qu’on peut faire', 'Le délai'],
      [
        ['Fin du permis de travail', 'Demander le renouvellement', 'Avant la date de fin'],
        ['Permis fini', 'Demander le rétablissement', '90 jours'],
        ['Refus d’IRCC, décision prise au Canada', 'Demande à la Cour fédérale', '15 jours'],
        ['Avis d’augmentation de loyer', 'Refuser par écrit', '1 mois'],
        ['Perte d’emploi', 'Demander l’assurance-emploi', '4 semaines après le dernier jour'],
        ['Fin de l’année', 'Déclaration de revenus', '30 avril'],
        [
          'Agression, violence',
          'Demande à l’aide aux victimes (IVAC)',
          '3 ans, avec des exceptions',
        ],
        ['Arrivée au Québec', 'Inscription à la RAMQ', 'La première semaine'],
      ],
      'Résumé de délais généraux, avec des exceptions. La lettre que vous avez reçue passe avant ce tableau.',
    ),
    right(
      'Vous avez le droit',
      'd’expliquer un retard. Une maladie grave, un départ forcé du pays, une mauvaise information de l’employeur ou de l’organisme officiel sont des raisons que l’on peut écouter. Écrivez-les, avec des preuves.',
    ),
    steps(
      'Un délai approche : quoi faire, dans l’ordre',
      {
        title: 'Écrire la date et ce qui l’a fait commencer',
        description: 'Gardez l’enveloppe : le cachet de la poste prouve le jour de réception.',
        who: 'Vous',
        where: 'Carnet ou téléphone',
        documents: 'Lettre, enveloppe, courriel',
        cost: '0 $',
        delay: 'Aujourd’hui',
      },
      {
        title: 'Appeler un organisme',
        description:
          'Dites la date en premier. On vous recevra plus vite, ou on vous enverra ailleurs.',
        who: 'Vous',
        where: 'Répertoire de ce site',
        cost: '0 $',
        delay: 'Aujourd’hui ou demain',
      },
      {
        title: 'Envoyer la demande, même courte',
        description:
          'Votre nom, la décision ou l’événement, « je conteste » ou « je porte plainte », la date, votre signature. Les détails suivront.',
        who: 'Vous, ou un organisme',
        where: 'En ligne, télécopieur, courrier recommandé',
        documents: 'Copie de la décision',
        cost: '0 $ à la CNESST et au Tribunal administratif du travail',
        delay: 'Avant le dernier jour',
      },
      {
        title: 'Garder la preuve et noter la suite',
        description:
          'Numéro de dossier, nom de la personne, prochaine date. Donnez une adresse qui restera bonne.',
        who: 'Vous',
        where: 'Carnet ou téléphone',
        documents: 'Reçu ou capture d’écran',
        cost: '0 $',
        delay: 'Le même jour',
      },
    ),
    text(`
## Le délai est passé

Ne concluez pas sans aide que c’est perdu. Trois questions à poser :

1. Y a-t-il une **raison sérieuse** qui explique le retard?
2. Y a-t-il **un autre recours** dont le délai est plus long?
3. Le délai a-t-il **vraiment commencé**? Sans lettre reçue, sans avis dans une langue comprise, il peut ne pas courir encore.

## Partir ne fait pas tout perdre

Les délais continuent quand vous rentrez au pays, et les droits aussi. Une plainte, une contestation, une déclaration de revenus se font de loin. Laissez à l’organisme une adresse, un courriel et le numéro d’une personne de la famille.

### Je ne sais pas lire la lettre.

Prenez-la en photo et envoyez-la à un organisme le jour même. Cherchez un nombre suivi du mot « jours » : c’est presque toujours le délai.

### Mon patron ou ma patronne dit d’attendre son retour.

Le délai n’attend pas. Envoyez la demande, vous pourrez toujours la retirer.
    `),
    tip(
      'Un conseil',
      'Mettez trois rappels dans votre téléphone pour chaque délai : à la moitié, une semaine avant, trois jours avant.',
    ),
    askOrganization('Vérifier un délai avec quelqu’un', 'Ligne d’exemple provinciale'),
    askPublicBody('Contester une décision de la CNESST', 'cnesst-contest'),
    askPublicBody('Les recours en normes du travail', 'labour-standards-act'),
  ],
  sources: [
    { key: 'labour-standards-act', lastChecked: '2026-11-28', note: EXAMPLE_CHECK },
    { key: 'accident-act', lastChecked: '2026-11-28', note: EXAMPLE_CHECK },
    { key: 'cnesst-contest', lastChecked: '2026-11-28', note: EXAMPLE_CHECK },
    { key: 'ircc-restore', lastChecked: '2026-11-28', note: EXAMPLE_CHECK },
    { key: 'tal', lastChecked: '2026-11-28', note: EXAMPLE_CHECK },
  ],
  reviewInDays: 150,
  relatedServices: ['labourRights', 'permits', 'workSafety', 'taxes'],
  changeNote: 'Première version.',
}
