import ExcelJS from 'exceljs';
import type { CellValue } from '../../domain/cell';
import { columnLetters } from '../../domain/cell';
import { seededRandom } from './random';
import {
  SAMPLE_AS_OF, SAMPLE_CUSTOMERS, SAMPLE_DEALS, SAMPLE_LETTERS, SAMPLE_LOG, customerName, dateCell, invoiceRows, receiptRows, typedDate,
} from './sample-rows';

/** A column: header as written, width, and how its numbers look. */
type Column = readonly [header: string, width: number, format?: string];
const MONEY = '#,##0.00';
const DATE = 'yyyy-mm-dd';
const THIN = { style: 'thin', color: { argb: 'FFBFBFBF' } } as const;
const SEED = 20260630;

/** Writes a header row and data rows as a clerk would: grey header, hairlines, formats by column. */
function writeTable(sheet: ExcelJS.Worksheet, headerRow: number, columns: readonly Column[], rows: readonly (readonly CellValue[])[]): void {
  columns.forEach(([header, width], index) => {
    sheet.getColumn(index + 1).width = width;
    const cell = sheet.getCell(headerRow, index + 1);
    cell.value = header;
    cell.font = { bold: true };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE7E6E6' } };
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
    cell.border = { top: THIN, bottom: THIN, left: THIN, right: THIN };
  });
  rows.forEach((values, offset) => {
    values.forEach((value, index) => {
      const cell = sheet.getCell(headerRow + 1 + offset, index + 1);
      if (value !== null && value !== '') cell.value = value;
      const format = columns[index]?.[2];
      // An eight-digit date or a number typed as text keeps the general format, as it does in real ledgers.
      if (format && typeof value === 'number' && !(format === DATE && value > 1_000_000)) cell.numFmt = format;
      if (format === '@') cell.numFmt = '@';
    });
  });
}

function title(sheet: ExcelJS.Worksheet, text: string, columns: number): void {
  sheet.mergeCells(1, 1, 1, columns);
  const cell = sheet.getCell(1, 1);
  cell.value = text;
  cell.font = { bold: true, size: 16 };
  cell.alignment = { horizontal: 'center' };
  sheet.getRow(1).height = 28;
}

/** A 合计 row with a SUM formula and its result under some columns. */
function totalRow(sheet: ExcelJS.Worksheet, row: number, label: string, first: number, last: number, sums: readonly (readonly [column: number, result: number])[]): void {
  sheet.getCell(row, 1).value = label;
  for (const [column, result] of sums) {
    const letters = columnLetters(column);
    const cell = sheet.getCell(row, column);
    cell.value = { formula: `SUM(${letters}${first}:${letters}${last})`, result };
    cell.numFmt = MONEY;
  }
  sheet.getRow(row).font = { bold: true };
}

const sum = (values: readonly CellValue[]): number => Math.round(values.reduce<number>((all, value) => all + (typeof value === 'number' ? value * 100 : 0), 0)) / 100;

/** About one date in four is typed as text, in one of four ways. */
function clerkDates(random: () => number): (text: string) => CellValue {
  return (text) => (random() < 0.25 ? typedDate(text, Math.floor(random() * 4)) : dateCell(text));
}

