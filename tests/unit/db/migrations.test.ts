import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

import { migrations } from '@/db/migrations'
import { mongodbMigrations } from '@/db/migrations-mongodb'

const FOLDER = path.resolve('src/db/migrations')

/**
 * SHA-256 of what installations have already applied. This table only grows: a migration is added
 * when it is released, and a change of the model after that is another migration.
 */
const RELEASED: Record<string, string> = {
  '20261122_000000_initial.json':
    '4a3713f4e98db10eda1493ad53e2760624a307844ef9c340803760fc578dc636',
  '20261122_000000_initial.ts': '162f542a1e71808d58737ff3abd009a4ab9ea2f070f64b49fcdfbcbde683cff1',
  '20261125_143241_text_writers.json':
    'cc1841b6f96a7f1f243b07e18bbe7cba911d1863e5615dfab6a2da4d09098171',
  '20261125_143241_text_writers.ts':
    '463caa68e19162998c14a002ffec98a22cc767d1cf26916b81a83caf0647f860',
  '20261125_144023_outbox_messages.json':
    '84f4eb56c935094a70ad0e8f6cadfaecd8b397b1c3defc3696ea59ddf6dbc6e9',
  '20261125_144023_outbox_messages.ts':
    '4a20fa664fdac1576fc1b21f98fad68518763718024fa4c0bcdd41779890fdeb',
  '20261125_144932_translation_sent_back.json':
    'a7ef1369a0a4480ce17c0482d1341ac128fe481261bc517c8a5256da5793c900',
  '20261125_144932_translation_sent_back.ts':
    'bdc072f816a2f5f032b012a4a674036658e576f551e2cf63c357eb1903d40c89',
  '20261125_150002_proved_addresses.json':
    '23a62ba7a15bfc3334503a5642c114204f518b040bbee20689fb4f24f95d9326',
  '20261125_150002_proved_addresses.ts':
    '18fdcfe01839342a43ab03c106b6e5dffe685f24f6a04afd226112dc35799ee4',
  '20261128_040000_addresses_proved_by_link.json':
    '23a62ba7a15bfc3334503a5642c114204f518b040bbee20689fb4f24f95d9326',
  '20261128_040000_addresses_proved_by_link.ts':
    '730e7b928e08bb9ed1027e6a800aaa148c84f8effd17101992b3a81613eba8fc',
  '20261128_041500_camel_case_codes.json':
    '23a62ba7a15bfc3334503a5642c114204f518b040bbee20689fb4f24f95d9326',
  '20261128_041500_camel_case_codes.ts':
    'a90d0ca5eb1e78aca89328d3e9bedec43c23ec6d69efeb714dd55cead0f0ac8e',
  '20261128_043200_verification_events.json':
    '70a049904f8fbc7432db1b9d77086a3abad4579fd64e13019f7ba5923965f62e',
  '20261128_043200_verification_events.ts':
    'f441d8c77b55be139b84f98aa479a5549b6e9ca5eff89a32c9f98fab4a5142dc',
  '20261128_043657_message_problem.json':
    'cfdc5772ce75a4e6053d8515964754ed9b3542ca6ec46da348e4f8ac11c39e01',
  '20261128_043657_message_problem.ts':
    '810b0f75ae5ad81d3c56ad963a0879eeb36b302466398a29e36009986d7bd867',
  '20261128_045746_place_of_chapters.json':
    '8621e29c0c41752713c967fd9c20b06cea82f6c639c5988d5575133fec365935',
  '20261128_045746_place_of_chapters.ts':
    '3c7da287b9c0190981f78ffada5c1d6e58eafd0152bc4cbd98e14252e69b5e31',
  '20261128_051126_proposal_decisions.json':
    '763401b57bad018926668cbc2e526a59400f6bfb10a9d9c170ddc8b790e3eea1',
  '20261128_051126_proposal_decisions.ts':
    '0dde1ef4878bc30e40159443053c858d41fd2cdfa67d2a528637d5601d415db1',
  '20261128_054000_calendar_days.json':
    '1a85a178496f663e2b8c41f1ce88148ca2c2ac3df1a9ec4b666d31db81c1c3d4',
  '20261128_054000_calendar_days.ts':
    '1c3ee45910e3418630a217ebbdaf4523c1bef4af88304d969b3fc865344300b2',
  '20261128_054338_site_point_from.json':
    '2778dab01a700b506c2d8032936a8bcfc8a24e6cb929e817df072c6c5f59c3bd',
  '20261128_054338_site_point_from.ts':
    'd97d9f0b1b56d9156c4729457f2a8159764040d43951f4f7a585274841a4890d',
  '20261128_071323_chapter_addresses.json':
    'ea48d65f2fa3fe3a938633acde2a34cffc3e31385f9d0c9ee786ff571156a765',
  '20261128_071323_chapter_addresses.ts':
    '08c680ac37897c009f3f7b72a643ecbff2a64f73a0114b3799349fdbd51b7178',
  '20261128_074220_public_bodies.json':
    '9899a320b89d434bf0e7a74a691db99fc2edc051afa58814e13c28486292ba35',
  '20261128_074220_public_bodies.ts':
    '462c38b8d95c6d3c9ed532152e137907eb4822dfc9f4890d6f574ea99b6584c5',
  '20261128_075703_passages_by_state.json':
    '216b182a8ff070637bd718cf3dcb7640a401c71f3cb69dc7b2678edb7836997e',
  '20261128_075703_passages_by_state.ts':
    'c23ecf5bfe2d58878f96fbdb8a60d21e56c68de034bbae9d06af17d045625e28',
  '20261128_112205_unit_events_and_comments.json':
    '6727850177161333f86f181c77b30959456a858bf3eb35b02168e2bfbade2604',
  '20261128_112205_unit_events_and_comments.ts':
    '4a828d379c5a211db4f2490461ddc8d2187ef1c3e2dd781e9d7d89f5e65bc6cb',
  '20261128_114706_translation_figures.json':
    '15d3d8befe44dc9e4e6c07b789c87dbe55160697cd58976f01fd562c59c2f0b7',
  '20261128_114706_translation_figures.ts':
    '8ee2eb47dfdc4fee99f88583ddf7f54ccec1834f4ebd67df02a97b1cc7600127',
  '20261128_121942_translation_assignments.json':
    '88ae32879551b6d3e1b1e896b89c9f8af67ab78864aeb84652f4ba047a3023e3',
  '20261128_121942_translation_assignments.ts':
    'a59b18f457ac775ad58af15c522ed3ea463551b306d872f8176f88a25cddd42a',
  '20261128_142225_sheet_links.json':
    '5755e1092e2f93665f93742aceddbad050a415bc2a08ab9ccc63b46850e4b921',
  '20261128_142225_sheet_links.ts':
    '2ed1d270117f957d4157277507a6d63449d648b158fb2ef346d38f9417b0dad7',
  '20261128_144826_hidden_services_and_addresses.json':
    'd86ec5c380b31de53954e3376409c5ae611fa92827e3974105e8bf88293ed692',
  '20261128_144826_hidden_services_and_addresses.ts':
    'f0e58e7b71a470678c37497143ffd6590ebaa52df592b40da879e2b4b53b6e31',
  '20261128_151722_term_proposals.json':
    '4dcd4ac885b805f2b3aefbd4a0869c1c25386accad87138bca866cb6403e5c25',
  '20261128_151722_term_proposals.ts':
    'c975af3e8d326eb83cda72a445d6166f2cc7d4f0de345c2f12ee8e8ec9764898',
  '20261128_182106_cost_of_services.json':
    '9e074c510bc65254c59c4e12480176a3e5481ae8995b8fe8bc443747a07e695c',
  '20261128_182106_cost_of_services.ts':
    '2fc1a0b33051c11e85dd2315288ce97a66a32b4f828d7aec3c43190c04af0409',
  '20261128_184745_duplicate_decisions.json':
    'f1a93f308b402c8612bd194a67707fdc00b8d5b13a487731fdf0647dadaf47f1',
  '20261128_184745_duplicate_decisions.ts':
    '4afd430ad4d84bc102c87fa822922f8da2e9804e77fa188720a71f17181a1d89',
  '20261128_211836_campaigns.json':
    '07e0d115015116d46c5bdbfcbe56b8a690404242e271cd0a749531de8d164782',
  '20261128_211836_campaigns.ts':
    '8ec257af5aa1f7c90d209ccd1e6e5271b821e2afd1452908e69b409620b723b4',
  '20261129_003533_account_sheets.json':
    'a7891d00b3a6ad2db7eb563f637ccd146839133e23aca3b92ff07d08c53d2a01',
  '20261129_003533_account_sheets.ts':
    '629e977d3f66d02e2b272cabffc256fad35a36e03f24ec7d392755a72c79fd22',
  '20261129_011830_sheets_at_the_desk.json':
    '578311404177d4f2d929d88a661173676513b68bd374d42ca2f9039d09bb2ad6',
  '20261129_011830_sheets_at_the_desk.ts':
    'c1907714c6db0000cfbbaa43d9f577eb300dceff08ee8ed1f736261ee1868f9e',
  '20261129_013600_quiet_marks.json':
    '23b247a58ce937aa515ff5a7ec565cbbd9c56e1d55fac8973fdc33a01374d6c2',
  '20261129_013600_quiet_marks.ts':
    'cc7fcd4e5c931b928fb6ff4f8f9572b11e3f5a891299431b0f1ff504dfa3b0d8',
  '20261129_042100_map_access_whole.json':
    '151f9205dae99b42d49ca893cf88ceec471bec44434a08a89839abc084d9c66b',
  '20261129_042100_map_access_whole.ts':
    'ef0861e4eadc6e0c9d3316e90f061736780c256ba09de774989bcf8cead6a93e',
  '20261129_044420_organization_imports.json':
    'f5d393aa970946778dec56c1f142278d4e58811250c5bd52b87dca4b107cac1f',
  '20261129_044420_organization_imports.ts':
    '52cca41975d50eef1845ccfc52ada5e04fc644e27bb5ae10985356dfc9b51ce1',
  '20261129_045532_who_takes_care.json':
    '5065ecca608091798d8b5f44cb3cd320543f05838b6e89aeab63d45756e30d46',
  '20261129_045532_who_takes_care.ts':
    '836664f39579ecf079ddee27315d3a78b208bde01f4356597eb85bec9094320c',
  '20261129_112332_import_marks.json':
    '0e690d8de20bed1f75245d393fe4600ae13958351241ec6e73f238743a7f997b',
  '20261129_112332_import_marks.ts':
    '6b96c633e7ae0a4c66c5e20df19d722fcd1fc1b9d243df0ee614fddf30f71192',
  '20261129_150542_text_comments.json':
    '1b4490896ba54e54203ec0dcc329a2ef30053f9bf4453a2d9dcc64a9b8d6075a',
  '20261129_150542_text_comments.ts':
    'e566d7c5daeca9e14392f1684430ff5a8fda7aecccb733b0a972cee3d6df10a5',
  '20261129_222947_frozen_editions.json':
    'e0b4222d627ef3472a26bdd45dae56505e9ce8ebddc137326b686300422c52e9',
  '20261129_222947_frozen_editions.ts':
    'e7e5705043fc8e652b1e61591050b81ece3144001bd9dcd92fbcbb48814f40c4',
  '20261129_230806_statistics.json':
    '280d1338f1dd15c3f7e8db799a305c90892e817c4da5286d83d554a460d670fb',
  '20261129_230806_statistics.ts':
    '6c789e52dde9b06024ffd1a082cf269e0810f6f71636452f5b264df1f577e5a5',
  '20261129_232101_media_in_texts.json':
    '96b148305eeb00bc38fd9bce36e42d972b2252cec1882258f72309b3943e29ce',
  '20261129_232101_media_in_texts.ts':
    '652829a0a501fd2ccd8c3e65d5c69c84e1b3ee95634c9f526fee275906ae88d4',
  '20261130_020439_clarifications.json':
    '5ea97657d28426a4105a34acb4111bb6ad96798c65681a4a27e75d6139d961e4',
  '20261130_020439_clarifications.ts':
    'c99819a763eec942083406014ca76f0fb13ff5c26119676b2cbf760c93916972',
  '20261130_022641_followers.json':
    'e59addb17ed3359776123933b1eea100f6015242f5721aec8b17322b6cb5184c',
  '20261130_022641_followers.ts':
    '2ed81dabeb6a771029afda1d49fead0c112fe8f582586b5e916ca9a94bbb104e',
  '20261130_024642_outside_readings.json':
    '74412de9305ee30eded88c6860df55e0bc6ecff3e277977e5c13dffe42903f14',
  '20261130_024642_outside_readings.ts':
    'e47ecb87f3bac90451841b8fe8c68130331b6d96dd5caae9e356d5cd6e219733',
}

