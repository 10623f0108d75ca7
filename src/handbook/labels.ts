import { ROLE_LABELS } from '@/access/roles'
import { ACTIONS as CAMPAIGN_ACTIONS, wordsIn as campaignWords } from '@/admin/CampaignPanel/words'
import { MAIL_WORDS } from '@/admin/CampaignDesk/mailWords'
import { wordsIn as campaignDeskWords } from '@/admin/CampaignDesk/words'
import { wordsIn as editionWords } from '@/admin/EditionPanel/words'
import { WORDS as INVITATION } from '@/admin/Invitation/words'
import { FILTER_WORDS } from '@/admin/Journal/words'
import { WORDS as CORRECTIONS } from '@/admin/LmiaCorrections/words'
import { WORDS as LISTS } from '@/admin/LmiaDesk/words'
import { WORDS as READERS } from '@/admin/MapReaders/words'
import { WORDS as OPERATIONS } from '@/admin/Operations/words'
import { wordsIn as outsideWords } from '@/admin/OutsideReading/words'
import { WORDS as PROPOSAL } from '@/admin/ProposalDesk/words'
import { WORDS as QUEUE } from '@/admin/ProposalQueue/words'
import { BUTTONS as WATCH_BUTTONS } from '@/admin/SourceWatch/words'
import { SEND_AGAIN } from '@/admin/ResendMessage/words'
import { WORDS as SECOND_STEP } from '@/admin/SecondStep/words'
import { wordsIn as statisticsWords } from '@/admin/Statistics/words'
import { wordsIn as termWords } from '@/admin/TermProposals/words'
import { wordsIn as commentWords } from '@/admin/TextComments/words'
import { SOURCES as WATCH_ROWS } from '@/admin/Today/sourceWords'
import { WORDS as TODAY } from '@/admin/Today/words'
import { PEOPLE_WORDS } from '@/admin/TranslationDesk/panels/people/words'
import { TERM_WORDS } from '@/admin/TranslationDesk/panels/people/termWords'
import { HELP_WORDS } from '@/admin/TranslationDesk/panels/words'
import { FILTER_LABELS, wordsIn as deskWords } from '@/admin/TranslationDesk/words'
import { queueWordsIn } from '@/admin/TranslationDesk/queue/words'
import { wordsIn as fileWords } from '@/admin/TranslationFiles/words'
import { WORDS as VERIFICATION } from '@/admin/VerificationPanel/words'
import { VIEW_TITLES } from '@/admin/viewTitles'
import { wordsIn as workflowWords } from '@/admin/WorkflowPanel/words'
import { SENT_AGAIN } from '@/campaigns/mail'
import type { Planned } from '@/workflow/plans'
import { PLAN_BUTTONS } from '@/workflow/planWords'
import { FIGURE_FIELDS, MEDIA_BLOCK_NAMES } from '@/content/mediaBlocks'
import { MEDIA_USES_TITLE } from '@/media/uses'
import { KIND_LABELS } from '@/statistics/words'
import { TRANSITIONS } from '@/workflow/transitions'

import { inEach, type Quoted } from './quoted'

const desk = (word: Parameters<ReturnType<typeof deskWords>['say']>[0]): Quoted => ({
  words: inEach((locale) => deskWords(locale).say(word)),
})

const files = (word: Parameters<ReturnType<typeof fileWords>['say']>[0]): Quoted => ({
  words: inEach((locale) => fileWords(locale).say(word)),
})

const campaign = (word: Parameters<ReturnType<typeof campaignWords>>[0]): Quoted => ({
  words: inEach((locale) => campaignWords(locale)(word)),
})

const figures = (word: Parameters<ReturnType<typeof statisticsWords>['say']>[0]): Quoted => ({
  words: inEach((locale) => statisticsWords(locale).say(word)),
})

const view = (path: string): Quoted => {
  const words = VIEW_TITLES[path]
  if (!words) throw new Error(`No view of ours has the address ${path}`)
  return { words }
}

/** What is found on every screen of the admin. */
const EVERYWHERE = {
  today: { words: TODAY.title },
  todayWaits: { words: TODAY.waits },
  todayComes: { words: TODAY.comes },
  todayOthers: { words: TODAY.others },
  create: { payload: ['general', 'createNew'] },
  save: { payload: ['general', 'save'] },
  saveDraft: { payload: ['version', 'saveDraft'] },
  publishChanges: { payload: ['version', 'publishChanges'] },
  delete: { payload: ['general', 'delete'] },
  versions: { payload: ['version', 'versions'] },
} satisfies Record<string, Quoted>