function dealSheet(workbook: ExcelJS.Workbook, random: () => number): void {
  const sheet = workbook.addWorksheet('交易台账', { views: [{ state: 'frozen', xSplit: 4, ySplit: 5 }] });
  const columns: readonly Column[] = [
    ['序号', 5], ['合同编号', 14], ['签约日期', 12, DATE], ['*客户名称', 28], ['项目名称', 22], ['规格型号', 12], ['数量', 7], ['单位', 5],
    ['单价\n（元）', 11, MONEY], ['合同金额\n（元）', 14, MONEY], ['币种', 6], ['业务员', 8], ['验收标准', 18], ['验收方式', 20], ['付款方式', 12],
    ['付款条件', 24], ['启动条件', 22], ['发货日期', 12, DATE], ['验收日期', 12, DATE], ['质保期', 8], ['决策人', 20], ['验收人', 14],
    ['付款负责人', 20], ['预算', 12], ['签收单', 14], ['验收单', 14], ['争议/质量问题', 24], ['异议佐证材料', 12],
  ];
  title(sheet, '华澄自动化设备（苏州）有限公司 交易台账', columns.length);
  sheet.getCell('A2').value = `截止日：${SAMPLE_AS_OF}　　金额单位：元　　制表：财务部（本表为虚构示例）`;
  for (const [first, last, text] of [[1, 12, '交易'], [13, 20, '项目与付款'], [21, 24, '客户方'], [25, 28, '证据']] as const) {
    sheet.mergeCells(4, first, 4, last);
    const cell = sheet.getCell(4, first);
    cell.value = text;
    cell.font = { bold: true };
    cell.alignment = { horizontal: 'center' };
  }
  const date = clerkDates(random);
  const byNumber = [...SAMPLE_DEALS].sort((a, b) => a.no.localeCompare(b.no));
  const rows = byNumber.map((deal, index): readonly CellValue[] => {
    const customer = SAMPLE_CUSTOMERS.find(({ code }) => code === deal.customer);
    return [
      index + 1, deal.no, date(deal.signed), customerName(deal.customer), deal.project, deal.spec, deal.qty, deal.unit, deal.price,
      deal.amount ?? Number(deal.qty) * deal.price, deal.currency ?? '', deal.owner, deal.criteria, deal.method, deal.payBy, deal.terms, deal.trigger,
      date(deal.shipped), date(deal.accepted), deal.warranty, deal.decisionMaker ?? customer?.decisionMaker ?? '', deal.acceptor ?? customer?.acceptor ?? '',
      deal.payer ?? customer?.payer ?? '', deal.budget, deal.deliveryDoc, deal.acceptanceDoc, deal.dispute, deal.evidence,
    ];
  });
  writeTable(sheet, 5, columns, rows);
  sheet.getRow(5).height = 32;
  const last = 5 + rows.length;
  totalRow(sheet, last + 1, '合计', 6, last, [[10, sum(rows.map((row) => row[9] ?? null))]]);
  sheet.getCell(last + 3, 2).value = '注：付款条件写 3331 的，依次为预付、发货、验收、质保。';
  sheet.autoFilter = { from: { row: 5, column: 1 }, to: { row: last, column: columns.length } };
  for (let row = 6; row <= last; row++) sheet.getCell(row, 15).dataValidation = { type: 'list', allowBlank: true, formulae: ['"银行转账,银行承兑汇票,现金"'] };
}

function invoiceSheet(workbook: ExcelJS.Workbook, random: () => number): void {
  const sheet = workbook.addWorksheet('开票明细', { views: [{ state: 'frozen', ySplit: 3 }] });
  const columns: readonly Column[] = [
    ['序号', 5], ['开票日期', 12, DATE], ['发票号码', 24, '@'], ['合同号', 14], ['购方名称', 32], ['货物或应税劳务', 20], ['金额（不含税）', 14, MONEY],
    ['税率', 6, '0%'], ['税额', 12, MONEY], ['价税合计', 14, MONEY], ['币种', 6], ['到期日', 12, DATE], ['业务员', 8], ['发票状态', 10],
    ['原发票号', 24, '@'], ['争议', 14], ['备注', 16],
  ];
  title(sheet, '销项发票明细（含红字、作废）', columns.length);
  sheet.getCell('A2').value = '单位：元';
  const date = clerkDates(random);
  const rows: CellValue[][] = [];
  const years: { label: string; first: number; last: number }[] = [];
  let year = '';
  for (const { deal, invoice, number, original } of invoiceRows()) {
    if (invoice.date.slice(0, 4) !== year) {
      if (year !== '') rows.push(subtotal(rows, years, year));
      year = invoice.date.slice(0, 4);
      years.push({ label: year, first: rows.length, last: rows.length });
    }
    const rate = deal.currency === 'USD' ? 0 : 0.13;
    const net = Math.round((invoice.amount * 100) / (1 + rate)) / 100;
    const amount: CellValue = random() < 0.06 ? `￥${invoice.amount.toLocaleString('en-US', { minimumFractionDigits: 2 })}` : invoice.amount;
    rows.push([
      rows.length + 1, date(invoice.date), number, deal.no, invoice.buyer ?? customerName(deal.customer), deal.project, net, rate,
      Math.round((invoice.amount - net) * 100) / 100, amount, deal.currency ?? '', dateCell(invoice.due ?? ''), invoice.owner ?? deal.owner,
      invoice.status ?? '正常', original, invoice.dispute ?? '', invoice.memo ?? '',
    ]);
  }
  // A void invoice and a row that somebody pasted twice.
  const voided = rows.length;
  rows.push([voided + 1, dateCell('2026-06-04'), '26322000000000008801', 'HC-2026-021', customerName('C008'), '输送滚筒', 22566.37, 0.13, 2933.63, 25500, '', null, '周敏', '已作废', '', '', '抬头有误，重开']);
  const twin = rows.find((row) => row[3] === 'HC-2026-013');
  if (twin) rows.push([rows.length + 1, ...twin.slice(1)]);
  rows.push(subtotal(rows, years, year));
  writeTable(sheet, 3, columns, rows);
  totalRow(sheet, 4 + rows.length, '合计', 4, 3 + rows.length, [[10, sum(rows.filter((row) => typeof row[0] === 'number').map((row) => row[9] ?? null))]]);
}

