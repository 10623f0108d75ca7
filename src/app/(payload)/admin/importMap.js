import { Together as Together_28d4ecf9a8c5b333579dfbb8d95f0214 } from '@/admin/Together'
import { TopPanel as TopPanel_5851d885f9f702dc27d1bf8d2d79d177 } from '@/admin/WorkflowPanel'
import { SidePanel as SidePanel_5851d885f9f702dc27d1bf8d2d79d177 } from '@/admin/WorkflowPanel'
import { SourcesOnTop as SourcesOnTop_ea48554a0310681442bf53ddf06a851a } from '@/admin/SourceWatch/Beside'
import { SourcesBeside as SourcesBeside_ea48554a0310681442bf53ddf06a851a } from '@/admin/SourceWatch/Beside'
import { SidePanel as SidePanel_8be3f9397d4f96475d5eca68cc539520 } from '@/admin/TextComments'
import { SidePanel as SidePanel_4e063e51ae10e4d810f826fa4e92ce77 } from '@/admin/OutsideReading'
import { TranslationsCell as TranslationsCell_18be4d3c411247dba03f9e5c519e3fb8 } from '@/admin/TranslationsCell'
import { WordDiff as WordDiff_7f4f11ab0a372b32fcc302d66ac3f476 } from '@/admin/ValueDiff'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { PastedDocumentFeatureClient as PastedDocumentFeatureClient_6819d426888511668a653361dead8ed5 } from '@/admin/PastedDocument/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RunningText as RunningText_18f45fb8bed2e9f5a4a20470e9b5ac54 } from '@/admin/RunningText'
import { CommentBlock as CommentBlock_8be3f9397d4f96475d5eca68cc539520 } from '@/admin/TextComments'
import { EditedWithRows as EditedWithRows_d1634e322bd40a15dc6d7c540f5b8080 } from '@/admin/TableField'
import { TableDiff as TableDiff_0e1baa43e59f78d0f8756e4311ba18f8 } from '@/admin/TableField/TableDiff'
import { TableField as TableField_d1634e322bd40a15dc6d7c540f5b8080 } from '@/admin/TableField'
import { WholeDiff as WholeDiff_7f4f11ab0a372b32fcc302d66ac3f476 } from '@/admin/ValueDiff'
import { DayCell as DayCell_1bbab48f363fdf8f8c5ee567d5697e0b } from '@/admin/DayField'
import { DayField as DayField_1bbab48f363fdf8f8c5ee567d5697e0b } from '@/admin/DayField'
import { NotCompared as NotCompared_bdba75a69c14a0a247bc458d2c2a7067 } from '@/admin/NotCompared'
import { StateCell as StateCell_d91f280527e2c8c1319c7270fdcf767e } from '@/admin/StateCell'
import { MomentCell as MomentCell_eb61b13ef8688c526f31b94b0c5e1719 } from '@/admin/MomentField'
import { MomentField as MomentField_eb61b13ef8688c526f31b94b0c5e1719 } from '@/admin/MomentField'
import { AfterTable as AfterTable_6c080c74b56fba7f89244610277513aa } from '@/admin/ListTools'
import { BeforeTable as BeforeTable_6c080c74b56fba7f89244610277513aa } from '@/admin/ListTools'
import { LastChange as LastChange_eb61b13ef8688c526f31b94b0c5e1719 } from '@/admin/MomentField'
import { PublicLink as PublicLink_9b8a1dfd50188df13f1661fafd737b30 } from '@/admin/PublicLink'
import { CompareLink as CompareLink_83a5906e70705039c1b4ff9933cdc51d } from '@/admin/Versions/CompareLink'
import { PreviewButton as PreviewButton_14e95e5ee52ae7a1c9be1dd49b5606d0 } from '@/admin/Preview'
import { Nothing as Nothing_5851d885f9f702dc27d1bf8d2d79d177 } from '@/admin/WorkflowPanel'
import { BesideText as BesideText_8be3f9397d4f96475d5eca68cc539520 } from '@/admin/TextComments'
import { ReadingBesideText as ReadingBesideText_4e063e51ae10e4d810f826fa4e92ce77 } from '@/admin/OutsideReading'
import { EndCell as EndCell_eb61b13ef8688c526f31b94b0c5e1719 } from '@/admin/MomentField'
import { EndField as EndField_eb61b13ef8688c526f31b94b0c5e1719 } from '@/admin/MomentField'
import { OpenDesk as OpenDesk_198d216f560c9c5b143702195199a40a } from '@/admin/TranslationDesk/fields'
import { ProgressCell as ProgressCell_fb406c7b4cd497dd9086b859419c5ff0 } from '@/admin/ProgressCell'
import { ProgressField as ProgressField_198d216f560c9c5b143702195199a40a } from '@/admin/TranslationDesk/fields'
import { NumberCell as NumberCell_632eabfe2a4600dc9c9344bf0638447e } from '@/admin/NumberCell'
import { FiguresLink as FiguresLink_1edc7c5b46e302cb93ca5998602c02c8 } from '@/admin/TranslationFigures/FiguresLink'
import { AllTranslationFiles as AllTranslationFiles_e7b6cd880bf5abf412b119ba6dd29d11 } from '@/admin/TranslationFiles'
import { TermStanding as TermStanding_3fd72fe32a631d128e53ed84f1f6aae9 } from '@/admin/TermProposals/Standing'
import { GlossaryFiles as GlossaryFiles_edaca17432748a560bb3db30ac8b6dfb } from '@/admin/GlossaryFiles'
import { TermProposal as TermProposal_41dd0d8cc740b2218fcc32fe32aebe72 } from '@/admin/TermProposals'
import { WatchLink as WatchLink_28dd76ee62cdd09b32ff4426e84956d5 } from '@/admin/SourceWatch/Link'
import { UnsavedWords as UnsavedWords_6b1549211b5ef11dbea1f50e0dab0215 } from '@/admin/UnsavedWords'
import { UnlistedNotice as UnlistedNotice_c76e474dd41dc40637f1fdc139d1db6f } from '@/admin/UnlistedNotice'
import { TopPlacement as TopPlacement_de5e376f289d65571a4e445999e1bd83 } from '@/admin/Placement'
import { SheetTranslations as SheetTranslations_16ab5c05f25accea6d295fd850e14cdc } from '@/admin/SheetTranslations'
import { HoursField as HoursField_02a72e23a54da95989455f14c6ced4cf } from '@/admin/HoursField'
import { VerificationPanel as VerificationPanel_b3371a75d2082c2f891d3f44432ba6b1 } from '../../../admin/VerificationPanel'
import { LinkPanel as LinkPanel_36b308a03f18f1bfeb14e820e7fdb5b2 } from '../../../admin/LinkPanel'
import { AccountPanel as AccountPanel_5050df34d59ab4428e468fa5242a8ff9 } from '../../../admin/AccountPanel'
import { QuietPanel as QuietPanel_8d9c1bbe723e28508bec99e7710f5c84 } from '../../../admin/QuietPanel'
import { SidePlacement as SidePlacement_de5e376f289d65571a4e445999e1bd83 } from '@/admin/Placement'
import { ImportMark as ImportMark_12c75c3726be62c35bce97995d8712bf } from '@/admin/ImportMark'
import { OrganizationFiles as OrganizationFiles_30dac90122c3a1e262c5fab0e0c7637a } from '@/admin/OrganizationFiles'
import { ProposalDesk as ProposalDesk_dc77540f653634c218d4eb792a6c73e4 } from '../../../admin/ProposalDesk'
import { ProposalQueue as ProposalQueue_9ea778ad89d3d6adbf7165c8682efffc } from '@/admin/ProposalQueue'
import { ImportDesk as ImportDesk_f474cbe98bfc6e585e0b47868d0d45ae } from '@/admin/ImportDesk'
import { ReceiveImport as ReceiveImport_651761dfc74df7f364c28747c4342fbb } from '@/admin/ImportDesk/Receive'
import { DuplicateQueue as DuplicateQueue_7b5eb70338940e82ef635c684a672c66 } from '@/admin/DuplicateQueue'
import { CampaignPanel as CampaignPanel_de466852f75c45af1b218509ff065d0d } from '@/admin/CampaignPanel'
import { CampaignTranslations as CampaignTranslations_16ab5c05f25accea6d295fd850e14cdc } from '@/admin/SheetTranslations'
import { CampaignSave as CampaignSave_68bdc3a22543f3a3bb2c288b6bcfaca7 } from '@/admin/CampaignPanel/CampaignSave'
import { LmiaFileActions as LmiaFileActions_ab497c40acddf17c4dda930aadda64d2 } from '../../../admin/LmiaNotices'
import { PeriodCell as PeriodCell_05f92844e974c6358df79b7b34874b6a } from '@/admin/PeriodField'
import { PeriodField as PeriodField_05f92844e974c6358df79b7b34874b6a } from '@/admin/PeriodField'
import { LmiaNotices as LmiaNotices_ab497c40acddf17c4dda930aadda64d2 } from '../../../admin/LmiaNotices'
import { LmiaDesk as LmiaDesk_e5ef6cb1b30a9030ca141a01174ea473 } from '../../../admin/LmiaDesk'
import { CorrectionCell as CorrectionCell_fb9171f6ac07ebe51ac3840183e22932 } from '../../../admin/CorrectionSentence'
import { CorrectionLine as CorrectionLine_fb9171f6ac07ebe51ac3840183e22932 } from '../../../admin/CorrectionSentence'
import { PlacePicker as PlacePicker_7252197d0a491a89559c43e9717d55ed } from '../../../admin/PlacePicker'
import { LmiaCorrectionPreview as LmiaCorrectionPreview_73a29b1a8adcd64c5809b031609afbe1 } from '../../../admin/LmiaCorrections'
import { LmiaUnresolved as LmiaUnresolved_73a29b1a8adcd64c5809b031609afbe1 } from '../../../admin/LmiaCorrections'
import { MapQuestion as MapQuestion_5e5d359839e6a2f466ea97fb53ab359a } from '@/admin/MapReaders/Question'
import { MapReadersLink as MapReadersLink_d13fba8233c347e29e75019d5ffe5264 } from '@/admin/MapReaders/Link'
import { EditionPanel as EditionPanel_e6f81bf5f17ab4acecf7bcde33551b9f } from '@/admin/EditionPanel'
import { MediaUses as MediaUses_c8a030037bbc5954a3e81e0f6e282ae8 } from '@/admin/MediaUses'
import { CurrentPassword as CurrentPassword_ecfa0325921e59557bef1686af98525d } from '@/admin/CurrentPassword'
import { Invitation as Invitation_36fd3c6a94e1172833fcb01d85cc0287 } from '@/admin/Invitation'
import { SecondStep as SecondStep_d45519b7de2ec955b4933f71562c675d } from '@/admin/SecondStep'
import { LanguagesForRole as LanguagesForRole_b8a2613542b18e85bb24a973649343b9 } from '@/admin/ForRole'
import { SheetsForRole as SheetsForRole_b8a2613542b18e85bb24a973649343b9 } from '@/admin/ForRole'
import { MapDayForRole as MapDayForRole_b8a2613542b18e85bb24a973649343b9 } from '@/admin/ForRole'
import { JournalLine as JournalLine_6a57f0c22f981c7b75f3be7ec519f6de } from '../../../admin/Journal'
import { JournalSentence as JournalSentence_6a57f0c22f981c7b75f3be7ec519f6de } from '../../../admin/Journal'
import { JournalActor as JournalActor_6a57f0c22f981c7b75f3be7ec519f6de } from '../../../admin/Journal'
import { JsonText as JsonText_398e9eb669b0b95cdff211ec3ad4d1f0 } from '@/admin/JsonText'
import { OperationsLink as OperationsLink_4ed88402c1a95e17aa9f8ed525f48e23 } from '@/admin/Operations/Link'
import { JournalFilters as JournalFilters_6a57f0c22f981c7b75f3be7ec519f6de } from '../../../admin/Journal'
import { ResendMessage as ResendMessage_3ab0b97ed592aeaa08f9054696e93583 } from '@/admin/ResendMessage'
import { Icon as Icon_5e5faf0b52dd04b8a9ab3e7f9bfb5266 } from '@/admin/Brand'
import { Logo as Logo_5e5faf0b52dd04b8a9ab3e7f9bfb5266 } from '@/admin/Brand'
import { NavHome as NavHome_a3f68815c80338197fd31a0c18c52c73 } from '@/admin/Brand/NavHome'
import { Frame as Frame_71df6cd8a50b6e40087fa0f1e8714a9e } from '@/admin/Frame'
import { Today as Today_a2caee4c141b58d55f8f900ffc8d6f55 } from '@/admin/Today'
import { TranslationDesk as TranslationDesk_9b6cfe4b7aa8ab29e71abf0fa69c6b99 } from '@/admin/TranslationDesk'
import { CampaignDesk as CampaignDesk_ca12cdad986daa25ec2f22d6fa1636e6 } from '@/admin/CampaignDesk'
import { Operations as Operations_02829c87a432a4d1b5301b6d9cf4481a } from '@/admin/Operations'
import { MapReaders as MapReaders_6022da7b8d1fed08fe2cd8e4cd245968 } from '@/admin/MapReaders'
import { Statistics as Statistics_51ea4f3cbee2933517afdfb635098d1d } from '@/admin/Statistics'
import { SourceWatch as SourceWatch_96d9bc1ea51da1260988cef6d996c5a8 } from '@/admin/SourceWatch'
import { Versions as Versions_adcff8483751db0cd710cf54b93b3258 } from '@/admin/Versions'
import { Handbook as Handbook_7ea1d597aa681de76f639373e1138153 } from '@/admin/Handbook'
import { TranslationFigures as TranslationFigures_7d4fdb548ee8afb0a749d27b7c24f257 } from '@/admin/TranslationFigures'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@/admin/Together#Together": Together_28d4ecf9a8c5b333579dfbb8d95f0214,
  "@/admin/WorkflowPanel#TopPanel": TopPanel_5851d885f9f702dc27d1bf8d2d79d177,
  "@/admin/WorkflowPanel#SidePanel": SidePanel_5851d885f9f702dc27d1bf8d2d79d177,
  "@/admin/SourceWatch/Beside#SourcesOnTop": SourcesOnTop_ea48554a0310681442bf53ddf06a851a,
  "@/admin/SourceWatch/Beside#SourcesBeside": SourcesBeside_ea48554a0310681442bf53ddf06a851a,
  "@/admin/TextComments#SidePanel": SidePanel_8be3f9397d4f96475d5eca68cc539520,
  "@/admin/OutsideReading#SidePanel": SidePanel_4e063e51ae10e4d810f826fa4e92ce77,
  "@/admin/TranslationsCell#TranslationsCell": TranslationsCell_18be4d3c411247dba03f9e5c519e3fb8,
  "@/admin/ValueDiff#WordDiff": WordDiff_7f4f11ab0a372b32fcc302d66ac3f476,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@/admin/PastedDocument/client#PastedDocumentFeatureClient": PastedDocumentFeatureClient_6819d426888511668a653361dead8ed5,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@/admin/RunningText#RunningText": RunningText_18f45fb8bed2e9f5a4a20470e9b5ac54,
  "@/admin/TextComments#CommentBlock": CommentBlock_8be3f9397d4f96475d5eca68cc539520,
  "@/admin/TableField#EditedWithRows": EditedWithRows_d1634e322bd40a15dc6d7c540f5b8080,
  "@/admin/TableField/TableDiff#TableDiff": TableDiff_0e1baa43e59f78d0f8756e4311ba18f8,
  "@/admin/TableField#TableField": TableField_d1634e322bd40a15dc6d7c540f5b8080,
  "@/admin/ValueDiff#WholeDiff": WholeDiff_7f4f11ab0a372b32fcc302d66ac3f476,
  "@/admin/DayField#DayCell": DayCell_1bbab48f363fdf8f8c5ee567d5697e0b,
  "@/admin/DayField#DayField": DayField_1bbab48f363fdf8f8c5ee567d5697e0b,
  "@/admin/NotCompared#NotCompared": NotCompared_bdba75a69c14a0a247bc458d2c2a7067,
  "@/admin/StateCell#StateCell": StateCell_d91f280527e2c8c1319c7270fdcf767e,
  "@/admin/MomentField#MomentCell": MomentCell_eb61b13ef8688c526f31b94b0c5e1719,
  "@/admin/MomentField#MomentField": MomentField_eb61b13ef8688c526f31b94b0c5e1719,
  "@/admin/ListTools#AfterTable": AfterTable_6c080c74b56fba7f89244610277513aa,
  "@/admin/ListTools#BeforeTable": BeforeTable_6c080c74b56fba7f89244610277513aa,
  "@/admin/MomentField#LastChange": LastChange_eb61b13ef8688c526f31b94b0c5e1719,
  "@/admin/PublicLink#PublicLink": PublicLink_9b8a1dfd50188df13f1661fafd737b30,
  "@/admin/Versions/CompareLink#CompareLink": CompareLink_83a5906e70705039c1b4ff9933cdc51d,
  "@/admin/Preview#PreviewButton": PreviewButton_14e95e5ee52ae7a1c9be1dd49b5606d0,
  "@/admin/WorkflowPanel#Nothing": Nothing_5851d885f9f702dc27d1bf8d2d79d177,
  "@/admin/TextComments#BesideText": BesideText_8be3f9397d4f96475d5eca68cc539520,
  "@/admin/OutsideReading#ReadingBesideText": ReadingBesideText_4e063e51ae10e4d810f826fa4e92ce77,
  "@/admin/MomentField#EndCell": EndCell_eb61b13ef8688c526f31b94b0c5e1719,
  "@/admin/MomentField#EndField": EndField_eb61b13ef8688c526f31b94b0c5e1719,
  "@/admin/TranslationDesk/fields#OpenDesk": OpenDesk_198d216f560c9c5b143702195199a40a,
  "@/admin/ProgressCell#ProgressCell": ProgressCell_fb406c7b4cd497dd9086b859419c5ff0,
  "@/admin/TranslationDesk/fields#ProgressField": ProgressField_198d216f560c9c5b143702195199a40a,
  "@/admin/NumberCell#NumberCell": NumberCell_632eabfe2a4600dc9c9344bf0638447e,
  "@/admin/TranslationFigures/FiguresLink#FiguresLink": FiguresLink_1edc7c5b46e302cb93ca5998602c02c8,
  "@/admin/TranslationFiles#AllTranslationFiles": AllTranslationFiles_e7b6cd880bf5abf412b119ba6dd29d11,
  "@/admin/TermProposals/Standing#TermStanding": TermStanding_3fd72fe32a631d128e53ed84f1f6aae9,
  "@/admin/GlossaryFiles#GlossaryFiles": GlossaryFiles_edaca17432748a560bb3db30ac8b6dfb,
  "@/admin/TermProposals#TermProposal": TermProposal_41dd0d8cc740b2218fcc32fe32aebe72,
  "@/admin/SourceWatch/Link#WatchLink": WatchLink_28dd76ee62cdd09b32ff4426e84956d5,
  "@/admin/UnsavedWords#UnsavedWords": UnsavedWords_6b1549211b5ef11dbea1f50e0dab0215,
  "@/admin/UnlistedNotice#UnlistedNotice": UnlistedNotice_c76e474dd41dc40637f1fdc139d1db6f,
  "@/admin/Placement#TopPlacement": TopPlacement_de5e376f289d65571a4e445999e1bd83,
  "@/admin/SheetTranslations#SheetTranslations": SheetTranslations_16ab5c05f25accea6d295fd850e14cdc,
  "@/admin/HoursField#HoursField": HoursField_02a72e23a54da95989455f14c6ced4cf,
  "/admin/VerificationPanel#VerificationPanel": VerificationPanel_b3371a75d2082c2f891d3f44432ba6b1,
  "/admin/LinkPanel#LinkPanel": LinkPanel_36b308a03f18f1bfeb14e820e7fdb5b2,
  "/admin/AccountPanel#AccountPanel": AccountPanel_5050df34d59ab4428e468fa5242a8ff9,
  "/admin/QuietPanel#QuietPanel": QuietPanel_8d9c1bbe723e28508bec99e7710f5c84,
  "@/admin/Placement#SidePlacement": SidePlacement_de5e376f289d65571a4e445999e1bd83,
  "@/admin/ImportMark#ImportMark": ImportMark_12c75c3726be62c35bce97995d8712bf,
  "@/admin/OrganizationFiles#OrganizationFiles": OrganizationFiles_30dac90122c3a1e262c5fab0e0c7637a,
  "/admin/ProposalDesk#ProposalDesk": ProposalDesk_dc77540f653634c218d4eb792a6c73e4,
  "@/admin/ProposalQueue#ProposalQueue": ProposalQueue_9ea778ad89d3d6adbf7165c8682efffc,
  "@/admin/ImportDesk#ImportDesk": ImportDesk_f474cbe98bfc6e585e0b47868d0d45ae,
  "@/admin/ImportDesk/Receive#ReceiveImport": ReceiveImport_651761dfc74df7f364c28747c4342fbb,
  "@/admin/DuplicateQueue#DuplicateQueue": DuplicateQueue_7b5eb70338940e82ef635c684a672c66,
  "@/admin/CampaignPanel#CampaignPanel": CampaignPanel_de466852f75c45af1b218509ff065d0d,
  "@/admin/SheetTranslations#CampaignTranslations": CampaignTranslations_16ab5c05f25accea6d295fd850e14cdc,
  "@/admin/CampaignPanel/CampaignSave#CampaignSave": CampaignSave_68bdc3a22543f3a3bb2c288b6bcfaca7,
  "/admin/LmiaNotices#LmiaFileActions": LmiaFileActions_ab497c40acddf17c4dda930aadda64d2,
  "@/admin/PeriodField#PeriodCell": PeriodCell_05f92844e974c6358df79b7b34874b6a,
  "@/admin/PeriodField#PeriodField": PeriodField_05f92844e974c6358df79b7b34874b6a,
  "/admin/LmiaNotices#LmiaNotices": LmiaNotices_ab497c40acddf17c4dda930aadda64d2,
  "/admin/LmiaDesk#LmiaDesk": LmiaDesk_e5ef6cb1b30a9030ca141a01174ea473,
  "/admin/CorrectionSentence#CorrectionCell": CorrectionCell_fb9171f6ac07ebe51ac3840183e22932,
  "/admin/CorrectionSentence#CorrectionLine": CorrectionLine_fb9171f6ac07ebe51ac3840183e22932,
  "/admin/PlacePicker#PlacePicker": PlacePicker_7252197d0a491a89559c43e9717d55ed,
  "/admin/LmiaCorrections#LmiaCorrectionPreview": LmiaCorrectionPreview_73a29b1a8adcd64c5809b031609afbe1,
  "/admin/LmiaCorrections#LmiaUnresolved": LmiaUnresolved_73a29b1a8adcd64c5809b031609afbe1,
  "@/admin/MapReaders/Question#MapQuestion": MapQuestion_5e5d359839e6a2f466ea97fb53ab359a,
  "@/admin/MapReaders/Link#MapReadersLink": MapReadersLink_d13fba8233c347e29e75019d5ffe5264,
  "@/admin/EditionPanel#EditionPanel": EditionPanel_e6f81bf5f17ab4acecf7bcde33551b9f,
  "@/admin/MediaUses#MediaUses": MediaUses_c8a030037bbc5954a3e81e0f6e282ae8,
  "@/admin/CurrentPassword#CurrentPassword": CurrentPassword_ecfa0325921e59557bef1686af98525d,
  "@/admin/Invitation#Invitation": Invitation_36fd3c6a94e1172833fcb01d85cc0287,
  "@/admin/SecondStep#SecondStep": SecondStep_d45519b7de2ec955b4933f71562c675d,
  "@/admin/ForRole#LanguagesForRole": LanguagesForRole_b8a2613542b18e85bb24a973649343b9,
  "@/admin/ForRole#SheetsForRole": SheetsForRole_b8a2613542b18e85bb24a973649343b9,
  "@/admin/ForRole#MapDayForRole": MapDayForRole_b8a2613542b18e85bb24a973649343b9,
  "/admin/Journal#JournalLine": JournalLine_6a57f0c22f981c7b75f3be7ec519f6de,
  "/admin/Journal#JournalSentence": JournalSentence_6a57f0c22f981c7b75f3be7ec519f6de,
  "/admin/Journal#JournalActor": JournalActor_6a57f0c22f981c7b75f3be7ec519f6de,
  "@/admin/JsonText#JsonText": JsonText_398e9eb669b0b95cdff211ec3ad4d1f0,
  "@/admin/Operations/Link#OperationsLink": OperationsLink_4ed88402c1a95e17aa9f8ed525f48e23,
  "/admin/Journal#JournalFilters": JournalFilters_6a57f0c22f981c7b75f3be7ec519f6de,
  "@/admin/ResendMessage#ResendMessage": ResendMessage_3ab0b97ed592aeaa08f9054696e93583,
  "@/admin/Brand#Icon": Icon_5e5faf0b52dd04b8a9ab3e7f9bfb5266,
  "@/admin/Brand#Logo": Logo_5e5faf0b52dd04b8a9ab3e7f9bfb5266,
  "@/admin/Brand/NavHome#NavHome": NavHome_a3f68815c80338197fd31a0c18c52c73,
  "@/admin/Frame#Frame": Frame_71df6cd8a50b6e40087fa0f1e8714a9e,
  "@/admin/Today#Today": Today_a2caee4c141b58d55f8f900ffc8d6f55,
  "@/admin/TranslationDesk#TranslationDesk": TranslationDesk_9b6cfe4b7aa8ab29e71abf0fa69c6b99,
  "@/admin/CampaignDesk#CampaignDesk": CampaignDesk_ca12cdad986daa25ec2f22d6fa1636e6,
  "@/admin/Operations#Operations": Operations_02829c87a432a4d1b5301b6d9cf4481a,
  "@/admin/MapReaders#MapReaders": MapReaders_6022da7b8d1fed08fe2cd8e4cd245968,
  "@/admin/Statistics#Statistics": Statistics_51ea4f3cbee2933517afdfb635098d1d,
  "@/admin/SourceWatch#SourceWatch": SourceWatch_96d9bc1ea51da1260988cef6d996c5a8,
  "@/admin/Versions#Versions": Versions_adcff8483751db0cd710cf54b93b3258,
  "@/admin/Handbook#Handbook": Handbook_7ea1d597aa681de76f639373e1138153,
  "@/admin/TranslationFigures#TranslationFigures": TranslationFigures_7d4fdb548ee8afb0a749d27b7c24f257,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
