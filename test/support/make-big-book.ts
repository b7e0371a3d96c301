import { writeFileSync } from 'node:fs';
import { openFile } from '../../src/sheets/files/open-file';
import type { CellValue } from '../../src/domain/cell';
import type { CellStyle, Change } from '../../src/sheets/workbook';

const INVOICES = 12_000;
const RECEIPTS = 8_000;
const CUSTOMERS = 1_200;
const AS_OF = 45_838;

/** Rows with the style of each column; `undefined` for plain cells. */
function image(name: string, header: readonly string[], styles: readonly (CellStyle | undefined)[], rows: readonly (readonly CellValue[])[]): Change {
  return {
    kind: 'image',
    image: { name, widths: header.map(() => 12), rows: [header, ...rows].map((row, r) => row.map((value, c) => ({ value, ...(r > 0 && styles[c] ? { style: styles[c] } : {}) }))) },
  };
}

/**
 * Writes a workbook of 20,000 rows (invoices, and receipts that each name theirs) to the path given, and prints what is open in 分: added up
 * here, row by row, by nothing of ours. A program of its own, as building it within a test takes a minute and more.
 */
async function main(path: string): Promise<void> {
  let open = 0;
  const customer = (index: number): string => `苏州工业第${index % CUSTOMERS}有限公司`;
  const invoices = Array.from({ length: INVOICES }, (_, index): CellValue[] => {
    const fen = 100_000 + (index * 7_919) % 900_000;
    const day = AS_OF - 1 - (index * 31) % 700;
    open += fen;
    return [customer(index), `${24_000_000 + index}`, fen / 100, day, day + 30, `业务员${index % 9}`];
  });
  const receipts = Array.from({ length: RECEIPTS }, (_, index): CellValue[] => {
    const fen = 50_000 + (index * 104_729) % 50_000;
    open -= fen;
    return [customer(index), fen / 100, AS_OF - (index * 17) % 350, `${24_000_000 + index}`, '电汇'];
  });
  const file = await openFile('blank.csv', new TextEncoder().encode(' '));
  const blank = (await file.sheets()).map((sheet) => sheet.name);
  await file.apply([
    image('开票明细', ['客户名称', '发票号码', '价税合计', '开票日期', '到期日', '业务员'], [undefined, undefined, undefined, 'date', 'date'], invoices),
    image('收款明细', ['客户名称', '收款金额', '收款日期', '发票号码', '付款方式'], [undefined, undefined, 'date'], receipts),
    { kind: 'removeSheets', names: blank },
  ], 'big');
  writeFileSync(path, await file.save());
  process.stdout.write(String(open));
}

void main(process.argv[2] ?? '');
