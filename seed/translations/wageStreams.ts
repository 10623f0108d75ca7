import type { TranslationSeed } from './shape'

/**
 * Chapter “Les volets à bas salaire et à haut salaire”, complete in English. The Spanish is kept behind on
 * purpose: three passages are made from the text of before, the steps before the first day are to be written.
 */
export const wageStreams: TranslationSeed = {
  'Les volets à bas salaire et à haut salaire': {
    en: 'The low-wage and high-wage streams',
    es: 'Las vías de salario bajo y de salario alto',
  },
  'Hors de l’agriculture, le Programme des travailleurs étrangers temporaires a deux volets. Le salaire offert décide du volet, et le volet décide de ce que l’employeur doit fournir : voyage, logement, durée. Vos droits au travail restent les mêmes.':
    {
      en: 'Outside farming, the Temporary Foreign Worker Program has two streams. The wage offered decides the stream, and the stream decides what the employer must provide: travel, housing, length. Your rights at work stay the same.',
      es: 'Fuera de la agricultura, el Programa de Trabajadores Extranjeros Temporales tiene dos vías. El salario ofrecido decide la vía, y la vía decide lo que el empleador debe dar: viaje, vivienda, duración. Sus derechos en el trabajo son los mismos.',
    },
  'Deux volets, un même programme': {
    en: 'Two streams, one program',
    es: 'Dos vías, un mismo programa',
  },
  'Usines de transformation, restaurants, entretien ménager, camionnage, construction, soins : quand ces employeurs embauchent avec une <1>EIMT</1> (étude d’impact sur le marché du travail), ils passent par le Programme des travailleurs étrangers temporaires.':
    {
      en: 'Processing plants, restaurants, cleaning, trucking, construction, care: when these employers hire with an <1>LMIA</1> (Labour Market Impact Assessment), they use the Temporary Foreign Worker Program.',
      es: 'Plantas de procesamiento, restaurantes, limpieza, transporte en camión, construcción, cuidados: cuando estos empleadores contratan con una <1>EIMT</1> (estudio de impacto en el mercado laboral), usan el Programa de Trabajadores Extranjeros Temporales.',
    },
  'Le gouvernement du Canada fixe pour chaque province un <1>salaire seuil</1>, qui change chaque année. Sous ce seuil, le poste est à <2>bas salaire</2>. Au seuil ou au-dessus, il est à <3>haut salaire</3>. Le volet est écrit dans la lettre d’EIMT de votre employeur : demandez-en une copie.':
    {
      en: 'The Government of Canada sets a <1>wage threshold</1> for each province, which changes every year. Below it, the position is <2>low-wage</2>. At the threshold or above, it is <3>high-wage</3>. The stream is written in your employer’s LMIA letter: ask for a copy.',
      es: 'El gobierno de Canadá fija para cada provincia un <1>salario umbral</1>, que cambia cada año. Por debajo, el puesto es de <2>salario bajo</2>. En el umbral o por encima, es de <3>salario alto</3>. La vía está escrita en la carta de EIMT de su empleador: pida una copia.',
    },
  'Dans les deux cas, vous recevez un <1>permis fermé</1>, au nom de cet employeur.': {
    en: 'In both cases, you receive a <1>closed permit</1>, in the name of that employer.',
    es: 'En los dos casos, usted recibe un <1>permiso cerrado</1>, a nombre de ese empleador.',
  },
  'Bas salaire et haut salaire, côte à côte': {
    en: 'Low wage and high wage, side by side',
    es: 'Salario bajo y salario alto, lado a lado',
  },
  'Volet à bas salaire': { en: 'Low-wage stream', es: 'Vía de salario bajo' },
  'Volet à haut salaire': { en: 'High-wage stream', es: 'Vía de salario alto' },
  'Le salaire': { en: 'Wages', es: 'El salario' },
  'Sous le seuil de la province': {
    en: 'Below the province’s threshold',
    es: 'Por debajo del umbral de la provincia',
  },
  'Au seuil de la province ou au-dessus': {
    en: 'At the province’s threshold or above',
    es: 'En el umbral de la provincia o por encima',
  },
  'Durée de l’emploi': { en: 'Length of the job', es: 'Duración del empleo' },
  'Un an au plus, en général': {
    en: 'One year at most, as a rule',
  },
  'Deux ans au plus, en général': {
    en: 'Two years at most, as a rule',
    es: 'Dos años como máximo, en general',
  },
  'Jusqu’à trois ans': { en: 'Up to three years', es: 'Hasta tres años' },
  'Voyage aller-retour': { en: 'Round trip', es: 'Viaje de ida y vuelta' },
  'Payé par l’employeur, qui ne peut rien en reprendre': {
    en: 'Paid by the employer, who cannot take any of it back',
    es: 'Lo paga el empleador, que no puede recuperar nada',
  },
  'Selon le contrat': { en: 'According to the contract', es: 'Según el contrato' },
  Logement: { en: 'Housing', es: 'Vivienda' },
  'L’employeur doit fournir un logement abordable ou s’assurer qu’il en existe un': {
    en: 'The employer must provide affordable housing or make sure that some is available',
    es: 'El empleador debe dar una vivienda asequible o asegurarse de que exista una',
  },
  'À vous de le trouver, sauf entente': {
    en: 'For you to find, unless agreed otherwise',
    es: 'Usted la busca, salvo acuerdo',
  },
  'Assurance maladie en attendant la RAMQ': {
    en: 'Health insurance until RAMQ begins',
    es: 'Seguro médico hasta que empiece la RAMQ',
  },
  'Privée, payée par l’employeur': {
    en: 'Private, paid by the employer',
    es: 'Privado, lo paga el empleador',
  },
  'Nombre de personnes embauchées ainsi': {
    en: 'Number of people hired this way',
    es: 'Número de personas contratadas así',
  },
  'Limité à 10 % du personnel, ou à 20 % dans certains secteurs': {
    en: 'Limited to 10% of the staff, or 20% in some sectors',
  },
  'Limité à 20 % du personnel, avec des exceptions': {
    en: 'Limited to 20% of the staff, with exceptions',
    es: 'Limitado al 20 % del personal, con excepciones',
  },
  'Sans limite, mais avec un plan de transition': {
    en: 'No limit, but with a transition plan',
    es: 'Sin límite, pero con un plan de transición',
  },
  'Permis de travail pour la conjointe ou le conjoint': {
    en: 'Work permit for the spouse',
    es: 'Permiso de trabajo para la pareja',
  },
  Rarement: { en: 'Rarely', es: 'Pocas veces' },
  'Parfois, selon le métier et la durée qui reste au permis': {
    en: 'Sometimes, depending on the occupation and the time left on the permit',
    es: 'A veces, según el oficio y el tiempo que le queda al permiso',
  },
  'Résumé de règles qui changent souvent. Au moment d’écrire, des demandes à bas salaire ne sont pas traitées dans certaines régions : vérifiez avant de compter sur un nouveau contrat.':
    {
      en: 'A summary of rules that change often. At the time of writing, low-wage applications are not processed in some regions: check before you count on a new contract.',
      es: 'Resumen de reglas que cambian a menudo. Al momento de escribir, en algunas regiones no se tramitan solicitudes de salario bajo: verifique antes de contar con un nuevo contrato.',
    },
  'd’avoir un contrat écrit, signé, dans une langue que vous comprenez, et de recevoir le salaire, les heures et le métier que ce contrat et l’EIMT annoncent.':
    {
      en: 'to a written, signed contract in a language you understand, and to the wages, hours and occupation that this contract and the LMIA state.',
      es: 'a un contrato escrito y firmado, en un idioma que usted entienda, y a recibir el salario, las horas y el oficio que anuncian ese contrato y la EIMT.',
    },
  'Ce que l’employeur doit payer': {
    en: 'What the employer must pay',
    es: 'Lo que el empleador debe pagar',
  },
  'Les frais d’EIMT : 1 000 $ par poste au moment d’écrire. Il ne peut pas vous les faire rembourser.':
    {
      en: 'The LMIA fee: $1,000 per position at the time of writing. They cannot make you pay it back.',
      es: 'La tarifa de la EIMT: $1,000 por puesto al momento de escribir. No puede hacer que usted se la devuelva.',
    },
  'Le recrutement : ni l’agence ni la personne qui vous a trouvé ne peuvent vous demander d’argent.':
    {
      en: 'Recruitment: neither the agency nor the person who found you may ask you for money.',
      es: 'El reclutamiento: ni la agencia ni la persona que lo encontró pueden pedirle dinero.',
    },
  'L’assurance privée qui couvre les soins d’urgence tant que la RAMQ ne vous couvre pas.': {
    en: 'The private insurance that covers emergency care for as long as RAMQ does not cover you.',
    es: 'El seguro privado que cubre la atención de emergencia mientras la RAMQ no lo cubra.',
  },
  'L’équipement de protection que le travail exige, quel que soit votre salaire.': {
    en: 'The protective equipment that the work requires, whatever your wages.',
    es: 'El equipo de protección que el trabajo exige, sea cual sea su salario.',
  },
  'Ce que vous payez vous-même, en général : les frais de votre permis de travail et de votre biométrie. Le contrat peut dire que l’employeur les paie aussi.':
    {
      en: 'What you usually pay yourself: the fees for your work permit and your biometrics. The contract may say that the employer pays them too.',
      es: 'Lo que en general paga usted: el costo de su permiso de trabajo y de la biometría. El contrato puede decir que el empleador también lo paga.',
    },
  'Le logement à bas salaire': {
    en: 'Housing in the low-wage stream',
    es: 'La vivienda en la vía de salario bajo',
  },
  'S’il fournit le logement, le loyer doit rester raisonnable pour votre revenu et respecter ce que permet la loi québécoise. Une retenue sur la paie demande votre accord <1>écrit</1>. Le logement doit être habitable toute l’année : chauffage, eau chaude, place où dormir pour chaque personne.':
    {
      en: 'If they provide housing, the rent must be reasonable for your income and within what Quebec law allows. A deduction from your pay needs your <1>written</1> agreement. The housing must be livable all year: heating, hot water, a place to sleep for each person.',
      es: 'Si da la vivienda, el alquiler debe ser razonable para su ingreso y respetar lo que permite la ley de Quebec. Un descuento en la paga necesita su acuerdo <1>por escrito</1>. La vivienda debe ser habitable todo el año: calefacción, agua caliente, un lugar para dormir para cada persona.',
    },
  'Ce qu’il faut comparer avant de signer': {
    en: 'What to compare before signing',
    es: 'Lo que hay que comparar antes de firmar',
  },
  'Sur le papier': { en: 'On paper', es: 'En el papel' },
  'Où regarder': { en: 'Where to look', es: 'Dónde mirar' },
  'Si cela ne concorde pas': { en: 'If it does not match', es: 'Si no coincide' },
  'Le salaire de l’heure': { en: 'The hourly wage', es: 'El salario por hora' },
  'Contrat, EIMT, bulletin de paie': {
    en: 'Contract, LMIA, pay slip',
    es: 'Contrato, EIMT, recibo de pago',
  },
  'CNESST – normes du travail': {
    en: 'CNESST – labour standards',
    es: 'CNESST – normas laborales',
  },
  'Le métier et le lieu': { en: 'The occupation and the place', es: 'El oficio y el lugar' },
  'Permis de travail, contrat': { en: 'Work permit, contract', es: 'Permiso de trabajo, contrato' },
  'Un organisme, avant d’accepter': {
    en: 'An organization, before you accept',
    es: 'Una organización, antes de aceptar',
  },
  'Les heures par semaine': { en: 'Hours per week', es: 'Las horas por semana' },
  'Contrat : au moins 30, c’est un emploi à temps plein': {
    en: 'Contract: at least 30, as it is a full-time job',
    es: 'Contrato: al menos 30, porque es un empleo a tiempo completo',
  },
  'Service Canada ou la CNESST': {
    en: 'Service Canada or the CNESST',
    es: 'Service Canada o la CNESST',
  },
  'Le voyage de retour': { en: 'The trip home', es: 'El viaje de regreso' },
  'Contrat, volet à bas salaire': {
    en: 'Contract, low-wage stream',
    es: 'Contrato, vía de salario bajo',
  },
  'Service Canada (ligne de dénonciation)': {
    en: 'Service Canada (tip line)',
    es: 'Service Canada (línea de denuncia)',
  },
  'La date de fin': { en: 'The end date', es: 'La fecha de fin' },
  'Permis de travail': { en: 'Work permit', es: 'Permiso de trabajo' },
  'Demandez le renouvellement bien avant': {
    en: 'Apply for renewal well before',
    es: 'Pida la renovación mucho antes',
  },
  'De l’offre au premier jour': {
    en: 'From the offer to the first day',
    es: 'De la oferta al primer día',
  },
  'L’employeur demande l’EIMT': {
    en: 'The employer applies for the LMIA',
  },
  'Il présente la demande au Canada et au Québec, et montre qu’il a cherché des personnes sur place.':
    {
      en: 'They apply to Canada and to Quebec, and show that they looked for people locally.',
    },
  Employeur: { en: 'Employer', es: 'Empleador' },
  'Service Canada et ministère de l’Immigration du Québec (MIFI)': {
    en: 'Service Canada and Quebec’s immigration ministry (MIFI)',
  },
  'Offre d’emploi, preuves d’affichage': {
    en: 'Job offer, proof of advertising',
  },
  'Payé par l’employeur': { en: 'Paid by the employer' },
  'De quelques semaines à plusieurs mois': {
    en: 'From a few weeks to several months',
  },
  'Demander le CAQ': { en: 'Apply for the CAQ' },
  'Le certificat d’acceptation du Québec est lié à cet emploi. Sans lui, pas de permis, sauf pour un emploi de 30 jours ou moins.':
    {
      en: 'The Quebec Acceptance Certificate is tied to this job. Without it, no permit, except for a job of 30 days or less.',
    },
  'MIFI, en ligne': { en: 'MIFI, online', es: 'MIFI, en línea' },
  'Passeport, offre d’emploi': { en: 'Passport, job offer' },
  'Des frais s’appliquent; demandez qui les paie': {
    en: 'Fees apply; ask who pays them',
    es: 'Hay que pagar una tarifa; pregunte quién la paga',
  },
  'Quelques semaines': { en: 'A few weeks', es: 'Algunas semanas' },
  'Joignez l’EIMT, le CAQ et le contrat. Lisez le permis dès que vous l’avez en main.': {
    en: 'Attach the LMIA, the CAQ and the contract. Read the permit as soon as you have it in your hands.',
  },
  'Passeport, EIMT, CAQ, contrat': {
    en: 'Passport, LMIA, CAQ, contract',
    es: 'Pasaporte, EIMT, CAQ, contrato',
  },
  '155 $, plus la biométrie (85 $), au moment d’écrire': {
    en: '$155, plus biometrics ($85), at the time of writing',
  },
  'Selon le pays': { en: 'Depends on the country', es: 'Según el país' },
  'Commencer avec les bons papiers': {
    en: 'Start with the right papers',
  },
  'Numéro d’assurance sociale, inscription à la RAMQ, nom de l’assureur privé, copie du contrat.': {
    en: 'Social insurance number, registration with RAMQ, name of the private insurer, copy of the contract.',
  },
  'Vous, avec l’aide de l’employeur': {
    en: 'You, with the employer’s help',
  },
  'Service Canada, RAMQ': { en: 'Service Canada, RAMQ', es: 'Service Canada, RAMQ' },
  'La première semaine': { en: 'The first week', es: 'La primera semana' },
  'Les heures, les tâches, le syndicat': {
    en: 'Hours, tasks, the union',
    es: 'Las horas, las tareas, el sindicato',
  },
  'Un employeur ne peut pas changer seul le métier, baisser le salaire ou couper les heures promises. Une baisse de commandes ne change pas votre contrat du jour au lendemain. Notez ce qui change, et quand.':
    {
      en: 'An employer cannot change the occupation, lower the wages or cut the promised hours on their own. Fewer orders do not change your contract overnight. Write down what changes, and when.',
      es: 'Un empleador no puede cambiar solo el oficio, bajar el salario o recortar las horas prometidas. Que haya menos pedidos no cambia su contrato de un día para otro. Anote lo que cambia, y cuándo.',
    },
  'Dans beaucoup d’usines, il y a un <1>syndicat</1>. Vous en faites partie dès l’embauche, avec les mêmes droits. C’est lui qui dépose un grief pour vous; la CNESST reste là pour la santé et la sécurité.':
    {
      en: 'Many plants have a <1>union</1>. You belong to it from the day you are hired, with the same rights. The union files a grievance for you; the CNESST is still there for health and safety.',
      es: 'En muchas plantas hay un <1>sindicato</1>. Usted forma parte de él desde que lo contratan, con los mismos derechos. El sindicato presenta una queja formal por usted; la CNESST sigue ahí para la salud y la seguridad.',
    },
  'Une agence de placement doit avoir un permis de la CNESST. Si votre permis de travail porte le nom d’une entreprise, une autre ne peut pas vous faire travailler à sa place sans que cela soit autorisé.':
    {
      en: 'A placement agency must hold a CNESST licence. If your work permit names one company, another cannot put you to work in its place unless this is authorized.',
      es: 'Una agencia de colocación debe tener una licencia de la CNESST. Si su permiso de trabajo lleva el nombre de una empresa, otra no puede hacerlo trabajar en su lugar sin que esté autorizado.',
    },
  'Si l’emploi s’arrête': { en: 'If the job ends', es: 'Si el empleo se acaba' },
  'Une mise à pied n’annule pas votre permis : vous restez légalement jusqu’à sa date de fin, mais vous ne pouvez travailler que pour l’employeur qui y est nommé. Demandez votre relevé d’emploi, voyez si vous avez droit à l’assurance-emploi, et lisez le chapitre sur le changement d’employeur.':
    {
      en: 'A layoff does not cancel your permit: you stay legally until its end date, but you can only work for the employer it names. Ask for your record of employment, see whether you are entitled to employment insurance, and read the chapter on changing employers.',
      es: 'Un despido por falta de trabajo no anula su permiso: usted puede quedarse legalmente hasta la fecha de fin, pero solo puede trabajar para el empleador que figura en él. Pida su constancia de empleo, vea si tiene derecho al seguro de empleo y lea el capítulo sobre el cambio de empleador.',
    },
  'Contester un congédiement qui suit une plainte, une maladie ou une grossesse': {
    en: 'Contest a dismissal that follows a complaint, an illness or a pregnancy',
    es: 'Reclamar por un despido que sigue a una queja, una enfermedad o un embarazo',
  },
  '45 jours après le congédiement': {
    en: '45 days after the dismissal',
    es: '45 días después del despido',
  },
  'La plainte pour pratique interdite n’est plus recevable, sauf exception. Parlez-en quand même à un organisme : d’autres recours ont des délais plus longs. Après un accident du travail, le délai est plus court : 30 jours.':
    {
      en: 'The complaint for a prohibited practice is no longer accepted, with few exceptions. Talk to an organization anyway: other remedies have longer time limits. After a work accident, the time limit is shorter: 30 days.',
      es: 'La queja por práctica prohibida ya no se acepta, salvo excepciones. Hable de todos modos con una organización: otros recursos tienen plazos más largos. Después de un accidente de trabajo, el plazo es más corto: 30 días.',
    },
  'Un poste à bas salaire est souvent accordé pour un an seulement. Le renouvellement demande une nouvelle EIMT et un nouveau CAQ : commencez à en parler avec l’employeur six mois avant la fin.':
    {
      en: 'A low-wage position is often granted for one year only. Renewal takes a new LMIA and a new CAQ: start talking about it with the employer six months before the end.',
    },
  'Un poste à bas salaire est souvent accordé pour deux ans. Le renouvellement demande une nouvelle EIMT et un nouveau CAQ : commencez à en parler avec l’employeur six mois avant la fin.':
    {
      en: 'A low-wage position is often granted for two years. Renewal takes a new LMIA and a new CAQ: start talking about it with the employer six months before the end.',
      es: 'Un puesto de salario bajo se concede a menudo por dos años. Para renovar se necesitan una nueva EIMT y un nuevo CAQ: empiece a hablarlo con el empleador seis meses antes del fin.',
    },
  'Photographiez le contrat, l’EIMT et le permis le jour où vous les recevez, et envoyez les photos à quelqu’un de confiance. Un papier perdu se remplace, une preuve perdue, non.':
    {
      en: 'Photograph the contract, the LMIA and the permit the day you receive them, and send the photos to someone you trust. A lost paper can be replaced; lost proof cannot.',
      es: 'Tome fotos del contrato, de la EIMT y del permiso el día en que los recibe, y envíelas a alguien de confianza. Un papel perdido se repone; una prueba perdida, no.',
    },
  'Lire un contrat avec quelqu’un': {
    en: 'Read a contract with someone',
    es: 'Leer un contrato con alguien',
  },
  'Ce que l’employeur doit fournir': {
    en: 'What the employer must provide',
    es: 'Lo que el empleador debe dar',
  },
}
