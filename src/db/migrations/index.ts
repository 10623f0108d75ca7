import * as migration_20261122_000000_initial from './20261122_000000_initial';
import * as migration_20261125_143241_text_writers from './20261125_143241_text_writers';
import * as migration_20261125_144023_outbox_messages from './20261125_144023_outbox_messages';
import * as migration_20261125_144932_translation_sent_back from './20261125_144932_translation_sent_back';
import * as migration_20261125_150002_proved_addresses from './20261125_150002_proved_addresses';
import * as migration_20261128_040000_addresses_proved_by_link from './20261128_040000_addresses_proved_by_link';
import * as migration_20261128_041500_camel_case_codes from './20261128_041500_camel_case_codes';
import * as migration_20261128_043200_verification_events from './20261128_043200_verification_events';
import * as migration_20261128_043657_message_problem from './20261128_043657_message_problem';
import * as migration_20261128_045746_place_of_chapters from './20261128_045746_place_of_chapters';
import * as migration_20261128_051126_proposal_decisions from './20261128_051126_proposal_decisions';
import * as migration_20261128_054000_calendar_days from './20261128_054000_calendar_days';
import * as migration_20261128_054338_site_point_from from './20261128_054338_site_point_from';
import * as migration_20261128_071323_chapter_addresses from './20261128_071323_chapter_addresses';
import * as migration_20261128_074220_public_bodies from './20261128_074220_public_bodies';
import * as migration_20261128_075703_passages_by_state from './20261128_075703_passages_by_state';
import * as migration_20261128_112205_unit_events_and_comments from './20261128_112205_unit_events_and_comments';
import * as migration_20261128_114706_translation_figures from './20261128_114706_translation_figures';
import * as migration_20261128_121942_translation_assignments from './20261128_121942_translation_assignments';
import * as migration_20261128_142225_sheet_links from './20261128_142225_sheet_links';
import * as migration_20261128_144826_hidden_services_and_addresses from './20261128_144826_hidden_services_and_addresses';
import * as migration_20261128_151722_term_proposals from './20261128_151722_term_proposals';
import * as migration_20261128_182106_cost_of_services from './20261128_182106_cost_of_services';
import * as migration_20261128_184745_duplicate_decisions from './20261128_184745_duplicate_decisions';
import * as migration_20261128_211836_campaigns from './20261128_211836_campaigns';
import * as migration_20261129_003533_account_sheets from './20261129_003533_account_sheets';
import * as migration_20261129_011830_sheets_at_the_desk from './20261129_011830_sheets_at_the_desk';
import * as migration_20261129_013600_quiet_marks from './20261129_013600_quiet_marks';
import * as migration_20261129_042100_map_access_whole from './20261129_042100_map_access_whole';
import * as migration_20261129_044420_organization_imports from './20261129_044420_organization_imports';
import * as migration_20261129_045532_who_takes_care from './20261129_045532_who_takes_care';
import * as migration_20261129_112332_import_marks from './20261129_112332_import_marks';
import * as migration_20261129_150542_text_comments from './20261129_150542_text_comments';
import * as migration_20261129_222947_frozen_editions from './20261129_222947_frozen_editions';
import * as migration_20261129_230806_statistics from './20261129_230806_statistics';
import * as migration_20261129_232101_media_in_texts from './20261129_232101_media_in_texts';
import * as migration_20261130_020439_clarifications from './20261130_020439_clarifications';
import * as migration_20261130_022641_followers from './20261130_022641_followers';
import * as migration_20261130_024642_outside_readings from './20261130_024642_outside_readings';

