import { withFrenchSpaces } from '../frenchSpaces'
import type { Locale } from '../locales'

import accountEn from './en/account.json'
import commonEn from './en/common.json'
import directoryEn from './en/directory.json'
import editionsEn from './en/editions.json'
import errorsEn from './en/errors.json'
import followEn from './en/follow.json'
import givingEn from './en/giving.json'
import guideEn from './en/guide.json'
import homeEn from './en/home.json'
import mapEn from './en/map.json'
import mySheetEn from './en/mySheet.json'
import offlineEn from './en/offline.json'
import openDataEn from './en/openData.json'
import outsideReadingEn from './en/outsideReading.json'
import pagesEn from './en/pages.json'
import searchEn from './en/search.json'
import styleguideEn from './en/styleguide.json'
import accountEs from './es/account.json'
import commonEs from './es/common.json'
import directoryEs from './es/directory.json'
import editionsEs from './es/editions.json'
import errorsEs from './es/errors.json'
import followEs from './es/follow.json'
import givingEs from './es/giving.json'
import guideEs from './es/guide.json'
import homeEs from './es/home.json'
import mapEs from './es/map.json'
import mySheetEs from './es/mySheet.json'
import offlineEs from './es/offline.json'
import openDataEs from './es/openData.json'
import outsideReadingEs from './es/outsideReading.json'
import pagesEs from './es/pages.json'
import searchEs from './es/search.json'
import styleguideEs from './es/styleguide.json'
import accountFr from './fr/account.json'
import commonFr from './fr/common.json'
import directoryFr from './fr/directory.json'
import editionsFr from './fr/editions.json'
import errorsFr from './fr/errors.json'
import followFr from './fr/follow.json'
import givingFr from './fr/giving.json'
import guideFr from './fr/guide.json'
import homeFr from './fr/home.json'
import mapFr from './fr/map.json'
import mySheetFr from './fr/mySheet.json'
import offlineFr from './fr/offline.json'
import openDataFr from './fr/openData.json'
import outsideReadingFr from './fr/outsideReading.json'
import pagesFr from './fr/pages.json'
import searchFr from './fr/search.json'
import styleguideFr from './fr/styleguide.json'

/**
 * Every sentence of the interface, by language and namespace (one file each).
 * A new namespace: add its three files, then one line in each language below.
 */
export const messages = {
  fr: withFrenchSpaces({
    account: accountFr,
    common: commonFr,
    directory: directoryFr,
    editions: editionsFr,
    errors: errorsFr,
    follow: followFr,
    giving: givingFr,
    guide: guideFr,
    home: homeFr,
    map: mapFr,
    mySheet: mySheetFr,
    offline: offlineFr,
    openData: openDataFr,
    outsideReading: outsideReadingFr,
    pages: pagesFr,
    search: searchFr,
    styleguide: styleguideFr,
  }),
  en: {
    account: accountEn,
    common: commonEn,
    directory: directoryEn,
    editions: editionsEn,
    errors: errorsEn,
    follow: followEn,
    giving: givingEn,
    guide: guideEn,
    home: homeEn,
    map: mapEn,
    mySheet: mySheetEn,
    offline: offlineEn,
    openData: openDataEn,
    outsideReading: outsideReadingEn,
    pages: pagesEn,
    search: searchEn,
    styleguide: styleguideEn,
  },
  es: {
    account: accountEs,
    common: commonEs,
    directory: directoryEs,
    editions: editionsEs,
    errors: errorsEs,
    follow: followEs,
    giving: givingEs,
    guide: guideEs,
    home: homeEs,
    map: mapEs,
    mySheet: mySheetEs,
    offline: offlineEs,
    openData: openDataEs,
    outsideReading: outsideReadingEs,
    pages: pagesEs,
    search: searchEs,
    styleguide: styleguideEs,
  },
} satisfies Record<Locale, object>
