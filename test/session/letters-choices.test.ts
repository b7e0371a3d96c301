import { newLetterJob } from '../../src/session/letter-job';
import { LetterSession, SUZHOU } from '../support/letter-session';
import { SMALL_TODAY } from '../support/small-ledger';

let letters: LetterSession;

describe('choices', () => {
  const words = (): string => JSON.stringify(letters.job.drafts[0]?.draft.letter?.blocks ?? null);

  it('ask first where a letter needs a decision, and show the others at once', async () => {
    letters = await LetterSession.checked();
    await letters.commands.writeLetter(SUZHOU, 'instalment-plan');
    expect(letters.job).toMatchObject({ step: 'purpose', template: 'instalment-plan' });
    await letters.commands.writeLetter(SUZHOU, 'reminder');
    expect(letters.job.step).toBe('review');
    expect(letters.host.handed).toEqual([]);
  });

  it('state interest only when chosen, from the rate given', async () => {
    letters = await LetterSession.checked();
    letters.commands.changeLetterJob({ ...newLetterJob([SUZHOU], 'demand'), step: 'purpose' });
    await letters.commands.draftLetters();
    expect(words()).not.toContain('另计逾期利息');
    letters.commands.changeLetterJob({ ...letters.job, interest: { annualRate: 0.045, dayBase: 365 } });
    await letters.commands.draftLetters();
    // 380,000 × 4.5 % × 119 days (due on Sunday 2 March, so from Monday 3 March) ÷ 365
    expect(words()).toContain('另计逾期利息人民币5,575.07元');
  });

  it('write the audit sentence only when chosen, and never in a demand', async () => {
    letters = await LetterSession.checked();
    await letters.review(SUZHOU);
    expect(words()).not.toContain('并非催款结算');
    letters.commands.changeLetterJob({ ...letters.job, auditSentence: true });
    await letters.commands.draftLetters();
    expect(words()).toContain('并非催款结算');
    letters.commands.changeLetterJob({ ...letters.job, purpose: 'demand' });
    await letters.commands.draftLetters();
    expect(words()).not.toContain('并非催款结算');
  });

  it('write a letter in the language chosen for it, whatever the settings say of the others', async () => {
    letters = await LetterSession.checked();
    await letters.review(SUZHOU);
    expect(words()).toContain('货款征询函');
    letters.commands.changeLetterJob({ ...letters.job, language: 'en-US' });
    await letters.commands.draftLetters();
    expect(words()).toContain('Account confirmation letter');
    expect(letters.session.state().settings.customerLanguage).toBe('zh-CN');
  });

  it('split a plan into the parts and dates given', async () => {
    letters = await LetterSession.checked();
    letters.commands.changeLetterJob({ ...newLetterJob([SUZHOU], 'instalment-plan'), instalments: { parts: 2, firstDay: SMALL_TODAY + 31, everyMonths: 2 } });
    await letters.commands.draftLetters();
    const table = letters.job.drafts[0]?.draft.letter?.blocks.find((block) => block.kind === 'table');
    expect(table?.kind === 'table' ? table.rows.map((row) => row[2]) : null).toEqual([{ fen: 19_000_000 }, { fen: 19_000_000 }]);
  });
});