const plan = (word: 'confirm' | 'change' | 'read'): Quoted => ({
  words: inEach((locale) => workflowWords(locale).plan[word]),
})

const cancelPlan = (planned: Planned): Quoted => ({
  words: inEach((locale) => workflowWords(locale).plan.cancel[planned]),
})

const TEXTS = {
  chapters: { list: 'guide-chapters' },
  chapterTitle: { field: ['guide-chapters', 'title'] },
  chapterSummary: { field: ['guide-chapters', 'summary'] },
  chapterContent: { field: ['guide-chapters', 'content'] },
  chapterSourcesTab: { tabOf: ['guide-chapters', 'sources'] },
  chapterReviewBy: { field: ['guide-chapters', 'reviewBy'] },
  editions: { list: 'editions' },
  editionDate: { field: ['editions', 'date'] },
  editionMake: { words: inEach((locale) => editionWords(locale)('make')) },
  editionIssue: { words: inEach((locale) => editionWords(locale)('issue')) },
  editionWithdraw: { words: inEach((locale) => editionWords(locale)('withdraw')) },
  media: { list: 'media' },
  figure: { words: MEDIA_BLOCK_NAMES.figure },
  attachment: { words: MEDIA_BLOCK_NAMES.attachment },
  figureAlt: { words: FIGURE_FIELDS.alt.label },
  figureDecorative: { words: MEDIA_BLOCK_NAMES.decorative },
  mediaUses: { words: MEDIA_USES_TITLE },
  workflow: { words: inEach((locale) => workflowWords(locale).title) },
  comments: { words: inEach((locale) => commentWords(locale).title) },
  commentPassage: { words: inEach((locale) => commentWords(locale).onBlock) },
  commentTell: { words: inEach((locale) => commentWords(locale).tell) },
  outsideReading: { words: inEach((locale) => outsideWords(locale).title) },
  outsideInvite: { words: inEach((locale) => outsideWords(locale).invite) },
  outsideSend: { words: inEach((locale) => outsideWords(locale).send) },
  outsideWithdraw: { words: inEach((locale) => outsideWords(locale).withdraw) },
  statistics: view('statistics'),
  statisticsPeriod: figures('chooser'),
  statisticsShow: figures('show'),
  statisticsRead: figures('whatIsRead'),
  statisticsEmpty: { words: KIND_LABELS.emptySearch },
  statisticsCsv: figures('csv'),
  commentResolve: { words: inEach((locale) => commentWords(locale).resolve) },
  confirm: { words: inEach((locale) => workflowWords(locale).confirm) },
  submit: { words: TRANSITIONS.text.submit.label },
  approve: { words: TRANSITIONS.text.approve.label },
  approveAndPublish: { words: TRANSITIONS.text.approveAndPublish.label },
  requestChanges: { words: TRANSITIONS.text.requestChanges.label },
  publishAlone: { words: TRANSITIONS.text.publishAlone.label },
  withdraw: { words: TRANSITIONS.text.withdraw.label },
  planPublish: { words: PLAN_BUTTONS.publish },
  planApproved: { words: PLAN_BUTTONS.approveAndPublish },
  planWithdraw: { words: PLAN_BUTTONS.withdraw },
  planConfirm: plan('confirm'),
  planChange: plan('change'),
  planRead: plan('read'),
  planCancelPublish: cancelPlan('publish'),
  planCancelWithdraw: cancelPlan('withdraw'),
  restore: { words: TRANSITIONS.text.restore.label },
  reports: { list: 'feedback' },
  reportAnswer: { field: ['feedback', 'answer'] },
  reportState: { field: ['feedback', 'state'] },
  settled: { choice: ['feedback', 'state', 'settled'] },
  watchedSources: view('watched-sources'),
  watchNoEffect: { words: WATCH_BUTTONS.noEffect },
  watchRevise: { words: WATCH_BUTTONS.revise },
  watchRevised: { words: WATCH_BUTTONS.revised },
  watchLess: { words: WATCH_BUTTONS.less },
} satisfies Record<string, Quoted>

