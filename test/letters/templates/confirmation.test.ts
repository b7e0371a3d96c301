import { computeReceivables } from '../../../src/domain/compute-receivables';
import { CUSTOMER, CUT_OFF, day, givenLedger, givenReceivables, joined, manyItems, SETTINGS, TWO_CURRENCIES } from '../given';
import { letterOf, outline, textOf } from '../outline';

const mixed = givenReceivables([
  { number: 'FP-1', amount: 6_000_000, documentDate: day(2025, 1, 5), dueDate: day(2025, 1, 31) },
  { number: 'FP-2', amount: 4_000_000, documentDate: day(2025, 2, 6), dueDate: day(2025, 3, 31), disputed: { sheet: '发票', row: 3, column: 9 } },
  { number: 'ZB-1', amount: 1_000_000, documentDate: day(2025, 2, 7), dueDate: day(2026, 3, 31), kind: 'retention', milestone: '质保10%' },
  { number: 'HZ-1', amount: -50_000, documentDate: day(2025, 3, 8), dueDate: null, kind: 'credit' },
], [
  { day: day(2025, 2, 10), amount: 2_000_000, to: [{ number: 'FP-1', amount: 2_000_000, certainty: 'referenced' }] },
  { day: day(2025, 4, 12), amount: 100_001 },
]);

