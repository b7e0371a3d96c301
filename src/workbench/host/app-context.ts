import { requirementMatrix, DIALOG_REQUIREMENTS } from './requirement-sets';

/** How the host presents itself to the page. */
export interface Presentation {
  /** Display language, such as "zh-CN". */
  readonly locale: string;
  /** Language of the data; the display language when left out. */
  readonly dataLocale?: string;
  readonly documentUrl: string;
  readonly addinName: string;
  /** Domains that dialogs may open, besides the page's own. */
  readonly appDomains: readonly string[];
  readonly reason?: 'inserted' | 'documentOpened' | 'controlActivation';
}

const EXCEL_WEB_APP = 16;
const READ_WRITE = 1;
const TASK_PANE = 2;
const HOST_VERSION = '16.0.18000.0';

/** Name to give the pane's iframe before its address: office.js reads from it whom to talk to. A new conversation id for each load. */
export function frameName(conversationId: string, appId: string, hostOrigin: string, locale: string): string {
  const sharedAppAndFunctions = 3;
  return JSON.stringify({
    baseFrameName: conversationId,
    hostInfo: `Excel|Web|16.01|${locale}|${conversationId}|||${String(sharedAppAndFunctions)}`,
    xdmInfo: `${conversationId}|${appId}|${hostOrigin}`,
    serializerVersion: '1',
  });
}

/** Answer to getAppContext. */
export function appContext(appId: string, presentation: Presentation, settings: readonly (readonly [string, string])[]): Record<string, unknown> {
  return {
    _id: appId, _appName: EXCEL_WEB_APP, _appVersion: '16.01', _appUILocale: presentation.locale, _dataLocale: presentation.dataLocale ?? presentation.locale,
    _docUrl: presentation.documentUrl, _clientMode: READ_WRITE, _settings: settings, _reason: presentation.reason ?? 'documentOpened', _osfControlType: 1,
    _eToken: '', _correlationId: '', _appInstanceId: appId, _requirementMatrix: requirementMatrix(), _dialogRequirementMatrix: JSON.stringify(DIALOG_REQUIREMENTS),
    _initialDisplayMode: TASK_PANE, _hostFullVersion: HOST_VERSION, _addinName: presentation.addinName, _appDomains: presentation.appDomains,
  };
}