const DIRECTORY = {
  organizations: { list: 'organizations' },
  tabOrganization: { tabOf: ['organizations', 'kind'] },
  tabServices: { tabOf: ['organizations', 'services'] },
  tabPlaces: { tabOf: ['organizations', 'sites'] },
  doNotList: { field: ['organizations', 'doNotList'] },
  verification: { words: VERIFICATION.title },
  everythingRight: { words: VERIFICATION.all },
  confirmedBy: { words: VERIFICATION.actor },
  channel: { words: VERIFICATION.channel },
  editedSince: { words: VERIFICATION.changed },
  recordVerification: { words: VERIFICATION.record },
  proposals: { list: 'organization-proposals' },
  take: { words: QUEUE.take },
  confirmNothingChanges: { words: QUEUE.confirm },
  now: { words: PROPOSAL.now },
  proposed: { words: PROPOSAL.proposed },
  accept: { words: PROPOSAL.accept },
  refuse: { words: PROPOSAL.refuse },
  decide: { words: PROPOSAL.decide },
  campaigns: { list: 'campaigns' },
  beforeSending: campaign('title'),
  testLetter: campaign('test'),
  followCampaign: campaign('desk'),
  campaignReport: campaign('report'),
  startCampaign: { words: CAMPAIGN_ACTIONS.start.label },
  pauseCampaign: { words: CAMPAIGN_ACTIONS.pause.label },
  calls: { words: inEach((locale) => campaignDeskWords(locale)('calls')) },
  lateMail: { words: MAIL_WORDS.title },
  tryNow: { words: SENT_AGAIN.late },
} satisfies Record<string, Quoted>

const MAP = {
  lmiaLists: { list: 'lmia-files' },
  importList: { words: LISTS.import },
  askPublisher: { words: LISTS.check },
  importTicked: { words: LISTS.importChosen },
  chooseFile: { words: LISTS.chooseFile },
  load: { words: LISTS.load },
  doNotLoad: { words: LISTS.forget },
  lmiaCorrections: { list: 'lmia-corrections' },
  settle: { words: CORRECTIONS.settle },
  seeEffect: { words: CORRECTIONS.preview },
  saveRule: { words: CORRECTIONS.save },
  ruleState: { field: ['lmia-corrections', 'status'] },
  ruleWithdrawn: { choice: ['lmia-corrections', 'status', 'withdrawn'] },
} satisfies Record<string, Quoted>

const TRANSLATION = {
  translationQueue: view('traduction'),
  translateChangesEn: { words: inEach((locale) => queueWordsIn(locale).run.en) },
  translateChangesEs: { words: inEach((locale) => queueWordsIn(locale).run.es) },
  passagesShown: desk('filter'),
  lostInTranslations: { words: inEach((locale) => WATCH_ROWS.lostInTranslations[locale].other) },
  filterToDo: { words: FILTER_LABELS.toDo },
  filterStale: { words: FILTER_LABELS.stale },
  filterToReview: { words: FILTER_LABELS.toReview },
  filterAsked: { words: FILTER_LABELS.asked },
  toCorrect: { words: HELP_WORDS.toCheck },
  memory: { words: HELP_WORDS.memory },
  agreedTerms: { words: HELP_WORDS.terms },
  insert: { words: HELP_WORDS.insert },
  saveAndNext: desk('saveAndNext'),
  whatChanged: desk('whatChanged'),
  stillRight: desk('stillRight'),
  approvePassage: desk('approve'),
  undoApproval: desk('undo'),
  sendBackPassage: { words: PEOPLE_WORDS.sendBack },
  sendBackYes: { words: PEOPLE_WORDS.send },
  questions: { words: PEOPLE_WORDS.questions },
  sendQuestion: { words: PEOPLE_WORDS.sendQuestion },
  sendComment: { words: PEOPLE_WORDS.sendComment },
  questionSettled: { words: PEOPLE_WORDS.resolve },
  submitTranslation: { words: TRANSITIONS.translation.submit.label },
  publishTranslation: { words: TRANSITIONS.translation.publish.label },
  glossary: { list: 'glossary' },
  proposeTerm: { words: TERM_WORDS.propose },
  termFrench: { words: TERM_WORDS.french },
  termProposed: { words: TERM_WORDS.words },
  sendTerm: { words: TERM_WORDS.send },
  termProposals: { list: 'term-proposals' },
  withdrawTerm: { words: inEach((locale) => termWords(locale).say('withdraw')) },
  translations: { list: 'translations' },
  translateElsewhere: files('title'),
  translateAllElsewhere: files('titleAll'),
  downloadFile: files('download'),
  bringBack: files('bringBack'),
  chooseFileBack: files('chooseFile'),
} satisfies Record<string, Quoted>

