import type { CollectionConfig } from 'payload'

import { AuditEvents } from './AuditEvents'
import { CampaignInvitations } from './CampaignInvitations'
import { Campaigns } from './Campaigns'
import { DailyCounts } from './DailyCounts'
import { DuplicateDecisions } from './DuplicateDecisions'
import { Editions } from './Editions'
import { Employers } from './Employers'
import { Feedback } from './Feedback'
import { Followers } from './Followers'
import { Glossary } from './Glossary'
import { GuideChapters } from './GuideChapters'
import { Languages } from './Languages'
import { LmiaApprovals } from './LmiaApprovals'
import { LmiaCorrections } from './LmiaCorrections'
import { LmiaFiles } from './LmiaFiles'
import { MapAccessRequests } from './MapAccessRequests'
import { Media } from './Media'
import { OrganizationImports } from './OrganizationImports'
import { OrganizationProposals } from './OrganizationProposals'
import { Organizations } from './Organizations'
import { OutboxMessages } from './OutboxMessages'
import { Pages } from './Pages'
import { Populations } from './Populations'
import { PublicBodies } from './PublicBodies'
import { QuietMarks } from './QuietMarks'
import { RegionalActors } from './RegionalActors'
import { Regions } from './Regions'
import { ServiceCategories } from './ServiceCategories'
import { SheetDrafts } from './SheetDrafts'
import { SheetLinks } from './SheetLinks'
import { Sources } from './Sources'
import { TermProposals } from './TermProposals'
import { OutsideReadings } from './OutsideReadings'
import { TextComments } from './TextComments'
import { Translations } from './Translations'
import { UnansweredWords } from './UnansweredWords'
import { UnitComments } from './UnitComments'
import { UnitEvents } from './UnitEvents'
import { Updates } from './Updates'
import { Users } from './Users'
import { VerificationEvents } from './VerificationEvents'
import { withMoments } from './shared/dates'
import { withListTools } from './shared/lists'
import { withReaders } from './shared/readers'

/** The content model, in the order of the admin's sidebar. */
export const collections: CollectionConfig[] = [
  // Guide
  GuideChapters,
  TextComments,
  OutsideReadings,
  Translations,
  UnitComments,
  UnitEvents,
  Glossary,
  TermProposals,
  Sources,
  // Directory
  Organizations,
  OrganizationProposals,
  OrganizationImports,
  DuplicateDecisions,
  VerificationEvents,
  SheetLinks,
  SheetDrafts,
  PublicBodies,
  Regions,
  ServiceCategories,
  Populations,
  Languages,
  Campaigns,
  CampaignInvitations,
  RegionalActors,
  QuietMarks,
  // Map
  LmiaFiles,
  LmiaApprovals,
  Employers,
  LmiaCorrections,
  MapAccessRequests,
  // Site
  Updates,
  Pages,
  Editions,
  Feedback,
  Followers,
  Media,
  DailyCounts,
  UnansweredWords,
  // Administration
  Users,
  AuditEvents,
  OutboxMessages,
]
  .map(withMoments)
  .map(withListTools)
  .map(withReaders)