/** A 小计 row under the rows of a year. */
function subtotal(rows: readonly (readonly CellValue[])[], years: readonly { first: number }[], year: string): CellValue[] {
  const first = years[years.length - 1]?.first ?? 0;
  return [`${year}年小计`, null, null, null, null, null, null, null, null, sum(rows.slice(first).map((row) => row[9] ?? null))];
}

function receiptSheet(workbook: ExcelJS.Workbook, random: () => number): void {
  const sheet = workbook.addWorksheet('收款流水', { views: [{ state: 'frozen', ySplit: 2 }] });
  const columns: readonly Column[] = [
    ['到账日期', 12, DATE], ['付款单位', 32], ['到账金额(万元)', 14, '#,##0.0000##'], ['币种', 6], ['收款方式', 14], ['对应发票号', 26, '@'], ['合同号', 14],
    ['票据到期日', 12, DATE], ['备注', 20],
  ];
  title(sheet, '银行收款流水', columns.length);
  const date = clerkDates(random);
  const rows = receiptRows().map((row): readonly CellValue[] => [
    date(row.date), row.payer, Math.round(row.amount * 100) / 1_000_000, row.currency, row.method, row.invoiceNo, row.contractNo, dateCell(row.maturity), row.memo,
  ]);
  writeTable(sheet, 2, columns, rows);
  const last = 2 + rows.length;
  totalRow(sheet, last + 1, '合计', 3, last, [[3, Math.round(rows.reduce((all, row) => all + Number(row[2]), 0) * 1e6) / 1e6]]);
  sheet.getCell('L3').value = '说明';
  sheet.getCell('L4').value = '承兑汇票到期前不算现金';
}

function customerSheet(workbook: ExcelJS.Workbook): void {
  const sheet = workbook.addWorksheet('客户资料');
  const headers = ['客户编码', '客户名称', '简称', '客户类型', '税号', '地址', '开票要求', '扎账日', '付款计划截止', '银行转账周期', '客户回款日', '其他供应商'];
  const rows = SAMPLE_CUSTOMERS.map((customer) => [
    customer.code, customer.name, customer.short, customer.type, customer.taxNo, customer.address, customer.invoicing, customer.closingDay,
    customer.planDeadline, customer.transferCycle, dateCell(customer.cashIn), customer.otherSuppliers,
  ]);
  sheet.addTable({
    name: '客户表', ref: 'A1', headerRow: true, style: { theme: 'TableStyleLight1', showRowStripes: true },
    columns: headers.map((name) => ({ name, filterButton: true })), rows,
  });
  [9, 30, 12, 10, 24, 28, 34, 8, 12, 12, 12, 28].forEach((width, index) => { sheet.getColumn(index + 1).width = width; });
  sheet.getColumn(11).numFmt = DATE;
}