export const migrations = [
  {
    up: migration_20261122_000000_initial.up,
    down: migration_20261122_000000_initial.down,
    name: '20261122_000000_initial',
  },
  {
    up: migration_20261125_143241_text_writers.up,
    down: migration_20261125_143241_text_writers.down,
    name: '20261125_143241_text_writers',
  },
  {
    up: migration_20261125_144023_outbox_messages.up,
    down: migration_20261125_144023_outbox_messages.down,
    name: '20261125_144023_outbox_messages',
  },
  {
    up: migration_20261125_144932_translation_sent_back.up,
    down: migration_20261125_144932_translation_sent_back.down,
    name: '20261125_144932_translation_sent_back',
  },
  {
    up: migration_20261125_150002_proved_addresses.up,
    down: migration_20261125_150002_proved_addresses.down,
    name: '20261125_150002_proved_addresses',
  },
  {
    up: migration_20261128_040000_addresses_proved_by_link.up,
    down: migration_20261128_040000_addresses_proved_by_link.down,
    name: '20261128_040000_addresses_proved_by_link',
  },
  {
    up: migration_20261128_041500_camel_case_codes.up,
    down: migration_20261128_041500_camel_case_codes.down,
    name: '20261128_041500_camel_case_codes',
  },
  {
    up: migration_20261128_043200_verification_events.up,
    down: migration_20261128_043200_verification_events.down,
    name: '20261128_043200_verification_events',
  },
  {
    up: migration_20261128_043657_message_problem.up,
    down: migration_20261128_043657_message_problem.down,
    name: '20261128_043657_message_problem',
  },
  {
    up: migration_20261128_045746_place_of_chapters.up,
    down: migration_20261128_045746_place_of_chapters.down,
    name: '20261128_045746_place_of_chapters',
  },
  {
    up: migration_20261128_051126_proposal_decisions.up,
    down: migration_20261128_051126_proposal_decisions.down,
    name: '20261128_051126_proposal_decisions',
  },
  {
    up: migration_20261128_054000_calendar_days.up,
    down: migration_20261128_054000_calendar_days.down,
    name: '20261128_054000_calendar_days',
  },
  {
    up: migration_20261128_054338_site_point_from.up,
    down: migration_20261128_054338_site_point_from.down,
    name: '20261128_054338_site_point_from',
  },
  {
    up: migration_20261128_071323_chapter_addresses.up,
    down: migration_20261128_071323_chapter_addresses.down,
    name: '20261128_071323_chapter_addresses',
  },
  {
    up: migration_20261128_074220_public_bodies.up,
    down: migration_20261128_074220_public_bodies.down,
    name: '20261128_074220_public_bodies',
  },
  {
    up: migration_20261128_075703_passages_by_state.up,
    down: migration_20261128_075703_passages_by_state.down,
    name: '20261128_075703_passages_by_state',
  },
  {
    up: migration_20261128_112205_unit_events_and_comments.up,
    down: migration_20261128_112205_unit_events_and_comments.down,
    name: '20261128_112205_unit_events_and_comments',
  },
  {
    up: migration_20261128_114706_translation_figures.up,
    down: migration_20261128_114706_translation_figures.down,
    name: '20261128_114706_translation_figures',
  },
  {
    up: migration_20261128_121942_translation_assignments.up,
    down: migration_20261128_121942_translation_assignments.down,
    name: '20261128_121942_translation_assignments',
  },
  {
    up: migration_20261128_142225_sheet_links.up,
    down: migration_20261128_142225_sheet_links.down,
    name: '20261128_142225_sheet_links',
  },
  {
    up: migration_20261128_144826_hidden_services_and_addresses.up,
    down: migration_20261128_144826_hidden_services_and_addresses.down,
    name: '20261128_144826_hidden_services_and_addresses',
  },
  {
    up: migration_20261128_151722_term_proposals.up,
    down: migration_20261128_151722_term_proposals.down,
    name: '20261128_151722_term_proposals',
  },
  {
    up: migration_20261128_182106_cost_of_services.up,
    down: migration_20261128_182106_cost_of_services.down,
    name: '20261128_182106_cost_of_services',
  },
  {
    up: migration_20261128_184745_duplicate_decisions.up,
    down: migration_20261128_184745_duplicate_decisions.down,
    name: '20261128_184745_duplicate_decisions',
  },
  {
    up: migration_20261128_211836_campaigns.up,
    down: migration_20261128_211836_campaigns.down,
    name: '20261128_211836_campaigns',
  },
  {
    up: migration_20261129_003533_account_sheets.up,
    down: migration_20261129_003533_account_sheets.down,
    name: '20261129_003533_account_sheets',
  },
  {
    up: migration_20261129_011830_sheets_at_the_desk.up,
    down: migration_20261129_011830_sheets_at_the_desk.down,
    name: '20261129_011830_sheets_at_the_desk',
  },
  {
    up: migration_20261129_013600_quiet_marks.up,
    down: migration_20261129_013600_quiet_marks.down,
    name: '20261129_013600_quiet_marks',
  },
  {
    up: migration_20261129_042100_map_access_whole.up,
    down: migration_20261129_042100_map_access_whole.down,
    name: '20261129_042100_map_access_whole',
  },
  {
    up: migration_20261129_044420_organization_imports.up,
    down: migration_20261129_044420_organization_imports.down,
    name: '20261129_044420_organization_imports',
  },
  {
    up: migration_20261129_045532_who_takes_care.up,
    down: migration_20261129_045532_who_takes_care.down,
    name: '20261129_045532_who_takes_care',
  },
  {
    up: migration_20261129_112332_import_marks.up,
    down: migration_20261129_112332_import_marks.down,
    name: '20261129_112332_import_marks',
  },
  {
    up: migration_20261129_150542_text_comments.up,
    down: migration_20261129_150542_text_comments.down,
    name: '20261129_150542_text_comments',
  },
  {
    up: migration_20261129_222947_frozen_editions.up,
    down: migration_20261129_222947_frozen_editions.down,
    name: '20261129_222947_frozen_editions',
  },
  {
    up: migration_20261129_230806_statistics.up,
    down: migration_20261129_230806_statistics.down,
    name: '20261129_230806_statistics',
  },
  {
    up: migration_20261129_232101_media_in_texts.up,
    down: migration_20261129_232101_media_in_texts.down,
    name: '20261129_232101_media_in_texts',
  },
  {
    up: migration_20261130_020439_clarifications.up,
    down: migration_20261130_020439_clarifications.down,
    name: '20261130_020439_clarifications',
  },
  {
    up: migration_20261130_022641_followers.up,
    down: migration_20261130_022641_followers.down,
    name: '20261130_022641_followers',
  },
  {
    up: migration_20261130_024642_outside_readings.up,
    down: migration_20261130_024642_outside_readings.down,
    name: '20261130_024642_outside_readings'
  },
];