const ADMINISTRATION = {
  accounts: { list: 'users' },
  accountName: { field: ['users', 'name'] },
  accountEmail: { field: ['users', 'email'] },
  accountRoles: { field: ['users', 'roles'] },
  accountLanguages: { field: ['users', 'languages'] },
  accountMapUntil: { field: ['users', 'mapAccessUntil'] },
  roleResearcher: { words: ROLE_LABELS.researcher },
  roleTranslator: { words: ROLE_LABELS.translator },
  roleAdmin: { words: ROLE_LABELS.admin },
  inviteAgain: { words: INVITATION.again },
  removeSecondStep: { words: SECOND_STEP.reset },
  mapRequests: { list: 'map-access-requests' },
  requestPurpose: { field: ['map-access-requests', 'purpose'] },
  requestDecision: { field: ['map-access-requests', 'state'] },
  requestUntil: { field: ['map-access-requests', 'accessUntil'] },
  requestReason: { field: ['map-access-requests', 'reason'] },
  accessGranted: { choice: ['map-access-requests', 'state', 'approved'] },
  accessRefused: { choice: ['map-access-requests', 'state', 'refused'] },
  accessWithdrawn: { choice: ['map-access-requests', 'state', 'withdrawn'] },
  mapReaders: view('map-readers'),
  readerPurpose: { words: READERS.purpose },
  readerLast: { words: READERS.last },
  readerJournal: { words: READERS.journal },
  openRequest: { words: READERS.request },
  operations: view('operations'),
  lastBackup: { words: OPERATIONS.backup },
  freeSpace: { words: OPERATIONS.disk },
  faults: { words: OPERATIONS.faults },
  jobs: { words: OPERATIONS.jobs },
  runAgain: { words: OPERATIONS.again },
  outbox: { list: 'outbox-messages' },
  sendAgain: { words: SEND_AGAIN },
  journal: { list: 'audit-events' },
  filterJournal: { words: FILTER_WORDS.filter },
  journalFile: { words: FILTER_WORDS.file },
} satisfies Record<string, Quoted>

/** What organizations read: sentences of the public pages alone, which need no content model. */
const PUBLIC = {
  mySheet: { message: 'mySheet.metaTitle' },
  closeSheet: { message: 'mySheet.leave' },
  notYours: { message: 'mySheet.notYoursDo' },
  allRight: { message: 'mySheet.allRight' },
  stillRightSection: { message: 'mySheet.stillRight' },
  editSection: { message: 'mySheet.edit' },
  keepSection: { message: 'mySheet.form.keep' },
  dropChanges: { message: 'mySheet.form.drop' },
  reviewAndSend: { message: 'mySheet.review' },
  wordForTeam: { message: 'mySheet.reviewPage.message' },
  sendSheet: { message: 'mySheet.reviewPage.send' },
  lostLink: { message: 'mySheet.lost.title' },
  sendLink: { message: 'mySheet.lost.send' },
  openAccount: { message: 'mySheet.account.open' },
  getInvitation: { message: 'mySheet.account.send' },
  myAccount: { message: 'account.account.title' },
  mySheets: { message: 'account.account.sheets' },
  forgottenPassword: { message: 'account.signIn.forgotten' },
  people: { message: 'mySheet.nav.people' },
  inviteSomebody: { message: 'mySheet.people.inviteTitle' },
  sendInvitation: { message: 'mySheet.people.invite' },
  endAccess: { message: 'mySheet.people.end' },
  endAccessYes: { message: 'mySheet.people.endDo' },
  history: { message: 'mySheet.nav.history' },
  stopAsking: { message: 'mySheet.quiet.title' },
  stopAskingYes: { message: 'mySheet.quiet.do' },
} satisfies Record<string, Quoted>

/** Every label that the handbook quotes, by its code. */
export const LABELS = {
  ...EVERYWHERE,
  ...TEXTS,
  ...DIRECTORY,
  ...MAP,
  ...TRANSLATION,
  ...ADMINISTRATION,
  ...PUBLIC,
} satisfies Record<string, Quoted>

export type LabelCode = keyof typeof LABELS

export const isLabelCode = (code: string): code is LabelCode => Object.hasOwn(LABELS, code)