function registerSheets(workbook: ExcelJS.Workbook, random: () => number): void {
  const date = clerkDates(random);
  const log = workbook.addWorksheet('跟进记录', { views: [{ state: 'frozen', ySplit: 1 }] });
  writeTable(log, 1, [
    ['跟进日期', 12, DATE], ['客户', 28], ['合同编号', 14], ['联系人', 12], ['沟通方式', 10], ['欠款原因', 10], ['沟通内容', 36], ['承诺付款日', 12, DATE],
    ['承诺金额', 12, MONEY], ['未兑现则', 20], ['送达凭证', 26], ['下次跟进', 12, DATE], ['记录人', 8],
  ], SAMPLE_LOG.map((line) => [
    date(line.date), line.customer, line.deal, line.person, line.channel, line.reason, line.content, dateCell(line.promiseDate ?? ''), line.promiseAmount ?? null,
    line.ifBroken ?? '', line.proof ?? '', dateCell(line.followUp ?? ''), line.by,
  ]));
  const letters = workbook.addWorksheet('函件往来', { views: [{ state: 'frozen', ySplit: 1 }] });
  const invoices = invoiceRows();
  writeTable(letters, 1, [
    ['函号', 16], ['版本', 5], ['客户全称', 30], ['币种', 6], ['截止日', 12, DATE], ['余额', 14, MONEY], ['明细', 40], ['用途', 8], ['寄出日期', 12, DATE],
    ['快递单号', 18], ['签收情况', 18], ['回函日期', 12, DATE], ['回函结果', 10], ['对方确认金额', 14, MONEY], ['印章类型', 12], ['签字人', 18], ['差异说明', 26], ['原件位置', 10],
  ], SAMPLE_LETTERS.map((letter) => [
    letter.no, 1, letter.customer, letter.currency, dateCell(letter.cutoff), letter.balance,
    invoices.filter(({ deal }) => letter.deals.includes(deal.no)).map(({ number }) => number).join('、'), letter.purpose, dateCell(letter.sent),
    letter.tracking, letter.delivered, dateCell(letter.reply), letter.result, letter.confirmed, letter.seal, letter.signatory, letter.difference, letter.filed,
  ]));
}

/** A summary and a note: sheets that play no role. */
function otherSheets(workbook: ExcelJS.Workbook): void {
  const summary = workbook.addWorksheet('月度汇总');
  title(summary, '2026 年上半年开票与收款（万元）', 3);
  const months = ['01', '02', '03', '04', '05', '06'];
  const inMonth = (month: string, rows: readonly { date: string; amount: number }[]): number =>
    Math.round(rows.filter(({ date }) => date.startsWith(`2026-${month}`)).reduce((all, { amount }) => all + amount, 0)) / 10_000;
  const invoices = invoiceRows().map(({ invoice }) => invoice);
  writeTable(summary, 2, [['月份', 10], ['开票', 12, MONEY], ['收款', 12, MONEY]],
    months.map((month) => [`${Number(month)}月`, inMonth(month, invoices), inMonth(month, receiptRows())]));
  const note = workbook.addWorksheet('说明');
  note.getColumn(1).width = 90;
  [
    '本工作簿是回款助手的示例数据，公司、人名、电话、地址、发票号均为虚构。',
    `请按截止日 ${SAMPLE_AS_OF} 查看。`,
    '交易台账：40 笔交易；开票明细：含红字、作废、重复行；收款流水：金额单位为万元。',
    'Sample data of Huikuan. Companies, people, phone, address and invoice numbers are fictitious. View it as of ' + `${SAMPLE_AS_OF}.`,
  ].forEach((text, index) => { note.getCell(index + 1, 1).value = text; });
}

/** The sample workbook: forty deals laid out as people lay them out. The same on every run. */
export function sampleWorkbook(): ExcelJS.Workbook {
  const random = seededRandom(SEED);
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'Huikuan';
  workbook.lastModifiedBy = 'Huikuan';
  workbook.created = workbook.modified = new Date(`${SAMPLE_AS_OF}T00:00:00Z`);
  dealSheet(workbook, random);
  invoiceSheet(workbook, random);
  receiptSheet(workbook, random);
  customerSheet(workbook);
  registerSheets(workbook, random);
  otherSheets(workbook);
  for (const sheet of workbook.worksheets) sheet.pageSetup = { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
  return workbook;
}
