import path from 'node:path';
import { buildWorkbench } from '../../src/workbench/server/build';
import { PanePage } from '../e2e/pane-page';
import { WorkbenchPage } from '../e2e/workbench-page';
import type { Bench } from './bench';
import { median } from './bench';

const CALLS = 10_000;
const ROUNDS = 5;
const AS_OF = 45_838;
const AIM = 2;
const HEADERS = ['客户名称', '合同编号', '项目名称', '规格型号', '数量', '单价', '合同金额', '合同日期', '业务员', '付款条件', '到期日', '付款负责人', '验收标准', '验收方式', '付款方式', '签收单', '争议', '预算'];

interface Call { readonly functionId: string; readonly arguments: readonly unknown[]; readonly address: string }
interface Result { readonly ok: boolean; readonly value?: unknown }

/** So many calls of one row each, every row another. A round shifts the as-of date, so that nothing is remembered from the round before. */
function callsOf(functionId: string, round: number): Call[] {
  return Array.from({ length: CALLS }, (_, index) => ({
    functionId, address: `交易台账!A${index + 1}`,
    arguments: [
      [HEADERS],
      [[`苏州工业第${index % 1000}有限公司`, `HC-${index}`, index % 10 === 0 ? '' : `${index}号线改造`, 'ZX-9', 3, 1000, 3000, AS_OF - 90, '王敏', '开票后30天', AS_OF - 20, '王芳 13800000103', '按技术协议附件3', '双方签字', '银行转账', '已归档', '无', '已批']],
      [[AS_OF + round]],
      // Linked ranges that the formula leaves out.
      null, null, null, null, null, null,
    ],
  }));
}

/** READINESS row by row through office.js in the browser, against a function that answers with a constant and gets the same arguments. */
export const bench: Bench = {
  name: 'custom functions in the workbench',
  run: async () => {
    await buildWorkbench(path.resolve(__dirname, '..', '..'));
    const workbench = await WorkbenchPage.open();
    try {
      const pane = await PanePage.of(workbench);
      await workbench.type('交易台账', 70, 2, '=HUIKUAN.RMBUPPER(1)');
      await pane.frame.evaluate(() => {
        (window as unknown as { CustomFunctions: { associate(id: string, run: () => unknown): void } }).CustomFunctions.associate('TRIVIAL', () => [[0.5]]);
      });
      const run = (calls: Call[]): Promise<number> => workbench.page.evaluate(async (all) => {
        const { pane: { host } } = (window as unknown as { workbench: { pane: { host: { invokeFunctions(calls: unknown): Promise<Result[]> } } } }).workbench;
        const start = performance.now();
        const results = await host.invokeFunctions(all);
        const elapsed = performance.now() - start;
        const wrong = results.find(({ ok, value }) => !ok || !(Number((value as unknown[][])[0]?.[0]) > 0));
        if (wrong || results.length !== all.length) throw new Error(`wrong answer: ${JSON.stringify(wrong)}`);
        return elapsed;
      }, calls);
      const times: Record<'TRIVIAL' | 'READINESS', number[]> = { TRIVIAL: [], READINESS: [] };
      for (let round = -1; round < ROUNDS; round += 1) {
        for (const id of round % 2 === 0 ? ['TRIVIAL', 'READINESS'] as const : ['READINESS', 'TRIVIAL'] as const) {
          const elapsed = await run(callsOf(id, round));
          // The first round warms up.
          if (round >= 0) times[id].push(elapsed);
        }
      }
      const [base, ours] = [median(times.TRIVIAL), median(times.READINESS)];
      return [`${CALLS} calls of one row: trivial ${base.toFixed(0)} ms, READINESS ${ours.toFixed(0)} ms = ${(ours / base).toFixed(2)} × (aim ${AIM})`];
    } finally {
      await workbench.close();
    }
  },
};