describe('the confirmation letter', () => {
  it('never says that no due day was agreed: terms that wait for a day are agreed, and of others nobody knows', () => {
    const invoice = { customerName: CUSTOMER, dueDate: null, amountInclTax: 100 };
    const ledger = givenLedger({ invoices: [{ ...invoice, invoiceNo: 'A', termsText: '验收后15天' }, { ...invoice, invoiceNo: 'B', termsText: null }] });
    const text = outline(letterOf(computeReceivables(ledger, SETTINGS, CUT_OFF), { ledger }).blocks).join('\n');
    expect(text).toContain('| A |  | 100.00 | 0.00 | 100.00 | 按约定 |');
    expect(text).toContain('| B |  | 100.00 | 0.00 | 100.00 |  |');
    expect(text).not.toContain('未约定');
  });

  it('reconciles: figures and capitals, items, retention and unnamed money apart, sum to the 分, both reply blocks', () => {
    expect(outline(letterOf(mixed).blocks)).toEqual([
      'title: 货款征询函',
      'reference: 编号：HK-2025-0630-001',
      'addressee: 致：苏州恒力精密机械有限公司',
      'paragraph: 为核对双方往来账目，现将截至2025年6月30日（下称截止日）本公司账面记录的应收贵公司货款余额列示如下，请贵公司与账面记录核对。',
      '币种 = 人民币',
      '截止日余额 = 人民币88,499.99元',
      '大写 = 人民币捌万捌仟肆佰玖拾玖元玖角玖分',
      '明细 = 应收 4 笔，未注明单据的收款 1 笔，见下表',
      'heading: 一、应收明细',
      '序号 | 单据号码 | 日期 | 金额（元） | 已收或冲减（元） | 未付（元） | 到期日 | 备注',
      '1 | FP-1 | 2025-01-05 | 60,000.00 | 20,000.00 | 40,000.00 | 2025-01-31 | ',
      '2 | FP-2 | 2025-02-06 | 40,000.00 | 0.00 | 40,000.00 | 2025-03-31 | 有争议',
      '3 | HZ-1 | 2025-03-08 | -500.00 | 0.00 | -500.00 |  | 红字',
      ' | 小计 |  | 99,500.00 | 20,000.00 | 79,500.00 |  | ',
      'heading: 二、未到期的质保金',
      '序号 | 单据号码 | 日期 | 金额（元） | 已收或冲减（元） | 未付（元） | 到期日 | 备注',
      '1 | ZB-1 | 2025-02-07 | 10,000.00 | 0.00 | 10,000.00 | 2026-03-31 | 质保10%',
      ' | 小计 |  | 10,000.00 | 0.00 | 10,000.00 |  | ',
      'heading: 三、已收到、未注明对应单据的款项',
      '序号 | 收款日期 | 收款金额（元） | 备注',
      '1 | 2025-04-12 | 1,000.01 | 未注明对应单据',
      ' | 小计 | 1,000.01 | ',
      '余额 = 人民币89,500.00元 减 人民币1,000.01元 = 人民币88,499.99元',
      'paragraph: 请贵公司在2025年7月15日前，于本函所附回函中选择一项填写，加盖公章或财务专用章，由经办人签字并注明日期，寄回下列地址。感谢配合。',
      '· 截止日以后发生的收款和开票不在本函范围内；如已在截止日后付款，请在回函中注明日期和金额。',
      '· 贵公司的部分付款没有注明对应的单据，本函单独列示，不分摊到各笔；如需指定，请在回函中写明。',
      '· 余额中标明“有争议”的款项共人民币40,000.00元，双方另行处理，列示不表示任何一方放弃其主张。',
      '· 上列金额为货款本金。本函不变更双方已约定的付款期限，本公司依约、依法享有的其他权利不受本函影响。',
      '· 地址：上海市闵行区金都路 1200 号',
      '· 联系人：李敏　电话：021-6412 0000　电子邮箱：ar@yuanjian.example',
      '· 收款账户：上海远见自动化设备有限公司，中国银行上海闵行支行，账号 4512 0000 1234 5678',
      '· 统一社会信用代码：91310112MA1GB00000',
      '[signature]', '[form]', '[form]',
    ]);
  });

  it('says the same in English', () => {
    const lines = outline(letterOf(mixed, { language: 'en-US' }).blocks);
    expect(lines).toEqual(expect.arrayContaining([
      'title: Account confirmation letter',
      'Balance at the cut-off date = CNY 88,499.99',
      'In words = Renminbi eighty-eight thousand four hundred ninety-nine and 99/100 only',
      '2 | FP-2 | 2025-02-06 | 40,000.00 | 0.00 | 40,000.00 | 2025-03-31 | Disputed',
      'Balance = CNY 89,500.00 less CNY 1,000.01 = CNY 88,499.99',
    ]));
    // The salutation is English alone.
    expect(lines.filter((line) => line !== 'paragraph: Dear Sir or Madam,')).toHaveLength(outline(letterOf(mixed).blocks).length);
  });

  it('asks for payment by a date only with purpose demand, and only for what is due and undisputed', () => {
    const text = textOf(letterOf(mixed, { purpose: 'demand', payBy: day(2025, 7, 20) }));
    expect(text).toContain('货款征询及付款请求函');
    // 40,000.00 − 500.00 − 1,000.01
    expect(text).toContain('已到付款期限而尚未支付的货款为人民币38,499.99元（大写：人民币叁万捌仟肆佰玖拾玖元玖角玖分）。请贵公司于2025年7月20日前支付');
    expect(textOf(letterOf(mixed))).not.toContain('前支付');
  });

  it('has the audit sentence only when it is chosen', () => {
    expect(textOf(letterOf(mixed))).not.toContain('并非催款');
    expect(textOf(letterOf(mixed, { auditSentence: true }))).toContain('本函仅为复核账目之用，并非催款结算。');
  });

  it('leaves the figure to the customer in the blank form, and keeps it for the register', () => {
    const letter = letterOf(mixed, { form: 'blank' });
    const text = textOf(letter);
    expect(text).toContain('贵公司账面应付本公司余额 = ');
    expect(text).not.toMatch(/88,499|FP-1|捌万/);
    // It has one reply block, so there is nothing to choose from.
    expect(text).toContain('填列上表');
    expect(text).not.toContain('选择一项');
    expect(letter.accounts[0].balance).toBe(8_849_999);
    expect(letter.blocks.filter((block) => block.kind === 'form')).toHaveLength(1);
  });

  it('words a credit balance as what we owe, without a minus sign', () => {
    const letter = letterOf(givenReceivables([{ number: 'A', amount: 10_000 }], [{ day: CUT_OFF, amount: 40_000 }]));
    const text = textOf(letter);
    expect(letter.accounts[0].balance).toBe(-30_000);
    expect(text).toContain('截止日余额（本公司欠贵公司） = 人民币300.00元');
    expect(text).toContain('本公司欠贵公司人民币300.00元（预收货款）');
    expect(text).toContain('大写 = 人民币叁佰元整');
    expect(text).toContain('余额 = 人民币100.00元 减 人民币400.00元 = 本公司欠贵公司人民币300.00元');
    expect(text).toContain('的余额人民币300.00元（贵公司欠本公司），与本公司账面记录一致');
    expect(text).not.toContain('负');
  });

  it('says in each reply block what it answers, so that a stamped one stands without the letter', () => {
    const answered = '贵公司HK-2025-0630-001号函所列截至2025年6月30日的余额人民币88,499.99元';
    const forms = letterOf(mixed).blocks.flatMap((block) => (block.kind === 'form' ? [block.lines.join('\n')] : []));
    expect(forms).toHaveLength(2);
    for (const form of forms) expect(form).toContain(answered);
    const blank = letterOf(mixed, { form: 'blank' }).blocks.flatMap((block) => (block.kind === 'form' ? block.lines : []));
    expect(blank).toContain('贵公司HK-2025-0630-001号函收悉。截至2025年6月30日，本公司账面应付贵公司余额及其构成如上表所填。');
  });

  it('asks for a seal across the pages of a letter with an attachment only', () => {
    expect(textOf(letterOf(givenReceivables(manyItems(13))))).toContain('请一并加盖骑缝章');
    expect(textOf(letterOf(givenReceivables(manyItems(12))))).not.toContain('骑缝章');
  });

  it('moves a long list behind the letter', () => {
    const short = letterOf(givenReceivables(manyItems(12))).blocks.map((block) => block.kind);
    const long = letterOf(givenReceivables(manyItems(13))).blocks.map((block) => block.kind);
    expect(short).not.toContain('attachment');
    expect(long.slice(-4)).toEqual(['form', 'form', 'attachment', 'table']);
  });

  it('points at balances in other currencies and adds nothing', () => {
    const receivables = givenReceivables([{ number: 'A', amount: 100 }]);
    const usd = givenReceivables([{ number: 'B', amount: 700 }], [], 'USD').balances;
    const letter = letterOf({ ...receivables, balances: [...receivables.balances, ...usd] });
    expect(letter.accounts[0].balance).toBe(100);
    expect(textOf(letter)).toContain('双方其他币种（美元）的往来另函核对，不与本函金额相加。');
  });

  it('names what is not triggered beside the balance', () => {
    const letter = letterOf(givenReceivables([{ number: 'A', amount: 100 }, { number: 'B', amount: 900, kind: 'notTriggered', triggered: false }]));
    expect(textOf(letter)).toContain('另有尚未达到付款条件的款项人民币9.00元，不计入上述余额。');
  });

  it('says how much of a receipt is listed when it is listed in part', () => {
    const letter = letterOf(givenReceivables([{ number: 'A', amount: 1_000 }, { number: 'B', amount: 100 }], [{ day: CUT_OFF, amount: 300, to: [{ number: 'A', amount: 200, certainty: 'referenced' }] }]));
    expect(textOf(letter)).toContain('收款人民币3.00元，其余已注明单据或已退回');
  });

  describe('in several currencies', () => {
    const both = { furtherCurrencies: ['USD'] };

    it('states each under its own heading with its own table, sum and words, and adds nothing', () => {
      const letter = letterOf(TWO_CURRENCIES, both);
      expect(letter.accounts).toEqual([
        { currency: 'CNY', balance: 12_345, capitals: '人民币壹佰贰拾叁元肆角伍分', itemNumbers: ['A', 'B'], lineCount: 2 },
        { currency: 'USD', balance: 70_000, capitals: '美元柒佰元整', itemNumbers: ['U-1'], lineCount: 1 },
      ]);
      expect(outline(letter.blocks).slice(3, 18)).toEqual([
        'paragraph: 为核对双方往来账目，现将截至2025年6月30日（下称截止日）本公司账面记录的应收贵公司货款余额按币种分别列示如下，请贵公司与账面记录核对。',
        'heading: 一、人民币',
        '截止日余额 = 人民币123.45元',
        '大写 = 人民币壹佰贰拾叁元肆角伍分',
        '明细 = 应收 2 笔，见下表',
        '序号 | 单据号码 | 日期 | 金额（元） | 已收或冲减（元） | 未付（元） | 到期日 | 备注',
        '1 | A | 2025-04-01 | 100.00 | 0.00 | 100.00 | 2025-05-16 | ',
        '2 | B | 2025-04-02 | 23.45 | 0.00 | 23.45 | 2025-05-16 | ',
        ' | 合计 |  | 123.45 | 0.00 | 123.45 |  | ',
        'heading: 二、美元',
        '截止日余额 = 美元700.00',
        '大写 = 美元柒佰元整',
        '明细 = 应收 1 笔，见下表',
        '序号 | 单据号码 | 日期 | 金额（美元） | 已收或冲减（美元） | 未付（美元） | 到期日 | 备注',
        '1 | U-1 | 2025-04-01 | 700.00 | 0.00 | 700.00 | 2025-05-16 | ',
      ]);
      expect(textOf(letter)).not.toContain('823.45');
      expect(textOf(letter)).not.toContain('其他币种');
    });

    it('asks for a figure in each where the customer differs, and one answer for all where it agrees', () => {
      const text = textOf(letterOf(TWO_CURRENCIES, both));
      expect(text).toContain('经核对，贵公司HK-2025-0630-001号函所列截至2025年6月30日的余额人民币123.45元、美元700.00，与本公司账面记录一致。');
      expect(text).toMatch(/人民币：_+\n美元：_+\n不符的具体内容/);
      expect(textOf(letterOf(TWO_CURRENCIES, { ...both, language: 'en-US' }))).toMatch(/Renminbi: _+\nUS dollars: _+\nWhat differs/);
    });

    it('asks for payment in each that is due', () => {
      const none = joined(TWO_CURRENCIES, givenReceivables([{ number: 'E-1', amount: 900, dueDate: CUT_OFF + 9 }], [], 'EUR'));
      const text = textOf(letterOf(none, { furtherCurrencies: ['USD', 'EUR'], purpose: 'demand' }));
      expect(text).toContain('尚未支付的货款为人民币123.45元（大写：人民币壹佰贰拾叁元肆角伍分）、美元700.00（大写：美元柒佰元整）。请贵公司于');
    });

    it('leaves a figure in each to the customer in the blank form', () => {
      const lines = outline(letterOf(TWO_CURRENCIES, { ...both, form: 'blank' }).blocks);
      expect(lines.filter((line) => line.startsWith('heading: '))).toEqual(['heading: 一、人民币', 'heading: 二、美元']);
      expect(lines.filter((line) => line === '贵公司账面应付本公司余额 = ')).toHaveLength(2);
    });

    it('moves all lists behind the letter when they are long together, and numbers their parts under each currency', () => {
      const long = joined(givenReceivables(manyItems(7), [{ day: CUT_OFF, amount: 5 }]), givenReceivables(manyItems(6), [], 'USD'));
      const lines = outline(letterOf(long, both).blocks);
      const attached = lines.slice(lines.indexOf('attachment: 附件：余额明细'));
      expect(attached.filter((line) => line.startsWith('heading: '))).toEqual(['heading: 一、人民币', 'heading: （一）应收明细', 'heading: （二）已收到、未注明对应单据的款项', 'heading: 二、美元']);
      const english = outline(letterOf(long, { ...both, language: 'en-US' }).blocks).filter((line) => line.startsWith('heading: '));
      expect(english.slice(-3)).toEqual(['heading: 1.1 Items receivable', 'heading: 1.2 Received without a named item', 'heading: 2. US dollars']);
    });
  });

  it('is about the customer that was asked for', () => expect(letterOf(mixed).customer).toBe(CUSTOMER));
});