const digest = (file: string): string =>
  createHash('sha256')
    .update(readFileSync(path.join(FOLDER, file)))
    .digest('hex')

describe('migrations', () => {
  it.each(Object.entries(RELEASED))('%s is as it was released', (file, sha256) => {
    expect(digest(file)).toBe(sha256)
  })

  it('the first is released, code and snapshot', () => {
    expect(Object.keys(RELEASED)).toEqual(
      expect.arrayContaining(['20261122_000000_initial.json', '20261122_000000_initial.ts']),
    )
  })

  it('each has its code and is listed, in the order of its time', () => {
    const names = migrations.map(({ name }) => name)
    const files = readdirSync(FOLDER).filter((file) => /^\d.*\.ts$/.test(file))
    expect(names).toEqual([...names].sort())
    expect(files.map((file) => file.replace(/\.ts$/, '')).sort()).toEqual(names)
  })

  it('none is made after a released one with an earlier date', () => {
    const released = migrations.map(({ name }) => `${name}.ts` in RELEASED)
    expect(released).toEqual([...released].sort((a, b) => Number(b) - Number(a)))
  })

  it('each says what MongoDB’s documents need, in the same order', () => {
    expect(mongodbMigrations.map(({ name }) => name)).toEqual(migrations.map(({ name }) => name))
  })
})
