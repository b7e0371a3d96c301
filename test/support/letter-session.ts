import type { CellValue } from '../../src/domain/cell';
import type { OwnCompany } from '../../src/domain/settings';
import { type Addressee, type LetterJob, newLetterJob } from '../../src/session/letter-job';
import { createSession, type Session } from '../../src/session/session';
import { memoryHost, type MemoryHost } from './memory-host';
import { MemoryWorkbook } from './memory-workbook';
import { SMALL_LEDGER, SMALL_TODAY } from './small-ledger';

/** The customers of the small ledger, and our own company as letters need it. */
export const SUZHOU: Addressee = { customer: '苏州恒力精密机械有限公司', currency: 'CNY' };
export const NINGBO: Addressee = { customer: '宁波海川电子有限公司', currency: 'CNY' };
export const COMPANY: OwnCompany = { name: '华澄自动化设备有限公司', address: '苏州', contact: '李明', phone: '0512', email: '', bankName: '工行', bankAccount: '1', taxNo: '' };

/** A session over a checked workbook in which letters are written, and what tests ask of it. */
export class LetterSession {
  private constructor(readonly workbook: MemoryWorkbook, readonly host: MemoryHost, readonly session: Session) {}

  /** @param company our own, completed by `COMPANY`; null for one that nobody has filled in yet */
  static async checked(options: Parameters<typeof memoryHost>[0] = {}, company: Partial<OwnCompany> | null = COMPANY, sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>> = SMALL_LEDGER): Promise<LetterSession> {
    const workbook = new MemoryWorkbook(sheets);
    const host = memoryHost(options);
    const session = createSession({ workbook, host, today: SMALL_TODAY, now: () => 1_000_000 });
    await session.commands.check();
    if (session.state().place.detail?.kind === 'mapping') await session.commands.confirmMapping({ unused: [], fields: {} });
    if (company) await session.commands.saveSettings({ company: { ...COMPANY, ...company } });
    return new LetterSession(workbook, host, session);
  }

  get commands(): Session['commands'] {
    return this.session.commands;
  }

  get job(): LetterJob {
    const { letterJob } = this.session.state();
    if (!letterJob) throw new Error('no letters are being written');
    return letterJob;
  }

  /** Letters as the report finds them in the registers: number and version. */
  get registered(): string[] {
    return this.session.state().report?.ledger.letters.map((row) => `${row.text('letterNo').value} v${row.number('letterVersion').value}`) ?? [];
  }

  /** Names of the letter sheets and registers. */
  async sheets(): Promise<string[]> {
    return (await this.workbook.sheets()).map((sheet) => sheet.name).filter((name) => name.startsWith('函件'));
  }

  /** Drafts confirmations as the choices' page does. */
  async review(...addressees: Addressee[]): Promise<void> {
    this.commands.changeLetterJob({ ...newLetterJob(addressees), step: 'purpose' });
    await this.commands.draftLetters();
  }
}
